import type { Span } from "../domain/resolution.ts";
import { frenchMonths, months } from "../vocabulary/figures.ts";
import type { SourceLine } from "./lines.ts";
import { isActionVerb, opensOperative, opensPreambular } from "./openings.ts";
import type { Pages } from "./page-furniture.ts";

/** A note as printed, before its marker has been looked for in the text. */
export interface PrintedNote {
  readonly marker: string;
  /** Its lines without the marker. */
  readonly textSpans: Span[];
  /** Its lines with the marker. */
  readonly spans: Span[];
  /** Line of the rule above it. */
  readonly rule: number;
}

/** What parts notes from the text. */
export const rule = /^_{5,}$/;
const month = `(?:${months}|de|${frenchMonths})`;
const trailingNote = new RegExp(`^(\\d{1,3}/?)\\s+(?![-–]\\s|${month}\\b)(?=\\S)`);
/** "3 – 14 June 1992" or "4 July 2001" goes on a note that names a day. */
const startsWithDay = new RegExp(`^\\d{1,2}\\s*(?:[-–—]\\s*\\d{1,2}\\s+)?${month}\\b`);
const noteStart = /^(\d{1,3}|\*{1,4})(?:$|(?:\s+|(?=[\p{Lu}“"]))(?![-–]\s|(?:bis|ter|quater)\.)(?=\S))/u;
const endOfNote = /[.)\]”"]$/;

/**
 * The notes under each rule. Where pages show, a block reaches to the page's end; where they do not, it ends at the
 * first line that cannot belong to a note. The body, in which notes may stand without a rule, starts at line `bodyFrom`.
 */
export function findFootnoteBlocks(lines: readonly SourceLine[], pages: Pages, bodyFrom: number) {
  const { isFurniture, isPaged } = pages;
  const reading = startReading(lines, pages, bodyFrom);
  const { notes, noteLines } = reading;
  for (let at = 0; at < lines.length; at += 1) {
    if (rule.test(lines[at]?.text ?? "") && !isFurniture[at]) at = readBlock(at, reading);
  }
  const trailing = isPaged || notes.length > 0 ? [] : readTrailingNotes(reading, bodyFrom);
  // "Austria and Chile:* draft resolution": on a single page, only the marker tells a note from an item of a list.
  const front = lines.slice(0, Math.min(bodyFrom, mostFrontLines));
  const stars = isPaged || front.some(({ text }) => /\S\*/.test(text)) ? readStarNotes(reading) : [];
  return { notes: [...stars, ...notes, ...trailing], noteLines };
}

type Reading = ReturnType<typeof startReading>;

/** What is known before the first line. */
function startReading(lines: readonly SourceLine[], pages: Pages, bodyFrom: number) {
  return {
    ...pages,
    lines,
    notes: [] as PrintedNote[],
    noteLines: new Set<number>(),
    /** Notes of the first page do not reach past the formula. */
    formulaLine: bodyFrom - 1,
    /** The last numbered marker. */
    lastNumber: undefined as string | undefined,
    /** The last line of a note. */
    lastLine: -1,
  };
}

/** Reads the notes under the rule at line `from`; returns the last line that belongs to them. */
function readBlock(from: number, reading: Reading): number {
  const { lines, isFurniture, isPaged, notes, noteLines } = reading;
  // The last note, if a page's end cut it: the rest stands under the next page's rule.
  const isCut = isPaged && !endOfNote.test(lines[reading.lastLine]?.text ?? "");
  let open: PrintedNote | undefined;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isFurniture[at] || at === reading.formulaLine || rule.test(line.text)) break;
    if (line.text === "") continue;
    const marker = startedNote(line, open?.marker ?? reading.lastNumber);
    if (marker !== null) {
      open = { marker, textSpans: [], spans: [], rule: from };
      notes.push(open);
      if (/^\d/.test(marker)) reading.lastNumber = marker;
    } else if (isCut) open ??= notes.at(-1);
    if (open === undefined || (marker === null && textResumes(reading, from, at))) break;
    addLine(open, line, marker);
    noteLines.add(at);
    reading.lastLine = at;
  }
  return Math.max(from, reading.lastLine);
}

const mostTrailingLines = 2_000;

/** Old prints put the notes behind the vote, without a rule, numbered "72" or "1/", after the last blank line but notes. */
function readTrailingNotes({ lines, noteLines }: Reading, bodyFrom: number): PrintedNote[] {
  const from = startOfTrailingNotes(lines, bodyFrom);
  if (from === null) return [];
  const notes: PrintedNote[] = [];
  for (const [offset, line] of lines.slice(from).entries()) {
    if (line.text === "") continue;
    const marker = trailingNote.exec(line.text)?.[1] ?? null;
    const follows =
      marker !== null && Number.parseInt(marker, 10) > Number.parseInt(notes.at(-1)?.marker ?? "0", 10);
    if (follows) notes.push({ marker, textSpans: [], spans: [], rule: from });
    const open = notes.at(-1);
    if (open) addLine(open, line, follows ? marker : null);
    noteLines.add(from + offset);
  }
  return notes;
}

/** The first of the numbered lines behind the last blank ones that follow the vote or the last paragraph. */
function startOfTrailingNotes(lines: readonly SourceLine[], bodyFrom: number): number | null {
  let start: number | null = null;
  for (let at = lines.length - 1; at > Math.max(bodyFrom, lines.length - mostTrailingLines); at -= 1) {
    const text = lines[at]?.text ?? "";
    if (/^(?:Adopted |\d{1,3}\.\s)/.test(text) || isActionVerb(text.replace(/^\d{1,3}\s+/, ""))) break;
    if (lines[at - 1]?.text === "" && trailingNote.test(text)) start = at;
  }
  return start;
}

const mostFrontLines = 400;
const longestStarNote = 6;

/** Notes to the sponsors or the issue of a document stand at the foot of a page without a rule: "* Reissued for …". */
function readStarNotes(reading: Reading): PrintedNote[] {
  const { lines, noteLines } = reading;
  const notes: PrintedNote[] = [];
  for (const [at, line] of lines.entries()) {
    const marker = /^(\*{1,4})\s+\S/.exec(line.text)?.[1];
    if (marker === undefined || noteLines.has(at)) continue;
    const end = endOfPage(reading, at);
    if (end === null) continue;
    const note: PrintedNote = { marker, textSpans: [], spans: [], rule: at };
    for (const [offset, own] of lines.slice(at, end).entries()) {
      if (own.text === "") continue;
      addLine(note, own, offset === 0 ? marker : null);
      noteLines.add(at + offset);
    }
    notes.push(note);
  }
  return notes;
}

/** The line of the page's end, or of the next such note, if it comes within a few lines. */
function endOfPage({ lines, isFurniture, formulaLine }: Reading, from: number): number | null {
  let printed = 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (at === formulaLine) return null;
    if (isFurniture[at] || /^\*{1,4}\s+\S/.test(text)) return at;
    if (text !== "") printed += 1;
    if (printed > longestStarNote) return null;
  }
  return lines.length;
}

/** The marker with which a line starts the next note; a number that does not follow is part of a note's text. */
function startedNote(line: SourceLine, previous: string | undefined): string | null {
  const marker = noteStart.exec(line.text)?.[1];
  if (marker === undefined) return null;
  if (marker.startsWith("*") || previous === undefined || previous.startsWith("*")) return marker;
  if (startsWithDay.test(line.text)) return null;
  const step = Number(marker) - Number(previous);
  return step >= 1 && step <= 3 ? marker : null;
}

/** Adds a line to a note, with the marker that it begins with. */
function addLine(note: PrintedNote, { start, end, text }: SourceLine, marker: string | null): void {
  const own = marker === null ? text : text.slice(marker.length).trimStart();
  note.spans.push({ start, end });
  if (own !== "") note.textSpans.push({ start: end - own.length, end });
}

/** Without page marks: does the text that the rule at line `from` cut go on at line `at`, behind a note? */
function textResumes({ lines, isPaged, lastLine }: Reading, from: number, at: number): boolean {
  const line = lines[at]?.text ?? "";
  if (isPaged || !endOfNote.test(lines[lastLine]?.text ?? "")) return false;
  if (at > lastLine + 1) return true;
  const before = lines.slice(Math.max(0, from - 20), from).findLast(({ text }) => text !== "")?.text ?? "";
  if (/^\p{Ll}/u.test(line)) return !/[.;:]$/.test(before);
  if (/^(?:\d{1,3}\.|\([a-z]{1,4}\))(?:\s|$)/.test(line)) return true;
  if (opensPreambular(line) || opensOperative(line)) return true;
  return !/[.,;:]$/.test(before);
}
