import type { DecodedText } from "./decode-text.ts";
import { decodeText } from "./decode-text.ts";
import { type DocumentFormat, formatOf } from "./document-format.ts";
import { inMegabytes, limits, tooLarge } from "./limits.ts";

/** A document as plain text, in the shape that `parsing` reads. */
export interface ReadDocument {
  readonly text: string;
  readonly format: DocumentFormat;
  /** What the reader is not sure of. */
  readonly warnings: readonly string[];
}

type Reader = (bytes: Uint8Array) => DecodedText | Promise<DecodedText>;

/** The readers are loaded when one is needed: most commands read none of these formats. */
const readers: { readonly [Format in DocumentFormat]: Reader } = {
  text: decodeText,
  html: async (bytes) => (await import("./read-html.ts")).readHtml(bytes),
  word: async (bytes) => (await import("./read-word.ts")).readWord(bytes),
  pdf: async (bytes) => (await import("./read-pdf.ts")).readPdf(bytes),
  "akoma-ntoso": async (bytes) => (await import("./read-akoma-ntoso.ts")).readAkomaNtoso(bytes),
};

/**
 * Reads a document of any format, which its content decides. Sizes, counts and depths are bounded here; time and memory as a
 * whole are bounded by whoever runs this in a thread of its own.
 *
 * @throws ExpectedError `document-unreadable`, `document-too-large`, with the reason.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  assertFileSize(bytes.length);
  const format = formatOf(bytes, fileName);
  return { ...(await readers[format](bytes)), format };
}

/** To be called before a file is read into memory. @throws ExpectedError `document-too-large` */
export function assertFileSize(bytes: number): void {
  if (bytes > limits.fileBytes) {
    throw tooLarge(`it has ${inMegabytes(bytes)}, and ${inMegabytes(limits.fileBytes)} is the most`);
  }
}
