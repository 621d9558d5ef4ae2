import type { TermEvidence } from "../ports.ts";
import type { SearchedScope } from "./searched-scope.ts";
import type { WordEvidence } from "./word-evidence.ts";

const mostParagraphs = 10;

/** The evidence within what was searched, as readers of a retrieval need it. */
export function termEvidence(
  evidence: readonly WordEvidence[],
  scope: SearchedScope,
  first: number | undefined,
): TermEvidence[] {
  return evidence.map(({ printed, weight, strengths, nearest }) => {
    const documents = Array.from(scope.within ?? strengths.keys());
    const best = documents.reduce((most, document) => Math.max(most, strengths[document] ?? 0), 0);
    const holders = best === 0 ? [] : documents.filter((document) => strengths[document] === best);
    const paragraphs = holders
      .slice(0, mostParagraphs)
      .flatMap((document) => scope.holdersOf(document).slice(0, 1))
      .map(({ resolution, paragraph }) => ({ resolution, paragraph }));
    return {
      printed,
      weight,
      occurs: best === 1,
      strength: best,
      strengthInFirst: first === undefined ? 0 : (strengths[first] ?? 0),
      nearest: best === 1 || !nearest ? null : { word: nearest.word, cosine: nearest.cosine },
      paragraphs,
    };
  });
}

/** The share of the question's weight whose stems stand in any of the documents; 1 where it has no content word. */
export function coverageOf(evidence: readonly WordEvidence[], documents: readonly number[]): number {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const stands = ({ strengths }: WordEvidence) => documents.some((document) => strengths[document] === 1);
  const found = evidence.filter(stands).reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 1 : found / total;
}
