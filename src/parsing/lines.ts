import { ExpectedError } from "../domain/errors.ts";
import type { Span } from "../domain/resolution.ts";

/** One printed line, without the white space around it: `text === source.slice(start, end)`. */
export interface SourceLine extends Span {
  readonly text: string;
}

const maxSourceLength = 25_000_000;
export const maxLineLength = 1_000_000;
const maxLines = 500_000;

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/**
 * The lines of a text, blank ones included.
 * Throws `document-too-large` beyond 25 million characters, 500,000 lines or a line of a million characters, and
 * `document-unreadable` where the text is blank.
 */
export function splitLines(source: string): SourceLine[] {
  if (source.length > maxSourceLength) throw tooLarge(`more than ${maxSourceLength} characters`);
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of source.matchAll(lineBreak)) {
    pushLine(lines, source, start, match.index);
    start = match.index + match[0].length;
  }
  pushLine(lines, source, start, source.length);
  if (lines.every((line) => line.text === "")) {
    throw new ExpectedError("document-unreadable", "The document holds no text.");
  }
  return lines;
}

function pushLine(lines: SourceLine[], source: string, from: number, to: number): void {
  if (to - from > maxLineLength) throw tooLarge(`a line of more than ${maxLineLength} characters`);
  if (lines.length >= maxLines) throw tooLarge(`more than ${maxLines} lines`);
  const raw = source.slice(from, to);
  const text = raw.trim();
  const indent = text === "" ? 0 : raw.length - raw.trimStart().length;
  lines.push({ start: from + indent, end: from + indent + text.length, text });
}

/** @throws ExpectedError `document-unreadable` where the text is binary */
export function assertPlainText(source: string): void {
  let strange = 0;
  for (const _ of source.matchAll(/(?!\s)[\p{Cc}\ufffd]/gu)) {
    strange += 1;
    if (strange > source.length / 20) {
      throw new ExpectedError("document-unreadable", "The document is not plain text in UTF-8.");
    }
  }
}

export function tooLarge(what: string): ExpectedError {
  return new ExpectedError("document-too-large", `The document has ${what}; split it into resolutions.`);
}

/** What stands between a line of the body and the one before it: nothing, a blank line, the end of a page, or the head or end of a letter. */
type Gap = "none" | "blank" | "break" | "furniture";

export interface BodyLine extends SourceLine {
  readonly gap: Gap;
}

/** The lines of the body without blank ones, page furniture and notes. */
export function bodyLines(
  lines: readonly SourceLine[],
  from: number,
  isApart: (index: number) => boolean,
): BodyLine[] {
  const body: BodyLine[] = [];
  let gap: Gap = "blank";
  for (const [at, line] of lines.entries()) {
    if (at < from) continue;
    if (isApart(at)) gap = "break";
    else if (line.text === "") gap = gap === "break" ? "break" : "blank";
    else {
      body.push({ ...line, gap });
      gap = "none";
    }
  }
  return body;
}

/** Whether blank lines part the paragraphs; Security Council texts of 2000 to 2014 often come without any. */
export function partsByBlankLines(body: readonly BodyLine[]): boolean {
  const blanks = body.filter((line) => line.gap === "blank").length;
  return blanks > body.length / 40 + 1;
}

const ended = /(?:[,;.:!?—–，；。：！？、،؛؟][”"’»)\]]*\s?\d{0,3}\*?|[;,] (?:and|or|et|ou|y|o|e))$/;
const endedFully = /[;.:!?；。：！？؛؟][”"’»)\]]*\s?\d{0,3}\*?$/;
/** As much of a line's end as the patterns can match. */
const longestEnd = 12;
const shortestFullLine = 40;

/** Whether a line ends with a mark of punctuation, behind which a footnote marker may stand, or with "; and". */
export function isEnded(line: string): boolean {
  return ended.test(line.slice(-longestEnd));
}

/** The same without the comma, which ends preambular paragraphs only. */
export function isEndedFully(line: string): boolean {
  return endedFully.test(line.slice(-longestEnd));
}

/** The median width of lines that are no mere labels: most lines of a text are full. */
export function usualWidth(lines: readonly string[]): number {
  const widths = lines
    .filter((line) => line.length >= shortestFullLine)
    .map(widthOf)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** In print, a capital takes the room of one and a third small letters. */
export function widthOf(text: string): number {
  return text.length + (text.slice(0, 500).match(/\p{Lu}/gu)?.length ?? 0) / 3;
}
