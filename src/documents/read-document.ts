import { byteOrderMark, type DecodedText, decodeText } from "./decode-text.ts";
import { inMegabytes, limits, tooLarge, unreadable } from "./limits.ts";

/** The readers are loaded when one is needed: most commands read none of these formats. */
const readers = {
  text: decodeText,
  html: async (bytes) => (await import("./read-html.ts")).readHtml(bytes),
  word: async (bytes) => (await import("./read-word.ts")).readWord(bytes),
  pdf: async (bytes) => (await import("./read-pdf.ts")).readPdf(bytes),
  "akoma-ntoso": async (bytes) => (await import("./read-akoma-ntoso.ts")).readAkomaNtoso(bytes),
} satisfies Record<string, (bytes: Uint8Array) => DecodedText | Promise<DecodedText>>;

type DocumentFormat = keyof typeof readers;

/**
 * Reads a document of any format, which its content decides, as plain text in the shape that `parsing` reads. Sizes,
 * counts and depths are bounded here; time and memory as a whole are bounded by whoever runs this in a thread of its own.
 *
 * @throws ExpectedError `document-unreadable`, `document-too-large`, with the reason.
 */
export async function readDocument(bytes: Uint8Array, fileName: string) {
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

const headLength = 4_096;
/** What holds a .docx that is locked by a password, by its name. */
const encryptedPart = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Tells a document's format by its first bytes; the file's name decides only between HTML and plain text.
 *
 * @throws ExpectedError `document-unreadable` for formats that are known and not read.
 */
function formatOf(bytes: Uint8Array, fileName: string): DocumentFormat {
  if (bytes.length === 0) throw unreadable("it is empty");
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const signature = file.toString("hex", 0, 4);
  if (signature === "504b0304" || signature === "504b0506") return "word";
  if (signature === "d0cf11e0") {
    if (file.includes(encryptedPart)) throw unreadable("it is protected by a password; save it without one");
    throw unreadable("it is in the old binary format of Word; save it as .docx");
  }
  // The first bytes by their mark; without one each byte as one character.
  const head = new TextDecoder(byteOrderMark(bytes) ?? "latin1").decode(bytes.subarray(0, headLength));
  if (head.slice(0, 1_024).includes("%PDF-")) return "pdf";
  if (head.startsWith("{\\rtf")) throw unreadable("it is RTF; save it as .docx or as plain text");
  return formatOfMarkup(head.trimStart(), fileName) ?? "text";
}

const page =
  /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|table)\b/i;

function formatOfMarkup(head: string, fileName: string): DocumentFormat | null {
  if (!head.startsWith("<")) return null;
  if (/<(?:[\w-]+:)?akomaNtoso[\s>]/.test(head)) return "akoma-ntoso";
  if (page.test(head)) return "html";
  if (head.startsWith("<?xml")) throw unreadable("it is XML, but not Akoma Ntoso");
  return /\.x?html?$/i.test(fileName) ? "html" : null;
}
