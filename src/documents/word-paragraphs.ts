import { limits, tooLarge } from "./limits.ts";
import { readXml, type XmlElement } from "./xml-events.ts";

/** How a paragraph, or a style, is numbered: by itself, and by the style that it goes by. */
export interface Numbered {
  style: string | null;
  /** Null where it takes that of its style, "0" where it has none. */
  list: string | null;
  level: number | null;
}

/** A paragraph of WordprocessingML. */
export interface WordParagraph extends Readonly<Numbered> {
  readonly text: string;
  /** The footnote or endnote that it belongs to; the two are numbered apart. */
  readonly note: string | null;
}

/** Copies for older programs, text that was moved away, and what only a drawing program reads. */
const leftOut = new Set(["Fallback", "moveFrom", "delText", "instrText", "delInstrText"]);
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
};

/**
 * Reads the body, a header or the notes of a Word document, if it has them: paragraphs in order, cells of tables one by one.
 * @param markerOf gives what stands for a reference to a note
 */
export async function readWordPart(bytes: Uint8Array | null, markerOf = (_note: string): string => "") {
  const paragraphs: WordParagraph[] = [];
  const open: (Numbered & { text: string })[] = [];
  const headers = new Map<string, string>();
  let note: string | null = null;
  let isText = false;
  let isHidden = false;
  let inRunProperties = false;
  let inOldProperties = 0;
  let hasChanges = false;

  const write = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && !isHidden) paragraph.text += text;
  };
  await readXml(bytes, {
    leftOut,
    open(element) {
      const { name, attributes } = element;
      const paragraph = inOldProperties === 0 ? open.at(-1) : undefined;
      if (name === "p") open.push({ text: "", style: null, list: null, level: null });
      else if (name === "t") isText = true;
      else if (name === "r") isHidden = false;
      else if (name === "rPr") inRunProperties = true;
      else if (name === "vanish") isHidden = inRunProperties && isOn(attributes.val);
      else if (name === "ins" || name === "del") hasChanges = true;
      else if (name === "footnote" || name === "endnote") {
        // Separators are stored as if they were notes.
        note = [undefined, "normal"].includes(attributes.type) ? `${name} ${attributes.id}` : null;
      } else if (name === "footnoteReference" || name === "endnoteReference") {
        const key = `${name.replace("Reference", "")} ${attributes.id}`;
        if (!isOn(attributes.customMarkFollows, false)) write(markerOf(key));
      } else if (name === "headerReference") headers.set(attributes.type ?? "default", attributes.id ?? "");
      else if (name === "pPrChange") inOldProperties += 1;
      else if (name === "pStyle" && paragraph) paragraph.style = attributes.val ?? null;
      else if (paragraph) readNumbered(paragraph, element);
      if (characters[name] && !isTabStop(element)) write(characters[name]);
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPr") inRunProperties = false;
      else if (name === "r") isHidden = false;
      else if (name === "pPrChange") inOldProperties -= 1;
      else if (name === "footnote" || name === "endnote") note = null;
      else if (name === "p") {
        const paragraph = open.pop();
        if (paragraph) paragraphs.push({ ...paragraph, note });
        if (paragraphs.length > limits.wordParagraphs) {
          throw tooLarge(`it has more than ${limits.wordParagraphs} paragraphs`);
        }
      }
    },
    text(text) {
      if (isText) write(text);
    },
  });
  return {
    paragraphs,
    /** Of the first page, or of all pages: the relation that names its part. */
    header: headers.get("first") ?? headers.get("default") ?? null,
    /** Whether there are changes that nobody has accepted yet. */
    hasChanges,
  };
}

/** Notes the list or the level that one of its properties gives. */
export function readNumbered(numbered: Numbered, { name, attributes }: XmlElement): void {
  if (name === "numId") numbered.list = attributes.val ?? null;
  else if (name === "ilvl") numbered.level = Number(attributes.val);
}

/** `<w:tab w:pos="…"/>` in the properties says where tabs stop; a break of the page is no line break. */
function isTabStop({ name, attributes }: XmlElement): boolean {
  return (name === "tab" && attributes.pos !== undefined) || attributes.type === "page";
}

function isOn(value: string | undefined, absent = true): boolean {
  return value === undefined ? absent : !["0", "false", "off"].includes(value);
}
