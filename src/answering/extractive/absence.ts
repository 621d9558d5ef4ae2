import type { AnswerRequest } from "../../ports.ts";
import { type AbsenceFeature, absenceWeights } from "./absence-weights.ts";
import { logistic } from "./logistic.ts";
import { type FoundParagraph, relevance, relevanceFeatures } from "./relevance.ts";
import { knownPart, standsAmong, type Wanted } from "./standings.ts";
import { strangeNames } from "./strange-names.ts";
import { absentSubjects } from "./subject-groups.ts";

/** Up to so many words a question asks for a subject by its name; of a longer one, in the asker's own words, less stands in the text. */
const shortQuestion = 8;

export type AbsenceFeatures = Readonly<Record<AbsenceFeature, number>>;

/**
 * What tells how likely a text does not speak of what a question on a subject wants (alternatives of each other): how likely what
 * was found answers, how far the question's words stand in it, and which of its subjects and names stand nowhere.
 */
export function absenceFeatures(
  request: AnswerRequest,
  found: readonly FoundParagraph[],
  wanted: readonly Wanted[],
): AbsenceFeatures {
  const { frame, retrieval } = request;
  const chances = relevanceFeatures(found, wanted).map(relevance);
  const subjects = absentSubjects(request);
  const most = (values: readonly number[]) => Math.max(0, ...values);
  const words = most(found.map(({ passage }) => passage.words ?? 0));
  return {
    chance: most(chances),
    chances: chances.reduce((sum, chance) => sum + chance, 0),
    words,
    noWords: Number(words === 0),
    share: most(found.map(({ passage }) => passage.share ?? 0)),
    standing: retrieval.standing,
    similarity: retrieval.similarity,
    doubtful: (frame.doubtful ?? []).length / Math.max(1, frame.terms.length),
    details: frame.details?.length ?? 0,
    someSubjectAbsent: Number(subjects.phrases.length > 0),
    allSubjectsAbsent: Number(subjects.isAll),
    knownPartAbsent: Number(isKnownPartAbsent(found, wanted)),
    strangeNames: Number(strangeNames(request).length > 0),
    length: Math.log(Math.max(shortQuestion, frame.length)),
  };
}

/** Whether the thesaurus knows a part of what is wanted, and none of that stands in what was found. */
function isKnownPartAbsent(found: readonly FoundParagraph[], wanted: readonly Wanted[]): boolean {
  const paragraphs = found.map(({ paragraph }) => paragraph);
  const known = wanted.map(knownPart).filter(({ concepts, actors }) => concepts.length + actors.length > 0);
  return known.length > 0 && !known.some((part) => standsAmong(paragraphs, part));
}

/** The chance, 0 to 1, that a text of which these are the features does not speak of what is asked. */
export function absence(features: AbsenceFeatures): number {
  return logistic(absenceWeights, features);
}
