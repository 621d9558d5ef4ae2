import { isUtf8 } from "node:buffer";
import { unreadable } from "./limits.ts";

export interface DecodedText {
  readonly text: string;
  /** What the reader is not sure of. */
  readonly warnings: readonly string[];
}

/** A text with more control characters than this share is none. */
const mostControls = 0.05;
/** Up to this many bytes that are no UTF-8 in a thousand others are damage; more mean another encoding. */
const mostDamage = 0.002;

/**
 * Decodes text in UTF-8 or UTF-16 with a byte order mark, in UTF-8 without one, and in Windows-1252 where the bytes are no
 * UTF-8. Single damaged bytes of UTF-8 become U+FFFD, which a warning says.
 *
 * @throws ExpectedError `document-unreadable` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark && mark !== "utf-8")
    return { text: assertText(new TextDecoder(mark).decode(bytes)), warnings: [] };
  if (!mark) assertNoBinary(bytes);
  return decodeUtf8(bytes);
}

/** The encoding that the first bytes tell. */
export function byteOrderMark([first, second, third]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return { text: assertText(text), warnings: [] };
  const damaged = countOf(text, /\ufffd/g);
  const foreign = countOf(text, /[^\p{ASCII}\ufffd]/gu);
  // Real Windows-1252 has hardly a sequence that is also good UTF-8 beyond ASCII.
  if (foreign > damaged && damaged <= text.length * mostDamage) {
    const warning = `The file is not wholly UTF-8: ${damaged} damaged characters were replaced by "\ufffd".`;
    return { text: assertText(text), warnings: [warning] };
  }
  const warning = "The file is not UTF-8 and was read as Windows-1252: look at quotation marks and accents.";
  return { text: assertText(decodeWindows1252(bytes)), warnings: [warning] };
}

function assertNoBinary(bytes: Uint8Array): void {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13)) controls += 1;
  if (controls > bytes.length * mostControls) throw unreadable("it is neither text nor a known format");
}

function assertText(text: string): string {
  const controls = countOf(text, /(?!\s)\p{Cc}/gu);
  if (controls > text.length * mostControls) throw unreadable("it is neither text nor a known format");
  if (text.trim() === "") throw unreadable("it holds no text");
  return text;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

/** What Windows-1252 has where ISO 8859-1 has control characters, from 0x80 on; the five gaps stay as they are. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes Windows-1252. Node's own TextDecoder takes it for ISO 8859-1 in some versions. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80));
}
