/** Means over queries, each 0 to 1. */
export interface RankingScores {
  readonly ndcg10: number;
  readonly recall5: number;
  readonly recall10: number;
}

type Relevant = ReadonlyMap<number, number>;

/** Scores one ranking against the graded documents that are relevant. */
export function scoreRanking(ranking: readonly number[], relevant: Relevant): RankingScores {
  return {
    ndcg10: ndcg(ranking, relevant, 10),
    recall5: recall(ranking, relevant, 5),
    recall10: recall(ranking, relevant, 10),
  };
}

export function meanScores(scores: readonly RankingScores[]): RankingScores {
  const mean = (key: keyof RankingScores) =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { ndcg10: mean("ndcg10"), recall5: mean("recall5"), recall10: mean("recall10") };
}

/** Normalised discounted cumulative gain with linear gain, as BEIR computes it (Järvelin and Kekäläinen, 2002). */
function ndcg(ranking: readonly number[], relevant: Relevant, k: number): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, k).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const ideal = gain([...relevant.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranking.map((document) => relevant.get(document) ?? 0)) / ideal;
}

/** The share of all relevant documents that stand among the first k. */
function recall(ranking: readonly number[], relevant: Relevant, k: number): number {
  const found = ranking.slice(0, k).filter((document) => relevant.has(document)).length;
  return relevant.size === 0 ? 0 : found / relevant.size;
}
