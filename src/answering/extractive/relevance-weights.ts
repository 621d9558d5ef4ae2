export type RelevanceFeature = Exclude<keyof typeof relevanceWeights, "constant">;

/** What `npm run train:relevance` prints: logistic regression on the development questions and those on other texts (`eval/texts/questions.jsonl`). */
export const relevanceWeights = {
  constant: -2.803,
  score: 1.512,
  best: -1.628,
  meaning: 0.801,
  together: 1.868,
  anywhere: -1.293,
  known: 1.166,
  concepts: 0.911,
  rank: 2.41,
  denseRank: 1.909,
  meaningRank: 1.476,
  operative: 0.608,
  length: -0.548,
  parts: -1.007,
};
