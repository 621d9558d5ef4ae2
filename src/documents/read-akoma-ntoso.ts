import type { DecodedText } from "./decode-text.ts";
import { unreadable } from "./limits.ts";
import { type Note, writeText } from "./written-text.ts";
import { readXml } from "./xml-events.ts";

/** What stands within a line; every other element is a block of its own. */
const inline = new Set(
  `a abbr affectedDocument b change concept date def del docAuthority docCommittee docDate docIntroducer docJurisdiction
  docketNumber docNumber docProponent docPurpose docStage docStatus docTitle docType em entity event i inline ins judge lawyer
  legislature location mmod mod mref neutralCitation object omissis opinion organization outcome party person placeholder
  process quantity quotedText recordedTime ref relatedDocument remark rmod role rref session shortTitle signature span strong
  sub sup term time u vote`.split(/\s+/),
);
const leftOut = new Set(["meta", "img", "foreign"]);

/**
 * Reads Akoma Ntoso as the United Nations publishes it (any version, any document type): blocks become paragraphs, each `num`
 * stands before the block that follows it, and notes go to the end, their markers to where they are referred to.
 *
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export async function readAkomaNtoso(bytes: Uint8Array): Promise<DecodedText> {
  const paragraphs: string[] = [];
  const notes: Note[] = [];
  /** Of the open block, and of the `num` that came before it. */
  let [words, label] = ["", ""];
  let note: { readonly marker: string; text: string } | undefined;
  let number: string | undefined;

  const flush = (): void => {
    const text = words.trim();
    if (text !== "") {
      paragraphs.push(label === "" ? text : `${label}\t${text}`);
      label = "";
    }
    words = "";
  };
  const write = (text: string): void => {
    if (note) note.text += text;
    else if (number !== undefined) number += text;
    else words += text;
  };
  await readXml(bytes, {
    leftOut,
    open({ name, attributes }) {
      if (name === "authorialNote") {
        const marker = attributes.marker ?? String(notes.length + 1);
        if (words.trim() !== "") write(marker);
        note = { marker, text: "" };
      } else if (name === "noteRef") write(attributes.marker ?? "");
      else if (name === "eol" || name === "br") write(lineBreak);
      else if (!note && !inline.has(name)) {
        flush();
        if (name === "num") number = "";
      }
    },
    close(name) {
      if (name === "authorialNote" && note) {
        notes.push(note);
        note = undefined;
      } else if (name === "num" && !note) {
        // A number whose block is empty stands alone, as in print.
        if (label !== "") paragraphs.push(label);
        label = number?.trim() ?? "";
        number = undefined;
      } else if (note && !inline.has(name)) write(" ");
      else if (!inline.has(name) && !["noteRef", "eol", "br"].includes(name)) flush();
    },
    text: (text) => write(text.replace(/[\s\v]+/g, " ")),
  });
  if (label !== "") paragraphs.push(label);
  if (paragraphs.length === 0) throw unreadable("its XML holds no text");
  const printed = paragraphs.map((text) => text.replaceAll(lineBreak, "\n"));
  return { text: writeText(printed, notes), warnings: [] };
}

/** Unlike those of the file, which are white space. No XML holds this character. */
const lineBreak = "\u000b";
