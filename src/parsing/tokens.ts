import type { Span } from "../domain/resolution.ts";
import type { ShortForms } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";

/** A paragraph as the grammar of acts reads it. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly Word[];
  /** What short forms stand for in it. */
  readonly forms: ShortForms;
}

/** The words from index `from` to the one before `to`, as they are printed. */
export function printedOf({ text, words }: Tokens, from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** Where those words stand. */
export function placeOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** From the word at `from` to the last one before `limit` that is no punctuation or conjunction; empty behind that where there is none. */
export function spanOf({ words }: Tokens, from: number, limit: number): Span {
  let last = limit - 1;
  while (last >= from && /^(?:,|;|:|\.|and|but|–|—)$/.test(words[last]?.lower ?? "")) last -= 1;
  const start = (from < limit ? words[from]?.start : words[limit - 1]?.end) ?? 0;
  return { start, end: Math.max(start, words[last]?.end ?? start) };
}

/** The index behind the words from `at` on that are like `pattern`, at most `limit`. */
export function skipWhile(words: readonly Word[], at: number, pattern: RegExp, limit = words.length): number {
  let index = at;
  while (index < limit && pattern.test(words[index]?.lower ?? "")) index += 1;
  return index;
}

/** The index behind the next comma; `at` where none stands before `limit`. */
export function behindComma(words: readonly Word[], at: number, limit: number): number {
  const comma = words.slice(at + 1, limit).findIndex(({ lower }) => lower === ",");
  return comma < 0 ? at : at + comma + 2;
}

/** Whether a word has a capital. */
export function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? "");
}

/** Whether the words of `phrase` stand at `at`: "as well as". */
export function saysAt(words: readonly Word[], at: number, phrase: string): boolean {
  return phrase.split(" ").every((word, index) => words[at + index]?.lower === word);
}

/** "resolution", "decisions" */
export function isAdopted(word: Word | undefined): boolean {
  return /^(?:resolutions?|decisions?)$/.test(word?.lower ?? "");
}
