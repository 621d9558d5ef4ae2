import type { Hit, SearchableLibrary } from "../ports.ts";

interface ClauseRanking {
  /** Paragraphs by their best clause, in standard deviations above the mean similarity of all clauses. */
  readonly hits: readonly Hit[];
  /** The best cosine similarity, 0 to 1. */
  readonly similarity: number;
}

/** @param candidates documents that are scored whether or not they are among the `depth` best */
export type ClauseRanker = (
  vector: readonly number[],
  candidates: readonly number[],
  depth: number,
  within: readonly number[] | undefined,
) => ClauseRanking;

/** A paragraph is as near to a question as its nearest clause: a mean over a long paragraph is near to nothing. */
export function createClauseRanker(searchable: Pick<SearchableLibrary, "vectors" | "clauses">): ClauseRanker {
  const { vectors, clauses } = searchable;
  const clausesOfDocument = new Map<number, number[]>();
  clauses.forEach((holders, clause) => {
    for (const document of new Set(holders.map((holder) => holder.document))) {
      const list = clausesOfDocument.get(document);
      if (list) list.push(clause);
      else clausesOfDocument.set(document, [clause]);
    }
  });
  const clausesOf = (documents: Iterable<number>): number[] => [
    ...new Set(Array.from(documents, (document) => clausesOfDocument.get(document) ?? []).flat()),
  ];

  return (vector, candidates, depth, within) => {
    const { mean, deviation } = vectors.spread(vector);
    if (deviation === 0) return { hits: [], similarity: 0 };
    const allowed = within && new Set(within);
    const nearest = vectors.search(vector, depth, within && clausesOf(within));
    const best = new Map<number, number>();
    const note = ({ document: clause, score }: Hit) => {
      for (const { document } of clauses[clause] ?? []) {
        if (allowed && !allowed.has(document)) continue;
        best.set(document, Math.max(score, best.get(document) ?? Number.NEGATIVE_INFINITY));
      }
    };
    nearest.forEach(note);
    const unseen = clausesOf(new Set(candidates.filter((document) => !best.has(document))));
    if (unseen.length > 0) vectors.search(vector, unseen.length, unseen).forEach(note);
    const hits = Array.from(best, ([document, score]) => ({
      document,
      score: (score - mean) / deviation,
    })).sort((a, b) => b.score - a.score || a.document - b.document);
    return { hits, similarity: Math.max(0, nearest[0]?.score ?? 0) };
  };
}
