import type { Footnote, Paragraph, Resolution } from "../domain/resolution.ts";
import { identificationOf } from "./akoma-ntoso-meta.ts";
import { escapeXml } from "./escape-xml.ts";
import { type PrintedPiece, piecesOf, splitAroundList } from "./printed-pieces.ts";

/**
 * A resolution as Akoma Ntoso 3.0 (a `statement`, as the United Nations marks resolutions up): preamble with recitals, numbered
 * paragraphs with lists of points, notes where their markers stand. `eId`s are Opcite's ids. Read again by `reading` and
 * parsed, it gives the same paragraphs.
 */
export function exportAkomaNtoso(resolution: Resolution): string {
  const pieces = piecesOf(resolution);
  const bodyFrom = pieces.findIndex((piece) => !isFront(piece) && !isPreamble(piece));
  const frontTo = pieces.findIndex((piece) => !isFront(piece));
  const end = bodyFrom < 0 ? pieces.length : bodyFrom;
  const front = pieces.slice(0, frontTo < 0 ? pieces.length : frontTo);
  const writer = createWriter(resolution);
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution" contains="originalVersion">
${identificationOf(resolution)}
<preface>
${[...front.map(writer.block), ...writer.unboundNotes()].join("\n")}
</preface>
<preamble>
${pieces.slice(front.length, end).map(writer.preamble).join("\n")}
</preamble>
<mainBody>
${pieces.slice(end).map(writer.body).join("\n")}
</mainBody>
</statement>
</akomaNtoso>
`;
}

function isFront({ kind }: PrintedPiece): boolean {
  return kind === "front" || kind === "title";
}

function isPreamble(piece: PrintedPiece): boolean {
  return piece.kind === "formula" || (piece.kind === "paragraph" && piece.paragraph.kind === "preambular");
}

interface Writer {
  block(piece: PrintedPiece): string;
  preamble(piece: PrintedPiece): string;
  body(piece: PrintedPiece): string;
  /** Notes whose markers no paragraph carries. */
  unboundNotes(): string[];
}

function createWriter(resolution: Resolution): Writer {
  const notes = new Map(resolution.footnotes.map((note) => [note.id, note]));

  function block(piece: PrintedPiece): string {
    if (piece.kind === "paragraph") return "";
    const text = piece.lines.map(escapeXml).join("<eol/>");
    if (piece.kind === "title") return `<p><docTitle>${text.replaceAll("<eol/>", " ")}</docTitle></p>`;
    return `<p>${text}</p>`;
  }

  function preamble(piece: PrintedPiece): string {
    if (piece.kind !== "paragraph") return `<formula name="enactingFormula">${block(piece)}</formula>`;
    const { paragraph } = piece;
    return `<recitals><recital eId="${escapeXml(paragraph.id)}">${blocks(paragraph)}</recital></recitals>`;
  }

  function body(piece: PrintedPiece): string {
    if (piece.kind === "heading")
      return `<crossHeading>${piece.lines.map(escapeXml).join(" ")}</crossHeading>`;
    if (piece.kind !== "paragraph") return block(piece);
    const { paragraph } = piece;
    if (paragraph.kind === "preambular") {
      return `<container name="recital" eId="${escapeXml(paragraph.id)}">${blocks(paragraph)}</container>`;
    }
    const number = paragraph.number === null ? "" : `<num>${paragraph.number}.</num>`;
    return `<paragraph eId="${escapeXml(paragraph.id)}">${number}${content(paragraph)}</paragraph>`;
  }

  function content(paragraph: Paragraph): string {
    const { before, after } = splitAroundList(resolution, paragraph);
    if (paragraph.subparagraphs.length === 0) return `<content>${textBlock(paragraph, before, 0)}</content>`;
    const points = paragraph.subparagraphs.map(
      (point) =>
        `${point.heading ? `<crossHeading>${escapeXml(point.heading)}</crossHeading>` : ""}<point eId="${escapeXml(point.id)}">${markerOf(point)}${content(point)}</point>`,
    );
    const wrapUp =
      after === ""
        ? ""
        : `<wrapUp>${textBlock(paragraph, after, paragraph.text.length - after.length)}</wrapUp>`;
    return `<list><intro>${textBlock(paragraph, before, 0)}</intro>\n${points.join("\n")}\n${wrapUp}</list>`;
  }

  function blocks(paragraph: Paragraph): string {
    const { before, after } = splitAroundList(resolution, paragraph);
    const items = paragraph.subparagraphs.map(
      (item) => `<item eId="${escapeXml(item.id)}">${markerOf(item)}${blocks(item)}</item>`,
    );
    const list = items.length === 0 ? "" : `\n<blockList>\n${items.join("\n")}\n</blockList>`;
    const rest = after === "" ? "" : textBlock(paragraph, after, paragraph.text.length - after.length);
    return `${textBlock(paragraph, before, 0)}${list}${rest}`;
  }

  /** `text` begins at offset `from` of the paragraph's. */
  function textBlock(paragraph: Paragraph, text: string, from: number): string {
    const own = paragraph.footnotes
      .flatMap((id) => notes.get(id) ?? [])
      .filter(
        ({ anchor }) => anchor !== null && anchor >= from && (anchor < from + text.length || isLast(anchor)),
      );
    function isLast(anchor: number): boolean {
      return from + text.length >= paragraph.text.length
        ? anchor <= paragraph.text.length
        : anchor === from + text.length;
    }
    let written = "";
    let at = 0;
    for (const note of own) {
      const place = Math.max(at, (note.anchor ?? 0) - from);
      written += escapeXml(text.slice(at, place)) + noteElement(note);
      at = place;
    }
    return `<p>${written}${escapeXml(text.slice(at))}</p>`;
  }

  return {
    block,
    preamble,
    body,
    unboundNotes: () =>
      resolution.footnotes
        .filter(({ anchor }) => anchor === null)
        .map((note) => `<p>${noteElement(note)}</p>`),
  };
}

function markerOf({ marker }: Paragraph): string {
  return marker === undefined ? "" : `<num>${escapeXml(marker)}</num>`;
}

function noteElement({ id, marker, text }: Footnote): string {
  return `<authorialNote eId="${escapeXml(id)}" marker="${escapeXml(marker)}" placement="bottom"><p>${escapeXml(text)}</p></authorialNote>`;
}
