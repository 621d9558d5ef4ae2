import type { Form } from "../domain/reading.ts";
import { numberOf } from "../vocabulary/figures.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import { createTable, fold, readTable } from "./tables.ts";

const findSlots = createTable("form-words");
const findLanguages = createTable("language-names");
const units = new Map(readTable("form-units").map(({ words = "", slot }) => [words, slot ?? ""]));
/** Further from its noun a number counts something else: "three short simple points". */
const farthest = 3;
const languageOpenings: ReadonlySet<string> = new Set(["in", "into", "to", "en", "auf", "em"]);

/** How an answer is to look. `isOnlyForm`: the turn asks for nothing else, so that a language's name alone is one. */
export function findForm(text: string, isOnlyForm: boolean): Form {
  const words = wordsOf(fold(text));
  const slots = new Set(findSlots(text).map(({ row }) => row.slot));
  const counted = countsIn(words);
  const language = languageIn(text, words, isOnlyForm);
  return {
    ...counted,
    ...((slots.has("bullets") || counted.bullets) && { bullets: true }),
    ...(slots.has("wording") && { wording: true }),
    ...(slots.has("labels") && { onlyLabels: true }),
    ...(slots.has("shorter") && { shorter: true }),
    ...(slots.has("plain") && { plain: true }),
    ...(language !== undefined && { language }),
  };
}

/** "in one sentence", "3 bullets", "about 50 words", "in a line" */
function countsIn(words: readonly Word[]): Pick<Form, "sentences" | "words" | "points" | "bullets"> {
  for (const [at, { lower }] of words.entries()) {
    const number = countAt(words, at, lower);
    if (number === null) continue;
    const slot = slotBehind(words, at + 1);
    if (slot === "sentences") return { sentences: number };
    if (slot === "words") return { words: number };
    if (slot === "points") return { points: number };
    if (slot === "bullets") return { points: number, bullets: true };
  }
  return {};
}

/** Not "the first two sentences of paragraph 5". */
function countAt(words: readonly Word[], at: number, lower: string): number | null {
  const before = words[at - 1]?.lower ?? "";
  if (/^(?:first|last|next|other|these|those|how)$/.test(before)) return null;
  if (lower === "a" || lower === "an") return before === "in" || before === "as" ? 1 : null;
  if (lower === "single") return 1;
  const number =
    lower.length <= 12 && !/(?:st|nd|rd|th)$/.test(lower) ? numberOf(lower.split("-")[0] ?? "") : undefined;
  return number !== undefined && number > 0 && number <= 1000 ? number : null;
}

function slotBehind(words: readonly Word[], from: number): string | undefined {
  const joined = /^[a-z0-9]+-([a-z]+)$/.exec(words[from - 1]?.lower ?? "")?.[1];
  if (joined !== undefined && units.get(joined)) return units.get(joined);
  for (let at = from; at < from + farthest; at++) {
    const pair = units.get(`${words[at]?.lower} ${words[at + 1]?.lower}`);
    const slot = pair ?? units.get(words[at]?.lower ?? "");
    if (slot === undefined) return undefined;
    if (slot !== "") return slot;
  }
  return undefined;
}

/** A language that is asked for: "in French", "translate it into Farsi"; English is what texts are in. */
function languageIn(text: string, words: readonly Word[], isOnlyForm: boolean): string | undefined {
  return findLanguages(text).find(
    ({ from }) => isOnlyForm || languageOpenings.has(words[from - 1]?.lower ?? ""),
  )?.row.language;
}
