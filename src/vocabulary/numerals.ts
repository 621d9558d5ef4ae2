import { readTable, text, wholeNumber } from "./read-table.ts";

const numerals = new Map(
  readTable("numerals", { value: wholeNumber, cardinal: text, ordinal: text }).map(
    (entry) => [entry.value, entry] as const,
  ),
);

/** Value of every spelled cardinal and ordinal from 0 to 99, hyphenated as in print: "twenty-second" → 22. */
export const spelledNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, value) => spellings(value).map((word) => [word, value] as const)).flat(),
);

/** The cardinal in words, up to 99: 17 → "seventeen"; figures beyond. */
export function spellNumber(value: number): string {
  return value >= 0 && value < 100 ? (spellings(value)[0] ?? String(value)) : String(value);
}

/** "22nd", "twenty-second", "22", "twenty-two", "one-hundredth" → its value; undefined for anything else. */
export function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/[‐‑]/g, "-");
  const figures = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(lower.replace(/(?<=\d),(?=\d{3})/g, ""));
  if (figures) return Number(figures[1]);
  return /^(?:one-)?hundredth$/.test(lower) ? 100 : spelledNumbers.get(lower);
}

/** Whether a word is an ordinal: "sixth", "22nd". */
export function isOrdinal(word: string): boolean {
  return /(?:\dst|\dnd|\drd|th|first|second|third)$/.test(word) && numberOf(word) !== undefined;
}

/** Whether a word is a number of things, "1.77" too. */
export function isCardinal(word: string): boolean {
  return /^\d+\.\d+$/.test(word) || (numberOf(word) !== undefined && !isOrdinal(word));
}

/** Cardinal and ordinal of a value from 0 to 99. */
function spellings(value: number): string[] {
  const whole = numerals.get(value);
  if (whole !== undefined) return [whole.cardinal, whole.ordinal];
  const unit = value % 10;
  const ten = numerals.get(value - unit)?.cardinal;
  return spellings(unit).map((word) => `${ten}-${word}`);
}
