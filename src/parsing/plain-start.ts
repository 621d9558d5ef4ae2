import { labelledHeading } from "../vocabulary/label-words.ts";
import type { Place, Reading } from "./block.ts";
import { readFormula } from "./formula.ts";
import { type BodyLine, isEnded, isEndedFully, widthOf } from "./lines.ts";
import { isNextLabel, readMarker } from "./list-markers.ts";
import { isFirstNumber, numberAt } from "./numbered-start.ts";
import { isActionVerb, isKnownOpening, opensOperative, opensPreambular } from "./openings.ts";
import { isTableNote } from "./tables.ts";

/** "II" or "IV." alone on its line. */
const sectionNumber = /^[IVXLC]{1,6}\.?$/;
/** "Action 4. We will …", "Target: at least half of …", "5 bis. Requests …". */
const numberedTitle = /^(?:\p{Lu}\p{Ll}{2,12}(?: \d{1,3}[.:] \p{Lu}|: \p{L})|\d{1,3} (?:bis|ter|quater)\. )/u;
/** "4.", "IV.", "A.": what stands before a text on a line of its own. */
const label = /^\S{1,6}$/;
/** Behind the preamble of a convention. */
const agrees = /^Have (?:agreed|decided) /;
const narrowestPage = 60;
/** Lines that are looked through for more of the preamble. */
const mostOfPreamble = 200;

/** Whether a paragraph without number or label, or a heading, starts here. */
export function startsPlain(place: Place, reading: Reading): boolean {
  const { line, last, before, parted } = place;
  if (last === undefined || last.role === "annex" || line.gap === "furniture") return true;
  if (last.opening === "") return false;
  if (last.role === "item" && line.gap !== "blank" && resumesBehindList(place, reading)) return true;
  if (line.gap === "blank" && reading.isSpaced) return isEnded(before) || !goesOnBehindBlank(place);
  if (parted && labelledHeading.test(line.text)) return true;
  if (isEndedFully(before) && (sectionNumber.test(line.text) || numberedTitle.test(line.text))) return true;
  if (reading.phase === "annex" && (standsApart(place) || standsUnderTitle(place, reading))) return true;
  if (!parted) return false;
  return reading.isSpaced && line.gap === "none"
    ? startsWithoutGap(place, reading)
    : startsUnannounced(place, reading);
}

/**
 * Text wraps at the width of the page: a line ended for a reason if the next word had found room on it. Where the line ends
 * with a mark of punctuation, or may be an item's title, less room is proof enough.
 */
export function endedEarly(before: string, line: BodyLine, reading: Reading): boolean {
  const next = /^\S+/.exec(line.text)?.[0] ?? "";
  const last = reading.blocks.at(-1);
  const mayEnd = isEnded(before) || (last?.role === "item" && last.spans.length === 1);
  const hadRoom = widthOf(before) + 1 + widthOf(next) <= (mayEnd ? 0.9 : 0.8) * reading.width;
  return (
    reading.width > narrowestPage && hadRoom && /^(?:[\p{Lu}“"(–•]|\d{1,3}\.\s|[a-z]\.\s)/u.test(line.text)
  );
}

/** Where the paragraphs are numbered, only a known verb opens the operative part before number 1, and the preamble ends there. */
export function opensOperativePart({ line: { text }, following }: Place, reading: Reading): boolean {
  if (opensPreambular(text)) return false;
  if (!reading.hasNumbers) return opensOperative(text);
  return isActionVerb(text) && !leadsToPreambular(following(mostOfPreamble).slice(1));
}

/** "Expresses grave concern …" among paragraphs that go on with "Recalling …" before number 1. */
function leadsToPreambular(lines: readonly BodyLine[]): boolean {
  const opens = ({ gap, text }: BodyLine) => gap === "blank" && opensPreambular(text);
  const next = lines.find((line) => opens(line) || isFirstNumber(line.text) || readFormula(line.text));
  return next !== undefined && opens(next);
}

/** A blank line cuts a sentence where it goes on in small letters, or in a preambular paragraph that nothing ended. */
function goesOnBehindBlank({ line: { text }, last }: Place): boolean {
  if (/^\p{Ll}/u.test(text)) return !isTableNote(text);
  const isOpen = last?.role === "plain" && last.phase === "preambular" && opensPreambular(last.opening);
  return isOpen && !opensPreambular(text) && !opensOperative(text) && last.spans.length > 1;
}

/** In annexes: a formula and the line behind it, and the notes to a table ("a See A/80/505."). */
function standsApart({ line, before }: Place): boolean {
  return isTableNote(line.text) || readFormula(line.text) !== null || readFormula(before) !== null;
}

/** What all items of a list share, printed behind the last one: "and demands that the perpetrators be held accountable". */
function resumesBehindList({ line, before }: Place, reading: Reading): boolean {
  return (
    /;\s?\d{0,3}$/.test(before.slice(-6)) &&
    /^\p{Ll}/u.test(line.text) &&
    isFarFromMargin(before, line, reading)
  );
}

/** "Core principle I" and under it, without a blank line, a text of several lines: the first line of a text is full. */
function standsUnderTitle({ line, last, before, following }: Place, reading: Reading): boolean {
  const isTitle = last?.role === "plain" && last.spans.length === 1 && !isEnded(before);
  if (!isTitle || line.gap !== "none" || following()[1]?.gap !== "none") return false;
  return endsFarFromMargin(before, line, reading);
}

/** Print fills its lines: one that ends well before the margin, with the next beginning in a capital, ends a text. */
function endsFarFromMargin(before: string, line: BodyLine, reading: Reading): boolean {
  return isFarFromMargin(before, line, reading) && /^\p{Lu}[\p{L}’-]*,?(?: |$)/u.test(line.text);
}

function isFarFromMargin(before: string, line: BodyLine, reading: Reading): boolean {
  const next = /^\S+/.exec(line.text)?.[0] ?? "";
  const room = reading.width - widthOf(before) - 1 - widthOf(next);
  return reading.width > narrowestPage && room > 0.4 * reading.width;
}

/** In a text with blank lines one may be missing: before an opening behind a short line, or before a heading. */
function startsWithoutGap({ line, before, following }: Place, reading: Reading): boolean {
  const isShort = (text: string): boolean => text.length < 0.8 * reading.width;
  if ((isShort(before) || goesBehindComma(before, line, reading)) && isKnownOpening(line.text)) return true;
  const isEndOfText = /[.;]\s?\d{0,3}$/.test(before.slice(-6)) && !label.test(before);
  if (!isEndOfText) return false;
  return endsFarFromMargin(before, line, reading) || (isShort(line.text) && isHeadingOrLead(following()));
}

/** In a preamble only a paragraph opens with a capital behind a comma, unless a title is quoted there. */
function goesBehindComma(before: string, line: BodyLine, reading: Reading): boolean {
  const isQuoted = /^[^“]*”/.test(line.text);
  return reading.phase === "preambular" && /,\s?\d{0,3}$/.test(before.slice(-6)) && !isQuoted;
}

/** Without a blank line before it, a paragraph shows by the end of the line before and by its own first words. */
function startsUnannounced(place: Place, reading: Reading): boolean {
  const { line, before, following } = place;
  if (!/^[\p{Lu}“"([]/u.test(line.text)) return false;
  const lines = following();
  // In an annex only a list goes on behind a comma or semicolon, and no heading stands there.
  const mayLead = reading.phase !== "annex" || !/[,;]$/.test(before);
  if (mayLead && leadsToNumber(lines, before, reading)) return true;
  if (!reading.isSpaced && line.gap === "none" && endedEarly(before, line, reading)) return true;
  // At the top of a page behind a comma, the form of the word is proof enough.
  const isBehindPage = line.gap === "break" && /,\s?\d{0,3}$/.test(before.slice(-6));
  if (reading.phase === "preambular")
    return opensPreambularPhase(line.text, reading) || (isBehindPage && opensPreambular(line.text));
  if (reading.phase === "annex" && /[,;]$/.test(before) && (opensEither(line.text) || agrees.test(line.text)))
    return true;
  if (!isEndedFully(before)) return false;
  // The first of several names or dates, a line each, behind "as follows:".
  const next = lines[1];
  if (!reading.isSpaced && /:$/.test(before) && next && endedEarly(line.text, next, reading)) return true;
  if (reading.isSpaced) return startsBehindPage(place, lines, reading);
  return reading.phase === "operative" && reading.lastNumber === 0 && isActionVerb(line.text);
}

function opensEither(text: string): boolean {
  return isKnownOpening(text) || isActionVerb(text);
}

/** In a resolution without numbers, the operative part shows by its verb alone, known or not: "Forwards the …". */
function opensPreambularPhase(text: string, reading: Reading): boolean {
  const isVerb = !reading.hasNumbers && opensOperative(text) && /^\p{Lu}\p{Ll}+s \p{Ll}/u.test(text);
  return opensEither(text) || isVerb;
}

/** At the top of a page nobody knows of a blank line: the paragraph before must have ended, or a heading stand here. */
function startsBehindPage({ line, before }: Place, lines: readonly BodyLine[], reading: Reading): boolean {
  const isShort = before.length < 0.8 * reading.width;
  const mayStart = reading.phase === "annex" || !reading.hasNumbers || opensEither(line.text);
  return (mayStart && /;\s?\d{0,3}$/.test(before.slice(-6))) || isShort || isHeadingOrLead(lines);
}

/** A heading of at most four lines, before the next numbered paragraph or the next item of an open list. */
function leadsToNumber(lines: readonly BodyLine[], before: string, reading: Reading): boolean {
  const acrossBlanks = lines[0]?.gap === "break";
  for (const [at, line] of lines.entries()) {
    if (at > 0 && line.gap === "blank" && !acrossBlanks) return false;
    const number = numberAt(line.text);
    if (number !== null) return number === reading.lastNumber + 1 || number === 1;
    const printed = at === 0 ? null : readMarker(line.text);
    if (printed !== null) {
      const isFirst = printed.readings.some((one) => one.index === 1) && before.endsWith(":");
      return isFirst || isNextLabel(reading.lists, printed);
    }
    if (isEnded(line.text) && !/^[IVXLC]+\.$/.test(line.text)) return false;
  }
  return false;
}

/** Whether the lines up to the next blank one end as headings do, or announce the paragraphs or items that come next. */
function isHeadingOrLead(lines: readonly BodyLine[]): boolean {
  const end = lines.findIndex((line, at) => at > 0 && (line.gap !== "none" || isLabelled(line.text)));
  const last = lines[end - 1];
  const next = lines[end];
  if (last === undefined || next === undefined) return false;
  return last.text.endsWith(":") ? isLabelled(next.text) : next.gap !== "none" && !isEnded(last.text);
}

function isLabelled(text: string): boolean {
  return numberAt(text) !== null || readMarker(text) !== null;
}
