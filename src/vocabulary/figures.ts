import { casedPattern, laidOut } from "./pattern.ts";
import { readTable, text, wholeNumber } from "./read-table.ts";
import { plain, type Word, wordsOf } from "./words.ts";

const numerals = new Map(
  readTable("numerals", { value: wholeNumber, cardinal: text, ordinal: text }).map(
    ({ value, cardinal, ordinal }) => [value, [cardinal, ordinal]] as const,
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

/** The ordinal in words, up to "twentieth"; figures beyond: "21st". */
export function spellOrdinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const inFigures = `${value}${isTeen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
  return value >= 1 && value <= 20 ? (spellings(value)[1] ?? inFigures) : inFigures;
}

const spelled = new Map([...spelledNumbers, ["hundredth", 100], ["one-hundredth", 100]]);

/** "22nd", "twenty-second", "22", "twenty-two", "one-hundredth" → its value; undefined for anything else. */
export function numberOf(word: string): number | undefined {
  const lower = plain(word);
  if (!/^\d/.test(lower)) return spelled.get(lower);
  const figures = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(lower.replace(/(?<=\d),(?=\d{3})/g, ""));
  return figures ? Number(figures[1]) : undefined;
}

/** Whether a word is an ordinal: "sixth", "22nd". */
export function isOrdinal(word: string): boolean {
  return /(?:\dst|\dnd|\drd|th|first|second|third)$/.test(word) && numberOf(word) !== undefined;
}

/** Whether a word is a number of things, "1.77" too. */
export function isCardinal(word: string): boolean {
  return numberOf(word) === undefined ? /^\d+\.\d+$/.test(word) : !isOrdinal(word);
}

/** Cardinal and ordinal of a value from 0 to 99. */
function spellings(value: number): readonly string[] {
  const unit = value % 10;
  const [ten] = numerals.get(value - unit) ?? [];
  return numerals.get(value) ?? spellings(unit).map((word) => `${ten}-${word}`);
}

export const months = "January|February|March|April|May|June|July|August|September|October|November|December";
export const frenchMonths =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

export const monthNames: ReadonlySet<string> = new Set(months.toLowerCase().split("|"));
const roman = /^(?=[IVX]{2,}$)X{0,3}(IX|IV|V?I{0,3})$/;
/** What is a figure as it stands. */
const canonical = /\d|^(?:hundred|thousand|million|billion|trillion|[%$€£])$/;

/**
 * Numbers, symbols, months of dates, magnitudes and Roman numerals that a text states, in a canonical form in which
 * "22nd", "twenty-second", "22" and the "COP22" of a conference are equal, and 66/181 stays whole. "One" is a pronoun as often as a number and is left out, and so is "first" as an adverb.
 */
export function figuresIn(text: string): Set<string> {
  const words = wordsOfFigures(text);
  const figures = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (word.lower === "first" && !/^(?:the|its|their|a)$/.test(words[index - 1]?.lower ?? "")) continue;
    const figure = figureOf(word.lower, word.text);
    if (figure !== null) figures.add(figure);
    else if (monthNames.has(word.lower) && isDated(words, index)) figures.add(word.lower);
  }
  return figures;
}

/** Digits of any script are those of ASCII; groups of three are joined. */
function wordsOfFigures(text: string): readonly Word[] {
  const plainDigits = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.normalize("NFKC"))));
  return wordsOf(
    plainDigits.replace(/(?<=\d)[,\u00A0\u2009\u202F](?=\d{3}\b)/g, "").replace(/\bper cent\b/gi, "per-cent"),
  );
}

/** Decimal digits of every script stand in runs of ten from zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function figureOf(word: string, printed: string): string | null {
  if (word === "one") return null;
  const value = numberOf(word);
  if (value !== undefined) return String(value);
  if (roman.test(printed)) return printed;
  const session = /^cop-?(\d{1,2})$/.exec(word)?.[1];
  if (session !== undefined) return session;
  if (word === "dozen") return "12";
  if (/^per-?cent$/.test(word)) return "%";
  return canonical.test(word) ? word : null;
}

/** A month counts beside a day or a year only: "may" is a verb. */
function isDated(words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index + 1]].some((each) => numberOf(each?.lower ?? "") !== undefined);
}

/** What of a date a text gives. */
interface StatedDate {
  readonly day?: number;
  readonly month: string;
  readonly year?: number;
}

const month = `(?<month>${months})`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dayFirst = laidOut("gi")`
  \b(?:(?:(?<from>${day})\s*(?:to|and|-|–|—)\s*)?(?<day>${day})\s+(?:of\s+)?)?${month}(?:,?\s+(?<year>\d{4}))?\b
`;
const monthFirst = laidOut("gi")`\b${month}\s+(?<day>${day}),?\s+(?<year>\d{4})\b`;

/** Dates with a day or a year, each as a whole: "26 to 28 October 2011" gives its two days. */
export function datesIn(text: string): StatedDate[] {
  const rest = text.replace(monthFirst, (printed) => " ".repeat(printed.length));
  return [...text.matchAll(monthFirst), ...rest.matchAll(dayFirst)].flatMap(({ groups = {} }) => {
    const { from, day: last, month: name = "", year } = groups;
    if (last === undefined && year === undefined) return [];
    const rest = { month: name.toLowerCase(), ...(year !== undefined && { year: Number(year) }) };
    const days = [from, last].filter((printed) => printed !== undefined);
    return days.length > 0 ? days.map((day) => ({ day: Number.parseInt(day, 10), ...rest })) : [rest];
  });
}

/** Whether a date says no other than `whole` does. */
export function isPartOfDate(stated: StatedDate, whole: StatedDate): boolean {
  const parts = ["day", "month", "year"] as const;
  return parts.every((part) => stated[part] === undefined || stated[part] === whole[part]);
}

/** "19 December 2011", "26–28 October 2011", "16 November", "May 18, 2009", "May 2009"; without capitals only with the year. */
const printed = casedPattern`
  \b\d{1,2}(?:\s?(?:–|-|to|and)\s?\d{1,2})?(?:st|nd|rd|th)?\s(?:of )?(?:${months})\b(?:,?\s(?:19|20)\d{2}\b)?
  |\b(?:${months})\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d{2}\b
`;
const typed = laidOut("i")`
  \b\d{1,2}(?:st|nd|rd|th)?\s(?:of )?(?:${months}),?\s(?:19|20)\d{2}\b
  |\b(?:${months})\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}\b
`;

/** Whether a text prints a day, a month or a span of days. */
export function hasDate(text: string): boolean {
  return printed.test(text) || typed.test(text);
}
