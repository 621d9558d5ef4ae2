import type { Passage } from "../../domain/passages.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { conceptStrength } from "../../language/concepts.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import { type RelevanceFeature, relevanceWeights } from "./relevance-weights.ts";
import { knownPart, standingsOfAny, tellingStandingsOf, type Wanted } from "./standings.ts";

/** A paragraph with how it was found. */
export interface FoundParagraph {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
}

export type RelevanceFeatures = Readonly<Record<RelevanceFeature, number>>;

/**
 * What tells how likely each of the paragraphs found, given best first, answers a question on what is wanted (alternatives
 * of each other): how it was found, how far what is wanted stands in it, and what it is like.
 */
export function relevanceFeatures(
  found: readonly FoundParagraph[],
  wanted: readonly Wanted[],
): RelevanceFeatures[] {
  const paragraphs = found.map(({ paragraph }) => paragraph);
  const together = standingsOfAny(paragraphs, wanted, tellingStandingsOf);
  const anywhere = standingsOfAny(paragraphs, wanted);
  const known = standingsOfAny(paragraphs, wanted.map(knownPart));
  const best = Math.max(0, ...found.map(({ passage }) => passage.score));
  return found.map(({ paragraph, passage }, at) => ({
    score: passage.score,
    best,
    meaning: passage.share ?? 0,
    together: together[at] ?? 0,
    anywhere: anywhere[at] ?? 0,
    known: known[at] ?? 0,
    concepts: Math.max(0, ...wanted.map((each) => shareOfConcepts(paragraph, each))),
    rank: 1 / (at + 1),
    denseRank: 1 / (passage.ranks.dense ?? beyond),
    meaningRank: 1 / (passage.ranks.meaning ?? beyond),
    operative: paragraph.kind === "operative" ? 1 : 0,
    length: Math.log(1 + paragraphStems(paragraph).length),
    parts: Math.log(withDescendants(paragraph).length),
  }));
}

/** The rank of what a list does not have. */
const beyond = 50;

/** The share of the concepts that stand in a paragraph at all. */
function shareOfConcepts(paragraph: Paragraph, { concepts }: Wanted): number {
  const stems = paragraphStems(paragraph);
  const standing = concepts.filter((concept) => conceptStrength(concept, stems) > 0);
  return standing.length / Math.max(1, concepts.length);
}

/** The chance, 0 to 1, that a paragraph with these features answers the question. */
export function relevance(features: RelevanceFeatures): number {
  const { constant, ...weights } = relevanceWeights;
  const names = Object.keys(weights) as RelevanceFeature[];
  const sum = names.reduce((all, name) => all + weights[name] * features[name], constant);
  return 1 / (1 + Math.exp(-sum));
}
