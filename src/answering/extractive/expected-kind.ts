import type { DraftStatement } from "../../domain/statements.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { RelevantPassage } from "./choose-relevant.ts";
import { nameOf } from "./names.ts";
import { listed } from "./wording.ts";

/** Those of the kind that the question takes for granted; all where another kind has more of what is asked. */
export function byExpectedKind(
  relevant: readonly RelevantPassage[],
  { frame }: AnswerRequest,
): { readonly relevant: readonly RelevantPassage[]; readonly ofOtherKind: boolean } {
  const { expectedKind, actors, terms } = frame;
  if (!expectedKind) return { relevant, ofOtherKind: false };
  const concepts = conceptsOf(terms);
  const share = ({ paragraph }: RelevantPassage) => {
    const stems = paragraphStems(paragraph);
    const named = actors.filter((actor) => namesActor(paragraph.text, actor)).length;
    return concepts.filter((concept) => conceptStrength(concept, stems) > 0).length + named;
  };
  const isExpected = ({ paragraph }: RelevantPassage) => paragraph.kind === expectedKind;
  const most = (passages: readonly RelevantPassage[]) => Math.max(0, ...passages.map(share));
  const expected = relevant.filter(isExpected);
  const best = most(relevant);
  return most(expected) < best
    ? { relevant: relevant.filter((passage) => share(passage) === best), ofOtherKind: true }
    : { relevant: expected, ofOtherKind: false };
}

/** "No operative paragraph mentions the Charter." */
export function notInKind({ frame }: AnswerRequest): DraftStatement[] {
  const { expectedKind, resolutions } = frame;
  const terms = [...frame.terms, ...frame.actors.map(({ name }) => name)];
  if (!expectedKind || terms.length === 0) return [];
  const asked = frame.phrases.mentioned;
  const stems = stemsOf(asked ?? "");
  const subject =
    asked && terms.every((term) => hasTerm(stems, term))
      ? asked
      : listed([...frame.terms, ...frame.actors.map(nameOf)]);
  return [
    {
      basis: "absence",
      text: `No ${expectedKind} paragraph mentions ${subject}.`,
      claim: { of: "mention", resolutions, terms, kind: expectedKind },
      citations: [],
    },
  ];
}
