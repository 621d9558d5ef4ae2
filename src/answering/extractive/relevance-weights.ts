export type RelevanceFeature = Exclude<keyof typeof relevanceWeights, "constant">;

/** What `npm run train:relevance` prints: logistic regression on the development questions and those on other texts (`eval/texts/questions.jsonl`). */
export const relevanceWeights = {
  constant: -0.175,
  score: 0.915,
  scoreLag: -2.173,
  nearness: 0.176,
  nearnessLag: -0.64,
  together: 2.135,
  words: 0.175,
  wordsLag: -0.674,
  anywhere: -3.202,
  known: 0.779,
  concepts: 0.886,
  operative: 0.559,
  length: -0.527,
  parts: 0.114,
};
