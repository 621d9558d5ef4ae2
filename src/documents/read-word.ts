import type { DecodedText } from "./decode-text.ts";
import { unreadable } from "./limits.ts";
import { type ListPlace, readNumbering } from "./word-numbering.ts";
import { type Numbered, readNumbered, readWordPart, type WordParagraph } from "./word-paragraphs.ts";
import { type Note, writeText } from "./written-text.ts";
import { readXml } from "./xml-events.ts";
import { openZip, type ReadPart } from "./zip-archive.ts";

/**
 * Reads a Word document (.docx): the header of its first page, where the UN prints the symbol, its paragraphs with the
 * numbers that Word counts by itself, and its notes. Tracked changes are read as accepted. No general library for Word gives
 * the header or the printed form of automatic numbers, on which paragraph ids rest.
 *
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export async function readWord(bytes: Uint8Array): Promise<DecodedText> {
  const read = openZip(bytes);
  const body = read("word/document.xml");
  if (!body) throw unreadable("it is an archive, but no Word document");
  const numbers = new Map<string, string>();
  const markerOf = (note: string): string => {
    const number = numbers.get(note) ?? String(numbers.size + 1);
    numbers.set(note, number);
    return number;
  };
  const { paragraphs, header, hasChanges } = await readWordPart(body, markerOf);
  const front = header === null ? [] : await readHeader(read, header);
  const printed = [...front, ...(await withNumbers(read, paragraphs))];
  const warning = "The document has tracked changes; it was read as if all were accepted.";
  return { text: writeText(printed, await readNotes(read, numbers)), warnings: hasChanges ? [warning] : [] };
}

async function withNumbers(read: ReadPart, paragraphs: readonly WordParagraph[]): Promise<string[]> {
  const listOf = await readStyles(read("word/styles.xml"));
  const nextNumber = await readNumbering(read("word/numbering.xml"));
  return paragraphs.map((paragraph) => {
    const place = paragraph.text.trim() === "" ? null : listOf(paragraph);
    const number = place ? nextNumber(place) : "";
    return number === "" ? paragraph.text : `${number}\t${paragraph.text.trimStart()}`;
  });
}

async function readHeader(read: ReadPart, relation: string): Promise<string[]> {
  let target = "";
  await readXml(read("word/_rels/document.xml.rels"), {
    open({ attributes }) {
      if (attributes.Id === relation) target = attributes.Target ?? "";
    },
  });
  const part = target === "" ? null : read(`word/${target.replace(/^\/?word\//, "")}`);
  const { paragraphs } = await readWordPart(part);
  return paragraphs.map(({ text }) => text);
}

/** The notes that the body refers to, in that order; a note with a mark of its own brings it in its text. */
async function readNotes(read: ReadPart, numbers: ReadonlyMap<string, string>): Promise<Note[]> {
  const texts = new Map<string, string>();
  for (const file of ["word/footnotes.xml", "word/endnotes.xml"]) {
    for (const { note, text } of (await readWordPart(read(file))).paragraphs) {
      if (note !== null) texts.set(note, `${texts.get(note) ?? ""} ${text}`);
    }
  }
  const marked = [...texts].filter(([key]) => !numbers.has(key)).map(([, text]) => ({ marker: "", text }));
  const numbered = [...numbers].map(([key, marker]) => ({ marker, text: texts.get(key) ?? "" }));
  return [...marked.filter(({ text }) => /^\s*\*/.test(text)), ...numbered];
}

/** A style that is based on itself ends here. */
const deepest = 20;

/** Reads `styles.xml`, if there is one. Tells by which list a paragraph is numbered: by its own property, or else by its style's. */
async function readStyles(bytes: Uint8Array | null): Promise<(paragraph: WordParagraph) => ListPlace | null> {
  const styles = new Map<string, Numbered>();
  let style: Numbered | undefined;
  await readXml(bytes, {
    open(element) {
      const { name, attributes } = element;
      if (name === "style") {
        style = { style: null, list: null, level: null };
        styles.set(attributes.styleId ?? "", style);
      } else if (name === "basedOn" && style) style.style = attributes.val ?? null;
      else if (style) readNumbered(style, element);
    },
  });
  const whole = ({ style, list, level }: Readonly<Numbered>, depth = 0): Pick<Numbered, "list" | "level"> => {
    const own = style === null || depth === deepest ? undefined : styles.get(style);
    const base = own && whole(own, depth + 1);
    return { list: list ?? base?.list ?? null, level: level ?? base?.level ?? null };
  };
  return (paragraph) => {
    const { list, level } = whole(paragraph);
    // "0" takes a paragraph out of the list of its style.
    return list === null || list === "0" ? null : { list, level: level ?? 0 };
  };
}
