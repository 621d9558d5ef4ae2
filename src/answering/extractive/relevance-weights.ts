export type RelevanceFeature = Exclude<keyof typeof relevanceWeights, "constant">;

/** What `npm run train:relevance` prints: logistic regression on the development questions (`eval/dataset/development.jsonl`). */
export const relevanceWeights = {
  constant: -2.683,
  score: 1.281,
  best: -1.644,
  meaning: 0.826,
  together: 2.289,
  anywhere: -1.635,
  known: 1.11,
  concepts: 1.143,
  rank: 2.317,
  denseRank: 1.877,
  meaningRank: 1.489,
  operative: 0.748,
  length: -0.543,
  parts: -0.987,
};
