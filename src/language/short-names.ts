import { definedNames } from "./defined-names.ts";
import { escapePattern } from "./escape-pattern.ts";
import { spellOrdinal } from "./numerals.ts";

/** Sessions of a conference as they are called for short: "COP29". */
const session = /\bCOP[- ]?(\d{1,2})\b/gi;

/** What "COP29" is in the words that resolutions print, in the order of the question. */
export function sessionsNamed(
  text: string,
): { readonly printed: string; readonly short: string; readonly full: string }[] {
  return [...text.matchAll(session)].map(([printed, number]) => ({
    printed,
    short: `COP${number}`,
    full: `${spellOrdinal(Number(number))} session of the Conference of the Parties`,
  }));
}

/** Whether a question names the short name, in whatever case. */
export function asksOfShortName(question: string, short: string): boolean {
  const escaped = escapePattern(short);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(question);
}

/** Whether a paragraph says what a short name in the question stands for. */
export function definesShortName(text: string, question: string): boolean {
  return (
    definedNames(text).some(({ short }) => asksOfShortName(question, short)) ||
    sessionsNamed(question).some(({ full }) => text.includes(full))
  );
}
