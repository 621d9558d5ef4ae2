import { ExpectedError } from "../domain/errors.ts";

/** What a document may have at most; more is refused before it costs time or memory. */
export const limits = {
  /** Bytes of the file as given. */
  fileBytes: 20 * 1024 * 1024,
  /** Files inside a .docx. */
  archiveEntries: 2_000,
  /** Bytes of all files inside a .docx together, inflated. */
  archiveBytes: 200 * 1024 * 1024,
  /** Bytes of one part of a .docx that is read, inflated. */
  partBytes: 64 * 1024 * 1024,
  /** Elements within elements of an XML or HTML document. */
  markupDepth: 256,
  /** Elements of an HTML page that were opened and not closed; some pages leave many open by neglect. */
  unclosedElements: 5_000,
  /** Paragraphs of a .docx, empty ones included. */
  wordParagraphs: 100_000,
  /** Characters of the text that is read out of a document. */
  textLength: 20 * 1024 * 1024,
  pages: 1_000,
} as const;

export function unreadable(reason: string, cause?: unknown): ExpectedError {
  return new ExpectedError("document-unreadable", `The document cannot be read: ${reason}.`, { cause });
}

export function tooLarge(what: string): ExpectedError {
  return new ExpectedError("document-too-large", `The document is too large: ${what}.`);
}

/** `20 MB`. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}
