import type { Hit } from "../ports.ts";

/**
 * The `k` documents with the highest scores above `floor`, best first, equal ones in document order; only those
 * of `within`, where given. Keeps a sorted list of `k`: cheap while `k` is far below the number of documents.
 */
export function topHits(
  scores: ArrayLike<number>,
  k: number,
  within: readonly number[] | undefined,
  floor = Number.NEGATIVE_INFINITY,
): Hit[] {
  const hits: Hit[] = [];
  const consider = (document: number) => {
    const score = scores[document] ?? floor;
    if (!(score > floor)) return;
    const last = hits[hits.length - 1];
    if (hits.length >= k && last !== undefined && !(score > last.score)) return;
    hits.splice(insertionPoint(hits, score), 0, { document, score });
    if (hits.length > k) hits.pop();
  };
  if (k < 1) return hits;
  if (within) {
    for (const document of within) consider(document);
    return hits;
  }
  for (let document = 0; document < scores.length; document++) consider(document);
  return hits;
}

/** Behind all hits that score at least as much. */
function insertionPoint(hits: readonly Hit[], score: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.score ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
