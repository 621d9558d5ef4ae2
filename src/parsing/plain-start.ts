import type { Place, Reading } from "./block.ts";
import type { BodyLine } from "./body-lines.ts";
import { readFormula } from "./formula.ts";
import { isEnded, isEndedFully, widthOf } from "./line-endings.ts";
import { isNextLabel, type PrintedMarker, readMarker } from "./list-markers.ts";
import { numberAt } from "./numbered-start.ts";
import { isActionVerb, isKnownOpening, opensOperative, opensPreambular } from "./openings.ts";
import { isTableNote } from "./tables.ts";

const labelledHeading =
  /^(?:Rule|Article|Section|Part|Chapter|Principle|Guideline|Règle|Chapitre|Artículo|Regla|Sección|Capítulo)\s+(?:\d{1,3}|[IVXLC]{1,6})[A-Z]?(?: (?:bis|ter|quater))?\.?$/;
const narrowestPage = 60;

/** Whether a paragraph without number or label, or a heading, starts here. */
export function startsPlain(place: Place, reading: Reading): boolean {
  const { line, before, parted } = place;
  if (reading.blocks.length === 0 || reading.blocks.at(-1)?.role === "annex") return true;
  if (line.gap === "blank" && reading.isSpaced)
    return isEnded(before) || !goesOnBehindBlank(line.text, reading);
  if (parted && labelledHeading.test(line.text)) return true;
  if (reading.phase === "annex" && standsApart(place)) return true;
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

/** Where the paragraphs are numbered, only a known verb opens the operative part before number 1. */
export function opensOperativePart(text: string, reading: Reading): boolean {
  if (opensPreambular(text)) return false;
  return reading.hasNumbers ? isActionVerb(text) : opensOperative(text);
}

/** A blank line cuts a sentence where it goes on in small letters, or in a preambular paragraph that nothing ended. */
function goesOnBehindBlank(text: string, reading: Reading): boolean {
  const last = reading.blocks.at(-1);
  if (/^\p{Ll}/u.test(text)) return !isTableNote(text);
  const isOpen = last?.role === "plain" && last.phase === "preambular" && opensPreambular(last.opening);
  return isOpen && !opensPreambular(text) && !opensOperative(text) && last.spans.length > 1;
}

/** In annexes: a formula and the line behind it, and the notes to a table ("a See A/80/505."). */
function standsApart({ line, before }: Place): boolean {
  return isTableNote(line.text) || readFormula(line.text) !== null || readFormula(before) !== null;
}

/** In a text with blank lines one may be missing: before an opening behind a short line, or before a heading. */
function startsWithoutGap({ line, before, following }: Place, reading: Reading): boolean {
  const isShort = (text: string): boolean => text.length < 0.8 * reading.width;
  if ((isShort(before) || goesBehindComma(before, line, reading)) && isKnownOpening(line.text)) return true;
  return isShort(line.text) && /[.;]\s?\d{0,3}$/.test(before.slice(-6)) && isHeadingOrLead(following());
}

/** In a preamble only a paragraph opens with a capital behind a comma, unless a title is quoted there. */
function goesBehindComma(before: string, line: BodyLine, reading: Reading): boolean {
  const isQuoted = /^[^“]*”/.test(line.text);
  return reading.phase === "preambular" && /,\s?\d{0,3}$/.test(before.slice(-6)) && !isQuoted;
}

/** Without a blank line before it, a paragraph shows by the end of the line before and by its own first words. */
function startsUnannounced({ line, before, following }: Place, reading: Reading): boolean {
  if (!/^[\p{Lu}“"([]/u.test(line.text)) return false;
  const lines = following();
  // In an annex only a list goes on behind a comma or semicolon, and no heading stands there.
  const mayLead = reading.phase !== "annex" || !/[,;]$/.test(before);
  if (mayLead && leadsToNumber(lines, reading)) return true;
  if (!reading.isSpaced && line.gap === "none" && endedEarly(before, line, reading)) return true;
  if (reading.phase === "preambular") return opensPreambularPhase(line.text, reading);
  if (reading.phase === "annex" && /[,;]$/.test(before) && opensEither(line.text)) return true;
  if (!isEndedFully(before)) return false;
  if (!reading.isSpaced && startsListOfLines(before, lines, reading)) return true;
  if (reading.isSpaced) return startsBehindPage(before, lines, reading);
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

/** The first of several names or dates, a line each, behind "as follows:". */
function startsListOfLines(before: string, [line, next]: readonly BodyLine[], reading: Reading): boolean {
  return (
    /:$/.test(before) && line !== undefined && next !== undefined && endedEarly(line.text, next, reading)
  );
}

/** At the top of a page nobody knows of a blank line: the paragraph before must have ended, or a heading stand here. */
function startsBehindPage(before: string, lines: readonly BodyLine[], reading: Reading): boolean {
  const isShort = before.length < 0.8 * reading.width;
  return /;\s?\d{0,3}$/.test(before.slice(-6)) || isShort || isHeadingOrLead(lines);
}

/** A heading of at most four lines, before the next numbered paragraph or the next item of an open list. */
function leadsToNumber(lines: readonly BodyLine[], reading: Reading): boolean {
  const acrossBlanks = lines[0]?.gap === "break";
  for (const [at, line] of lines.entries()) {
    if (at > 0 && line.gap === "blank" && !acrossBlanks) return false;
    const number = numberAt(line.text);
    if (number !== null) return number === reading.lastNumber + 1 || number === 1;
    const printed = at === 0 ? null : readMarker(line.text);
    if (printed !== null) return isNextLabel(reading.lists, printed) || opensList(printed, reading);
    if (isEnded(line.text) && !/^[IVXLC]+\.$/.test(line.text)) return false;
  }
  return false;
}

function opensList(printed: PrintedMarker, reading: Reading): boolean {
  return printed.readings.some((one) => one.index === 1) && /:$/.test(reading.previous?.text ?? "");
}

/** Whether the lines up to the next blank one end as headings do, or announce the numbered paragraph behind it. */
function isHeadingOrLead(lines: readonly BodyLine[]): boolean {
  const end = lines.findIndex((line, at) => at > 0 && line.gap !== "none");
  const last = lines[end - 1];
  if (last === undefined) return false;
  return !isEnded(last.text) || (last.text.endsWith(":") && numberAt(lines[end]?.text ?? "") !== null);
}
