import type { Span } from "../domain/resolution.ts";
import { frenchMonths, months } from "../vocabulary/figures.ts";
import { matchesIn } from "../vocabulary/pattern.ts";
import { readWordsByRole } from "../vocabulary/read-table.ts";

/**
 * A number or asterisk in a text that may be a footnote marker, and what is to be taken out of the text with it: a space
 * before it where none belongs there.
 */
interface MarkerPlace extends Span {
  readonly marker: string;
  /** 10 for "thereto1", down to 2 for a number between two words; never 0. */
  readonly weight: number;
  /** Counts only at a line's end or start: "as stated in paragraph", "21 and". */
  readonly onlyAtLineEdge: boolean;
}

const runs = /\d+|\*+/g;
const year = /^(?:19|20)\d\d$/;
const monthNext = new RegExp(`^(?:${months}|${frenchMonths}|de )`, "u");
const wordsBefore = readWordsByRole("words-before-numbers", ["number", "seldom", "abbreviation"]);

const ordinal = /^(?:st|nd|rd|th|km|kg|m|er|e|bis|ter)\b/;
/** Of a number that is most likely one: for a note whose marker stands nowhere else. */
const leastWeight = 0.5;

/** All places of a text where a marker may stand, in order, with how likely they are by what stands around. */
export function* markerPlaces(text: string): Generator<MarkerPlace> {
  for (const { printed: run, start, end } of matchesIn(text, runs)) {
    if (run.startsWith("*")) {
      yield { marker: run, ...trimmed(text, start, end), weight: 9, onlyAtLineEdge: false };
      continue;
    }
    const before = text.charAt(start - 1);
    if (run.length <= 3 && /^\/(?=[\s,;.)]|$)/.test(text.slice(end, end + 2)) && /[\s,;.]/.test(before)) {
      const from = before === " " ? start - 1 : start;
      yield { marker: `${run}/`, start: from, end: end + 1, weight: 9, onlyAtLineEdge: false };
      continue;
    }
    const isYear = year.test(run) && !/[-‐‑]/.test(before);
    // "2,323,000", "1.5", "70/1", "10-12": the digits before a mark and another digit.
    const after = text.slice(end, end + 2);
    const isPartOfFigure = /^[,.:/]\d/.test(after) || (/^[-–/]/.test(after) && start > 0);
    if (run.length > 24 || isYear || isPartOfFigure) continue;
    for (let length = 1; length <= Math.min(3, run.length - 1); length += 1) {
      const marker = run.slice(-length);
      if (marker.startsWith("0")) continue;
      const weight = year.test(run.slice(0, -length)) ? 5 : run.length > 3 ? 2 : 1;
      yield { marker, start: end - length, end, weight, onlyAtLineEdge: false };
    }
    if (run.length > 3 || run.startsWith("0")) continue;
    const weight = weigh(text, start, end);
    if (weight > 0) yield { marker: run, ...trimmed(text, start, end), weight, onlyAtLineEdge: weight === 1 };
  }
}

/** A marker thrown to the next word ("resolutions 3on the") leaves the space to its words. */
function trimmed(text: string, start: number, end: number): Span {
  const isThrown = /\p{L}/u.test(text.charAt(end));
  return text.charAt(start - 1) === " " && !isThrown ? { start: start - 1, end } : { start, end };
}

function weigh(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 14);
  if (/\s$/.test(before)) return weighSpaced(before.trimEnd(), after);
  if (/\p{Ll}[,;]?$/u.test(before) && /^\p{Ll}{2}/u.test(after) && !ordinal.test(after)) return 6;
  // "CM/Rec(2022)13": the digits go on a symbol with brackets in it.
  if (/^[\p{L}%°]/u.test(after) || /[\p{L}\d]\([^()\s]*\)$/u.test(before)) return 0;
  if (/[\p{Ll}”"’»)\]]$/u.test(before)) return 10;
  if (/\p{Lu}$/u.test(before)) return /(?:^|[\s(])\p{Lu}{3,}$/u.test(before) ? 5 : 2;
  if (/[,;:]$/.test(before)) return monthNext.test(after.trimStart()) ? 0 : weighBehindMark(before, after);
  if (/(?:19|20)\d\d\.$/.test(before)) return after === "" ? 7 : 0;
  const isAbbreviated = /(?:Add|Corr|Rev|No|Nos|para|paras|vol|vols|chap|art|sect)\.$/i.test(before);
  return /[\p{Ll})”]\.$/u.test(before) && !isAbbreviated && !/\/\S*$/.test(before) ? 8 : 0;
}

/** "Convention,5": sure behind a word; behind a figure only where no figure goes on. */
function weighBehindMark(before: string, after: string): number {
  if (after === "" || /[\p{L}”"’»)\]%][,;:]$/u.test(before)) return 9;
  return /(?:19|20)\d\d[,;:]$/.test(before) ? 7 : 4;
}

/** "disarmament, 1 and", "resolutions 3on the": the print sets a space before the marker. */
function weighSpaced(before: string, after: string): number {
  if (/^\p{Ll}/u.test(after)) return ordinal.test(after) ? 0 : 7;
  if (/^[\p{L}%°)\]]/u.test(after) || monthNext.test(after.trimStart())) return 0;
  const word = /[^\s(]+$/.exec(before)?.[0].toLowerCase() ?? "";
  if (/^ (?:and|to|or|–|per cent) ?\d?/.test(after) && wordsBefore.number.has(word)) return leastWeight;
  if (wordsBefore.abbreviation.has(word)) return 0;
  // "articles 6, 14 and 15"
  if (/(?:^|[\s(])\d{1,3},$/.test(before) && /^,? (?:and |or |to )?\d/.test(after)) return 0;
  if (/[;,:.]$/.test(before)) return after === "" ? 8 : /\.$/.test(before) ? 2 : 5;
  // "resolutions 71/205 18 and 72/190", "COVID-19 13 and"
  if (/(?:\b(?:19|20)\d\d|[\dIVX]\/\d{1,4}|\p{L}[-‑]\d{1,3})$/u.test(before)) return 4;
  if (/\d$/.test(before)) return 0;
  if (/^,? (?:and |or |to )?\d+(?!\d*\/\d)/.test(after)) return leastWeight;
  if (wordsBefore.seldom.has(word)) return 1.5;
  if (wordsBefore.number.has(word)) return /^ \p{Ll}|^$/u.test(after) ? 1 : 0;
  return after === "" || /^[,;.:]| \p{Ll}/u.test(after) ? 4 : 2;
}
