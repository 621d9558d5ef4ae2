import type { Force } from "../../domain/acts.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs, topLevelId } from "../../domain/units.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { RelevantPassage } from "./choose-relevant.ts";
import { composeActs } from "./compose-acts.ts";
import { composeTopic, operativeSentences, relevantPassages } from "./compose-topic.ts";
import { type Composed, leads, searchedResolutions } from "./composer.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { isAddressedTo } from "./placed-acts.ts";
import { trimmed } from "./wording.ts";

const purpose =
  /\b(?:in order to|so as to|with a view to|for the purpose of|with the aim of|bearing in mind|in view of|given that|as threats? to|to ensure|to support|to foster)\b[^;]*/i;
/** What something that happened came of. */
const cause = /\b(?:due to|because(?: of)?|owing to|as a (?:result|consequence) of|caused by)\b/i;
const mostGrounds = 4;
const nearly = 0.75;

/** Purposes that the paragraphs themselves give, and what the preamble says on the same subject. */
export function composeReasons(request: AnswerRequest): Composed {
  const { frame } = request;
  if (frame.named.length + frame.actors.length + frame.forces.length === 0)
    return composeTopic(ofPreamble(request));
  if (!doesAnyOf(frame.forces, request)) return composeActs(request);
  const operative = inQuestion(request);
  if (operative.length === 0 && frame.forces.length > 0) return composeActs(request);
  const purposes =
    frame.paragraphKind === "preambular"
      ? []
      : operative.flatMap(({ paragraph, resolution }) => purposeOf(paragraph, resolution));
  const leadFor = leads(request);
  const grounds = preambularGrounds(request).map(({ paragraph, resolution }) =>
    preambleSentence(paragraph, resolution, {
      lead: leadFor({ resolution, paragraph }),
      terms: frame.terms,
    }),
  );
  const statements = [...purposes, ...grounds];
  if (statements.length > 0) return statements;
  const causes = relevantPassages(request).filter(({ paragraph }) => cause.test(paragraph.text));
  // What it does is at least what the reason is asked of.
  if (causes.length === 0 && frame.forces.length > 0) return composeActs(request);
  const nearest = operative.map(({ paragraph }) => paragraph.id);
  return causes.length > 0
    ? causes.flatMap(({ paragraph, resolution }) =>
        operativeSentences(paragraph, resolution, frame.terms, leadFor),
      )
    : notInTheText(searchedResolutions(request), undefined, [], nearest);
}

/** "How come it condemns …?": whether it does; where no verb is named nothing of the kind is taken for granted. */
function doesAnyOf(forces: readonly Force[], request: AnswerRequest): boolean {
  return (
    forces.length === 0 ||
    searchedResolutions(request)
      .flatMap(allParagraphs)
      .some(({ acts, participles }) => [...acts, ...participles].some(({ force }) => forces.includes(force)))
  );
}

/** Why something is so is said in the preamble, where that speaks of it nearly as much as the operative part. */
function ofPreamble(request: AnswerRequest): AnswerRequest {
  const asked = { ...request, retrieval: { ...request.retrieval, passages: preambular(request) } };
  const best = ({ retrieval }: AnswerRequest) => Math.max(0, ...retrieval.passages.map(({ score }) => score));
  return best(asked) >= best(request) * nearly && relevantPassages(asked).length > 0 ? asked : request;
}

/** The preamble's best on the subject, even where it says less of it than the operative part. */
function preambularGrounds(request: AnswerRequest): RelevantPassage[] {
  return relevantPassages({
    ...request,
    retrieval: { ...request.retrieval, passages: preambular(request) },
  }).slice(0, mostGrounds);
}

function preambular(request: AnswerRequest): AnswerRequest["retrieval"]["passages"] {
  return request.retrieval.passages.filter(({ paragraph, resolution }) =>
    request.library
      .find(resolution)
      ?.paragraphs.some(({ id, kind }) => id === paragraph && kind === "preambular"),
  );
}

function inQuestion(request: AnswerRequest): { paragraph: Paragraph; resolution: Resolution }[] {
  const { frame } = request;
  return searchedResolutions(request).flatMap((resolution) => {
    const named = frame.named
      .map((unit) => resolveNamedUnit(resolution, unit))
      .filter((id) => id !== null)
      .map((id) => topLevelId(resolution, id));
    const operative = resolution.paragraphs.filter(({ kind }) => kind === "operative");
    if (named.length > 0)
      return operative.filter(({ id }) => named.includes(id)).map((paragraph) => ({ paragraph, resolution }));
    if (frame.actors.length > 0) {
      return operative
        .filter(({ acts }) =>
          acts.some(
            (act) =>
              (frame.forces.length === 0 || frame.forces.includes(act.force)) &&
              frame.actors.some((actor) => isAddressedTo(actor, act)),
          ),
        )
        .map((paragraph) => ({ paragraph, resolution }));
    }
    return relevantPassages(request).filter(
      ({ paragraph, resolution: its }) => paragraph.kind === "operative" && its === resolution,
    );
  });
}

function purposeOf(paragraph: Paragraph, resolution: Resolution): DraftStatement[] {
  const found = purpose.exec(paragraph.text);
  if (!found) return [];
  const quote = trimmed(found[0]);
  return [
    {
      basis: "quotation",
      text: `${paragraph.label} itself says: “${quote}”.`,
      citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
    },
  ];
}
