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
