export type AbsenceFeature = Exclude<keyof typeof absenceWeights, "constant">;

/** What `npm run train:relevance` prints: logistic regression on the development questions and those on other texts (`eval/texts/questions.jsonl`). */
export const absenceWeights = {
  constant: 8.64,
  chance: -3.026,
  chances: 0.538,
  words: -0.155,
  noWords: -1.056,
  share: -1.247,
  standing: -1.383,
  similarity: 1.908,
  doubtful: -0.628,
  details: 1.183,
  someSubjectAbsent: 1.023,
  allSubjectsAbsent: 0.503,
  knownPartAbsent: 0.22,
  strangeNames: 0.574,
  length: -3.888,
};
