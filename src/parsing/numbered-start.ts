import type { BlockStart, Place, Reading } from "./block.ts";
import { isActionVerb } from "./openings.ts";

/** "12.", "12 –", and in Arabic "12 -" and "١٢ -". */
const withDot =
  /^(\d{1,5}|[٠-٩]{1,3})(?:\.(?:\s+|$|(?=\p{Lu}\p{Ll}|\p{Script=Han}))|\s–\s+(?=\p{Lu}\p{Ll})|\s?[-–]\s+(?=\p{Script=Arabic}))/u;
/** "13 Urges", "4, Calls": prints and scans lose a dot, also behind a number alone on its line. */
const withoutDot = /^(\d{1,5}),?(?:\s+(?=\p{Lu})|$)/u;
const mostSkipped = 3;

/** Of European and of Arabic digits. */
function numberOf(digits: string): number {
  return Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

/** The number of a paragraph that a line starts with, "12.", whether it fits there or not. */
export function numberAt(line: string): number | null {
  const number = withDot.exec(line)?.[1];
  return number === undefined ? null : numberOf(number);
}

/** Whether a line opens the first numbered paragraph: "1.", or "1 Decides" where the dot is lost. */
export function isFirstNumber(line: string): boolean {
  if (numberAt(line) === 1) return true;
  const printed = withoutDot.exec(line);
  return printed?.[1] === "1" && isActionVerb(line.slice(printed[0].length));
}

/** Whether a numbered paragraph starts here. */
export function numberedStart(place: Place, reading: Reading): BlockStart | null {
  const { text } = place.line;
  const dotted = withDot.exec(text);
  const match = dotted ?? withoutDot.exec(text);
  if (match === null) return null;
  const number = numberOf(match[1] ?? "");
  // Where the number stands alone, the next line is its text.
  const rest = text.slice(match[0].length) || (place.following()[1]?.text ?? "");
  const nested = dotted ? nestedStart(number, rest, place, reading) : null;
  if (nested !== null) return { ...nested, length: match[0].length };
  const fits = dotted
    ? fitsWithDot(number, rest, place, reading)
    : place.parted && number === reading.lastNumber + 1 && isActionVerb(rest);
  return fits ? { role: "numbered", number, length: match[0].length } : null;
}

const nestedForm = "1.";

/** An agenda inside a paragraph that announces it ("as follows:") is numbered from 1 too; its items are the paragraph's. */
function nestedStart(number: number, rest: string, { before }: Place, reading: Reading): BlockStart | null {
  const { lists } = reading;
  const at = lists.findIndex(({ form }) => form === nestedForm);
  const list = lists[at];
  const opens =
    number === 1 && reading.phase === "operative" && reading.lastNumber > 0 && before.endsWith(":");
  if (opens && list === undefined) lists.push({ style: "digit", form: nestedForm, last: 1 });
  else if (list && number === list.last + 1 && !isActionVerb(rest)) {
    list.last = number;
    lists.length = at + 1;
  } else return null;
  return { role: "item", marker: `${number}.`, depth: lists.length, isFirstItem: number === 1 };
}

/**
 * A number with a dot starts a paragraph if it follows the last one, restarts at 1, or skips some where the form is plain;
 * in mid-sentence only behind a heading or before an action verb.
 */
function fitsWithDot(number: number, rest: string, place: Place, reading: Reading): boolean {
  const { line, last, parted } = place;
  const follows = number === reading.lastNumber + 1;
  const behindHeading = last?.role === "annex" || (last?.role === "plain" && last.spans.length <= 4);
  const behindEntry = reading.phase === "annex" && last?.role === "item";
  if (!parted)
    return follows && (isActionVerb(rest) || ((behindHeading || behindEntry) && /^\p{Lu}/u.test(rest)));
  if (follows) return true;
  if (number === 1) return line.gap !== "none" || behindHeading;
  const skipped = number - reading.lastNumber - 1;
  const isNear = skipped > 0 && skipped <= mostSkipped;
  if (line.gap === "blank") return reading.phase === "annex" || isNear || reading.lastNumber === 0;
  return isNear && isActionVerb(rest);
}
