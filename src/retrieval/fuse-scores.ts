import type { Hit } from "../ports.ts";

interface WeightedHits {
  readonly hits: readonly Hit[];
  readonly weight: number;
}

/**
 * Weighted sums of scores, best first; a list that does not have a document adds nothing to it. Scores are fused, not
 * ranks: reciprocal rank fusion with a weak ranker falls below the strong one alone.
 */
export function fuseScores(lists: readonly WeightedHits[]): Hit[] {
  const sums = new Map<number, number>();
  for (const { hits, weight } of lists) {
    for (const { document, score } of hits) sums.set(document, (sums.get(document) ?? 0) + weight * score);
  }
  return Array.from(sums, ([document, score]) => ({ document, score })).sort(
    (a, b) => b.score - a.score || a.document - b.document,
  );
}
