import { numberOf } from "./numerals.ts";
import { type Word, wordsOf } from "./words.ts";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const roman = /^(?=[IVX]{2,}$)X{0,3}(IX|IV|V?I{0,3})$/;
const magnitudes: { readonly [word: string]: string } = {
  hundred: "hundred",
  thousand: "thousand",
  million: "million",
  billion: "billion",
  trillion: "trillion",
  dozen: "12",
  percent: "%",
  "per-cent": "%",
  "%": "%",
  $: "$",
  "€": "€",
  "£": "£",
};

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
    else if (months.includes(word.lower) && isDated(words, index)) figures.add(word.lower);
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
  return magnitudes[word] ?? (/\d/.test(word) ? word : null);
}

/** A month counts beside a day or a year only: "may" is a verb. */
function isDated(words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index + 1]].some(
    (neighbour) => neighbour !== undefined && numberOf(neighbour.lower) !== undefined,
  );
}

/** What of a date a text gives. */
interface StatedDate {
  readonly day?: number;
  readonly month: string;
  readonly year?: number;
}

const month = `(?<month>${months.join("|")})`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dayFirst = new RegExp(
  String.raw`\b(?:(?:(?<from>${day})\s*(?:to|and|-|–|—)\s*)?(?<day>${day})\s+(?:of\s+)?)?${month}(?:,?\s+(?<year>\d{4}))?\b`,
  "gi",
);
const monthFirst = new RegExp(String.raw`\b${month}\s+(?<day>${day}),?\s+(?<year>\d{4})\b`, "gi");

/** Dates with a day or a year, each as a whole: "26 to 28 October 2011" gives its two days. */
export function datesIn(text: string): StatedDate[] {
  const rest = text.replace(monthFirst, (printed) => " ".repeat(printed.length));
  return [...text.matchAll(monthFirst), ...rest.matchAll(dayFirst)].flatMap(({ groups = {} }) => {
    const { from, day: last, month: name = "", year } = groups;
    if (last === undefined && year === undefined) return [];
    const days = [from, last]
      .filter((printed) => printed !== undefined)
      .map((printed) => Number.parseInt(printed, 10));
    const rest = { month: name.toLowerCase(), ...(year !== undefined && { year: Number(year) }) };
    return days.length > 0 ? days.map((value) => ({ day: value, ...rest })) : [rest];
  });
}

/** Whether a date says no other than `whole` does. */
export function isPartOfDate(stated: StatedDate, whole: StatedDate): boolean {
  return (
    stated.month === whole.month &&
    (stated.day === undefined || stated.day === whole.day) &&
    (stated.year === undefined || stated.year === whole.year)
  );
}
