export type RelevanceFeature = Exclude<keyof typeof relevanceWeights, "constant">;

/** What `npm run train:relevance` prints: logistic regression on the development questions and those on other texts (`eval/texts/questions.jsonl`). */
export const relevanceWeights = {
  constant: -0.14,
  score: 0.918,
  scoreLag: -2.168,
  nearness: 0.178,
  nearnessLag: -0.635,
  together: 2.105,
  words: 0.173,
  wordsLag: -0.645,
  anywhere: -3.195,
  known: 0.816,
  concepts: 0.874,
  operative: 0.531,
  length: -0.539,
  parts: 0.123,
};
