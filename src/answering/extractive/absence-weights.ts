export type AbsenceFeature = Exclude<keyof typeof absenceWeights, "constant">;

/** What `npm run train:relevance` prints: logistic regression on the development questions and those on other texts (`eval/texts/questions.jsonl`). */
export const absenceWeights = {
  constant: 0.48,
  chance: -2.981,
  chances: 0.485,
  words: -0.395,
  noWords: -0.469,
  share: -0.276,
  standing: -1.974,
  similarity: 1.748,
  doubtful: -0.618,
  details: 0.958,
  someSubjectAbsent: 0.855,
  allSubjectsAbsent: 0.669,
  knownPartAbsent: 0.1,
  strangeNames: 0.448,
};
