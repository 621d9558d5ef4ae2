import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { isNumberAsked } from "../../domain/resolution-numbers.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findParagraph, withDescendants } from "../../domain/units.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { composeActs } from "./compose-acts.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { composeLookUp } from "./compose-look-up.ts";
import { composeTopic, relevantPassages } from "./compose-topic.ts";
import { type Composed, searchedResolutions } from "./composer.ts";
import { footnoteSentences } from "./footnote-sentences.ts";
import { differencesBetween, sameWords } from "./paragraph-differences.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { sidesOf } from "./sides-compared.ts";

/** Paragraphs side by side: what sets them apart, then what each does. */
export function composeComparison(request: AnswerRequest): Composed {
  const resolutions = searchedResolutions(request);
  const [resolution] = resolutions;
  if (!resolution) return notInTheText(resolutions);
  if (resolutions.length > 1)
    return request.frame.actors.length > 0 ? composeActs(request) : composeTopic(request);
  if (request.frame.cues.has("report") && request.frame.named.length === 0) return composeDeadline(request);
  if (request.frame.named.length === 0 && request.frame.actors.length > 1) return composeActs(request);
  if (request.frame.named.length === 0 && request.frame.forces.length > 1)
    return composeActs({ ...request, frame: { ...request.frame, intent: "acts" } });
  const notes = sameNotes(request, resolution);
  if (notes.length > 0) return notes;
  const paragraphs = compared(request, resolution);
  if (paragraphs.length < 2)
    return request.frame.named.length > 0 ? composeLookUp(request) : composeTopic(request);
  return [
    ...differences(paragraphs, resolution, request.frame),
    ...paragraphs.flatMap((paragraph) => account(paragraph, resolution)),
  ];
}

function differences(
  paragraphs: readonly Paragraph[],
  resolution: Resolution,
  frame: QuestionFrame,
): DraftStatement[] {
  const [first, second] = paragraphs;
  // Paragraphs that only name the documents compared were not themselves to be compared.
  return first && second && paragraphs.length === 2 && frame.symbols.length === 0
    ? differencesBetween(first, second, resolution, frame)
    : [];
}

/** Two footnotes: whether they have the same words, and how each reads. */
function sameNotes({ frame }: AnswerRequest, resolution: Resolution): DraftStatement[] {
  const named = frame.named.map((unit) => resolveNamedUnit(resolution, unit));
  const [first, second, ...others] = resolution.footnotes.filter(({ id }) => named.includes(id));
  if (!first || !second || others.length > 0) return [];
  return [
    ...sameWords(`Footnotes ${first.marker} and ${second.marker}`, first, second, resolution, frame),
    ...[first, second].flatMap((note) => footnoteSentences(note, resolution)),
  ];
}

/** Those that the question names; those that name the instruments it names; else the best of each part on its subject. */
function compared(request: AnswerRequest, resolution: Resolution): Paragraph[] {
  const { frame } = request;
  const named = frame.named.map((unit) => resolveNamedUnit(resolution, unit)).filter((id) => id !== null);
  if (named.length > 0)
    return [...new Set(named)]
      .map((id) => findParagraph(resolution, id))
      .filter((found) => found !== undefined);
  if (frame.symbols.length > 0) {
    return resolution.paragraphs.filter(({ references }) =>
      references.some(({ number }) => frame.symbols.some((symbol) => isNumberAsked(number, symbol))),
    );
  }
  const sides = sidesOf(request, resolution);
  if (sides.length === 2) return sides;
  const relevant = relevantPassages(request).map(({ paragraph }) => paragraph);
  const ofKind = (kind: Paragraph["kind"]) => relevant.find((paragraph) => paragraph.kind === kind);
  const parts = [ofKind("preambular"), ofKind("operative")].filter((found) => found !== undefined);
  const two = parts.length === 2 && frame.cues.has("preamble") ? parts : relevant.slice(0, 2);
  return resolution.paragraphs.filter((paragraph) => two.includes(paragraph));
}

function account(paragraph: Paragraph, resolution: Resolution): DraftStatement[] {
  if (paragraph.acts.length === 0)
    return withDescendants(paragraph).map((each) => preambleSentence(each, resolution, { lead: each.label }));
  return paragraph.acts.flatMap((act) =>
    actSentences({ act, paragraph, resolution }, { lead: paragraph.label }),
  );
}
