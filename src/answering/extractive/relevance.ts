import type { Passage } from "../../domain/passages.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { conceptStrength } from "../../language/concepts.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import { logistic } from "./logistic.ts";
import { type RelevanceFeature, relevanceWeights } from "./relevance-weights.ts";
import { knownPart, standingsOfAny, tellingStandingsOf, type Wanted } from "./standings.ts";

/** A paragraph with how it was found. */
export interface FoundParagraph {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
}

type RelevanceFeatures = Readonly<Record<RelevanceFeature, number>>;

/**
 * What tells how likely each of the paragraphs found answers a question on what is wanted (alternatives of each other): how it
 * was found, how far what is wanted stands in it, how far it is behind the best of them in that, and what it is like.
 */
export function relevanceFeatures(
  found: readonly FoundParagraph[],
  wanted: readonly Wanted[],
): RelevanceFeatures[] {
  const paragraphs = found.map(({ paragraph }) => paragraph);
  const score = withLag(found.map(({ passage }) => passage.score));
  const nearness = withLag(found.map(({ passage }) => passage.nearness ?? 0));
  const together = standingsOfAny(paragraphs, wanted, tellingStandingsOf);
  const words = withLag(found.map(({ passage }) => passage.words ?? 0));
  const anywhere = standingsOfAny(paragraphs, wanted);
  const known = standingsOfAny(paragraphs, wanted.map(knownPart));
  return paragraphs.map((paragraph, at) => ({
    score: score.values[at] ?? 0,
    scoreLag: score.lags[at] ?? 0,
    nearness: nearness.values[at] ?? 0,
    nearnessLag: nearness.lags[at] ?? 0,
    together: together[at] ?? 0,
    words: words.values[at] ?? 0,
    wordsLag: words.lags[at] ?? 0,
    anywhere: anywhere[at] ?? 0,
    known: known[at] ?? 0,
    concepts: Math.max(0, ...wanted.map((each) => shareOfConcepts(paragraph, each))),
    operative: paragraph.kind === "operative" ? 1 : 0,
    length: Math.log(1 + paragraphStems(paragraph).length),
    parts: Math.log(withDescendants(paragraph).length),
  }));
}

/** Values with how far each is behind the best. */
function withLag(values: readonly number[]) {
  const best = Math.max(0, ...values);
  return { values, lags: values.map((value) => best - value) };
}

/** The share of the concepts that stand in a paragraph at all. */
function shareOfConcepts(paragraph: Paragraph, { concepts }: Wanted): number {
  const stems = paragraphStems(paragraph);
  const standing = concepts.filter((concept) => conceptStrength(concept, stems) > 0);
  return standing.length / Math.max(1, concepts.length);
}

/** The chance, 0 to 1, that a paragraph with these features answers the question. */
export function relevance(features: RelevanceFeatures): number {
  return logistic(relevanceWeights, features);
}
