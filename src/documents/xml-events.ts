import { byteOrderMark, decodeWindows1252 } from "./decode-text.ts";
import { limits, tooLarge, unreadable } from "./limits.ts";

/** An element that was opened; names of elements and attributes are without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface XmlHandlers {
  open(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Elements of which, and of all within them, nothing is told. */
  readonly leftOut?: ReadonlySet<string>;
}

const pieceBytes = 1024 * 1024;

/**
 * Reads XML strictly and piece by piece; tells nothing where there is none. Entities are never expanded: the parser
 * knows the five predefined ones, and a document that uses others is refused.
 *
 * @throws ExpectedError `document-unreadable` with the line, `document-too-large` where elements are nested too deeply.
 */
export async function readXml(bytes: Uint8Array | null, handlers: XmlHandlers): Promise<void> {
  if (bytes === null) return;
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  let depth = 0;
  let skipped = 0;
  parser.on("error", (error) => {
    throw unreadable(`its XML is not well-formed (${error.message})`, error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.markupDepth) throw tooLarge("its elements are nested too deeply");
    const own = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value] as const);
    const element = { name: withoutPrefix(name), attributes: Object.fromEntries(own) };
    if (skipped > 0 || handlers.leftOut?.has(element.name)) skipped += 1;
    else handlers.open(element);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (skipped > 0) skipped -= 1;
    else handlers.close?.(withoutPrefix(name));
  });
  const onText = (text: string) => {
    if (skipped === 0) handlers.text?.(text);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  const decode = createDecoder(encodingOf(bytes));
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    parser.write(decode(bytes.subarray(start, start + pieceBytes)));
  }
  parser.close();
}

/** Decodes piece after piece. */
function createDecoder(encoding: string): (piece: Uint8Array) => string {
  if (encoding === "windows-1252") return decodeWindows1252;
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return decoder.decode(piece, { stream: true });
    } catch (error) {
      throw unreadable(`it is not in the encoding ${encoding}`, error);
    }
  };
}

function encodingOf(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  if (mark && mark !== "utf-8") return mark;
  const declared = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)).replace(/^ï»¿/, ""),
  )?.[1];
  return /^(?:iso-8859-1|windows-1252|us-ascii)$/i.test(declared ?? "") ? "windows-1252" : "utf-8";
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
