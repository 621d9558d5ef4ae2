import type { QuestionFrame } from "../../domain/questions.ts";
import { topLevelId } from "../../domain/units.ts";
import { type Concept, conceptStrength, conceptsOf, namesSubject } from "../../language/concepts.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { askingForReport } from "./asking-for-report.ts";
import { itemsOf } from "./choose-items.ts";
import type { PlacedAct } from "./placed-acts.ts";

/** At least this share of what the question says the acts are about must stand in an act. */
export const leastStanding = 0.5;

/** Where the question says what the acts are about, those that are about it; none where it is a known subject and no act is. */
export function narrowed(acts: readonly PlacedAct[], frame: QuestionFrame): readonly PlacedAct[] {
  return askingForReport(narrowedBy(acts, wordsOfAct, frame), frame.terms);
}

/** Of the acts of one actor, those on the subject; where its own words do not decide, those that the question found best. */
export function onSubjectOf(acts: readonly PlacedAct[], request: AnswerRequest): readonly PlacedAct[] {
  const { frame } = request;
  const chosen = narrowed(acts, frame);
  const isUndecided = chosen.length > 1 && chosen.length === acts.length && isOnSubject(frame);
  if (!isUndecided || bestStanding(acts, frame) >= leastStanding) return chosen;
  const scores = acts.map((placed) => scoreOf(placed, request));
  const best = Math.max(0, ...scores);
  return acts.filter((_, at) => (scores[at] ?? 0) >= best * ofBestFound);
}

/** Acts in paragraphs with less than this share of the best score are on something else. */
const ofBestFound = 0.85;

function isOnSubject({ terms, doubtful = [] }: QuestionFrame): boolean {
  return namesSubject(terms.filter((term) => !doubtful.includes(term)));
}

function scoreOf({ paragraph, resolution }: PlacedAct, { retrieval }: AnswerRequest): number {
  const holder = topLevelId(resolution, paragraph.id);
  const passage = retrieval.passages.find(
    (each) => each.resolution === resolution.id && each.paragraph === holder,
  );
  return passage?.score ?? 0;
}

/** The same for whatever has words, given by `wordsOf`. */
export function narrowedBy<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  { terms, premise }: Pick<QuestionFrame, "terms" | "premise">,
): readonly T[] {
  const concepts = conceptsOf(terms);
  if (concepts.length === 0) return items;
  const told = toldOf(concepts, items.map(wordsOf));
  const scored = items.map((item) => ({ item, standing: standingOf(told, wordsOf(item)) }));
  const best = Math.max(0, ...scored.map(({ standing }) => standing));
  if (best >= leastStanding)
    return scored
      .filter(({ standing }) => standing >= Math.max(leastStanding, best * 0.8))
      .map(({ item }) => item);
  const isKnown = concepts.some(({ isSubject }) => isSubject);
  return isKnown && !premise && best === 0 ? [] : items;
}

/** Beside a subject that is there, words that stand nowhere are the asker's own: "keeping the supply chain clean". */
function toldOf(concepts: readonly Concept[], texts: readonly string[]): readonly Concept[] {
  const standing = concepts.filter((concept) => texts.some((text) => standingOf([concept], text) > 0));
  return standing.some(({ isSubject }) => isSubject) ? standing : concepts;
}

/** How far what the question says the acts are about stands in the one of them that has most of it. */
export function bestStanding(acts: readonly PlacedAct[], { terms }: Pick<QuestionFrame, "terms">): number {
  const concepts = conceptsOf(terms);
  return Math.max(0, ...acts.map((placed) => standingOf(concepts, wordsOfAct(placed))));
}

/** With the items of its list. */
export function wordsOfAct({ act, paragraph }: PlacedAct): string {
  const items = itemsOf(paragraph).map(({ text }) => text);
  return [paragraph.text.slice(act.verbSpan.start, act.action.end), ...items].join(" ");
}

/** What share of the concepts stands in the words. */
export function standingOf(concepts: readonly Concept[], words: string): number {
  if (concepts.length === 0) return 0;
  const stems = tokenize(words).map(({ term }) => term);
  return concepts.reduce((sum, concept) => sum + conceptStrength(concept, stems), 0) / concepts.length;
}
