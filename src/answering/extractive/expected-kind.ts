import type { DraftStatement } from "../../domain/statements.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { RelevantPassage } from "./choose-relevant.ts";
import { nameOf } from "./names.ts";
import { listed } from "./wording.ts";

/**
 * What answers among the paragraphs of the kind that the question takes for granted; where others have what is asked, and none
 * of these anything of it, or not all where it is asked what mentions it, what answers among the others.
 */
export function byExpectedKind(
  passages: readonly RelevantPassage[],
  choose: (passages: readonly RelevantPassage[]) => readonly RelevantPassage[],
  { frame }: AnswerRequest,
): { readonly relevant: readonly RelevantPassage[]; readonly ofOtherKind: boolean } {
  const { expectedKind, actors, terms, phrases } = frame;
  if (!expectedKind) return { relevant: choose(passages), ofOtherKind: false };
  const concepts = conceptsOf(terms);
  const share = ({ paragraph }: RelevantPassage) => {
    const stems = paragraphStems(paragraph);
    const named = actors.filter((actor) => namesActor(paragraph.text, actor)).length;
    return concepts.filter((concept) => conceptStrength(concept, stems) > 0).length + named;
  };
  const most = (chosen: readonly RelevantPassage[]) => Math.max(0, ...chosen.map(share));
  const expected = choose(passages.filter(({ paragraph }) => paragraph.kind === expectedKind));
  const relevant = choose(passages);
  const best = most(relevant);
  const isElsewhere = phrases.mentioned ? most(expected) < best : most(expected) === 0 && best > 0;
  return isElsewhere
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
      ? asked.trim()
      : listed([...conceptsOf(frame.terms).map(({ printed }) => printed), ...frame.actors.map(nameOf)]);
  return [
    {
      basis: "absence",
      text: `No ${expectedKind} paragraph mentions ${subject}.`,
      claim: { of: "mention", resolutions, terms, kind: expectedKind },
      citations: [],
    },
  ];
}
