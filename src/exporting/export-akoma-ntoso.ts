import { withoutHiddenCharacters } from "../domain/hidden-characters.ts";
import type { Footnote, Paragraph, Resolution } from "../domain/resolution.ts";
import { months } from "../vocabulary/figures.ts";
import { type PrintedPiece, piecesOf, textAroundList } from "./printed-pieces.ts";

/**
 * A resolution as Akoma Ntoso 3.0 (a `statement`, as the United Nations marks resolutions up): preamble with recitals, numbered
 * paragraphs with lists of points, notes where their markers stand. `eId`s are Opcite's ids. Read again by `reading` and
 * parsed, it gives the same paragraphs.
 */
export function exportAkomaNtoso(resolution: Resolution): string {
  const pieces = piecesOf(resolution);
  const isPreamble = (piece: PrintedPiece) =>
    piece.kind === "formula" || (piece.kind === "paragraph" && piece.paragraph.kind === "preambular");
  const endOf = (isIn: (piece: PrintedPiece) => boolean) =>
    [...pieces, undefined].findIndex((piece) => !piece || !isIn(piece));
  const front = pieces.slice(0, endOf(isFront));
  const end = endOf((piece) => isFront(piece) || isPreamble(piece));
  // Those whose markers no paragraph carries.
  const unbound = resolution.footnotes.filter(({ anchor }) => anchor === null);
  const preambles = pieces.slice(front.length, end).map((piece) => preamble(resolution, piece));
  const bodies = pieces.slice(end).map((piece) => body(resolution, piece));
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution" contains="originalVersion">
${identificationOf(resolution)}
<preface>
${[...front.map(block), ...unbound.map((note) => `<p>${noteElement(note)}</p>`)].join("\n")}
</preface>
<preamble>
${preambles.join("\n")}
</preamble>
<mainBody>
${bodies.join("\n")}
</mainBody>
</statement>
</akomaNtoso>
`;
}

function isFront({ kind }: PrintedPiece): boolean {
  return kind === "front" || kind === "title";
}

function block(piece: PrintedPiece): string {
  if (piece.kind === "paragraph") return "";
  const text = piece.lines.map(escapeXml).join("<eol/>");
  if (piece.kind === "title") return `<p><docTitle>${text.replaceAll("<eol/>", " ")}</docTitle></p>`;
  return `<p>${text}</p>`;
}

function preamble(resolution: Resolution, piece: PrintedPiece): string {
  if (piece.kind !== "paragraph") return `<formula name="enactingFormula">${block(piece)}</formula>`;
  const { paragraph } = piece;
  const text = blocks(resolution, paragraph);
  return `<recitals><recital eId="${escapeXml(paragraph.id)}">${text}</recital></recitals>`;
}

function body(resolution: Resolution, piece: PrintedPiece): string {
  if (piece.kind === "heading") return `<crossHeading>${piece.lines.map(escapeXml).join(" ")}</crossHeading>`;
  if (piece.kind !== "paragraph") return block(piece);
  const { paragraph } = piece;
  const eId = `eId="${escapeXml(paragraph.id)}"`;
  if (paragraph.kind === "preambular")
    return `<container name="recital" ${eId}>${blocks(resolution, paragraph)}</container>`;
  const number = paragraph.number === null ? "" : `<num>${paragraph.number}.</num>`;
  return `<paragraph ${eId}>${number}${content(resolution, paragraph)}</paragraph>`;
}

function content(resolution: Resolution, paragraph: Paragraph): string {
  const { before, after } = textBlocks(resolution, paragraph);
  if (paragraph.subparagraphs.length === 0) return `<content>${before}</content>`;
  const points = paragraph.subparagraphs.map((point) => {
    const heading = point.heading ? `<crossHeading>${escapeXml(point.heading)}</crossHeading>` : "";
    const eId = escapeXml(point.id);
    return `${heading}<point eId="${eId}">${markerOf(point)}${content(resolution, point)}</point>`;
  });
  const wrapUp = after && `<wrapUp>${after}</wrapUp>`;
  return `<list><intro>${before}</intro>\n${points.join("\n")}\n${wrapUp}</list>`;
}

function blocks(resolution: Resolution, paragraph: Paragraph): string {
  const { before, after } = textBlocks(resolution, paragraph);
  const items = paragraph.subparagraphs.map(
    (item) => `<item eId="${escapeXml(item.id)}">${markerOf(item)}${blocks(resolution, item)}</item>`,
  );
  const list = items.length === 0 ? "" : `\n<blockList>\n${items.join("\n")}\n</blockList>`;
  return `${before}${list}${after}`;
}

function textBlocks(resolution: Resolution, paragraph: Paragraph) {
  const { before, after } = textAroundList(resolution, paragraph, escapeXml, noteElement);
  return { before: `<p>${before}</p>`, after: after === undefined ? "" : `<p>${after}</p>` };
}

function markerOf({ marker }: Paragraph): string {
  return marker === undefined ? "" : `<num>${escapeXml(marker)}</num>`;
}

function noteElement({ id, marker, text }: Footnote): string {
  return `<authorialNote eId="${escapeXml(id)}" marker="${escapeXml(marker)}" placement="bottom"><p>${escapeXml(text)}</p></authorialNote>`;
}

/** What Akoma Ntoso asks of every document: the work, this expression of it, and this file. */
function identificationOf(resolution: Resolution): string {
  const { id, title, symbol, organ, language, date, status } = resolution;
  const uri = `/akn/un/statement/${status === "draft" ? "draft-resolution" : "resolution"}/${escapeXml(encodeURIComponent(id))}`;
  const expression = `${uri}/${escapeXml(language)}@`;
  const day = `<FRBRdate date="${isoDate(date) ?? "1945-10-24"}" name="${isoDate(date) ? "document" : "unknown"}"/>`;
  const author = '<FRBRauthor href="#organ" as="#author"/>';
  return `<meta>
<identification source="#opcite">
<FRBRWork><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRalias value="${escapeXml(title)}" name="title"/>${day}${author}<FRBRcountry value="un"/>${symbol ? `<FRBRnumber value="${escapeXml(symbol)}"/>` : ""}</FRBRWork>
<FRBRExpression><FRBRthis value="${expression}/!main"/><FRBRuri value="${expression}"/>${day}${author}<FRBRlanguage language="${escapeXml(threeLetters[language] ?? language)}"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="${expression}/!main.xml"/><FRBRuri value="${expression}.xml"/>${day}<FRBRauthor href="#opcite" as="#editor"/></FRBRManifestation>
</identification>
<references source="#opcite"><TLCOrganization eId="opcite" href="/ontology/organization/opcite" showAs="Opcite"/><TLCOrganization eId="organ" href="/ontology/organization/un/${escapeXml(encodeURIComponent(organ ?? "un"))}" showAs="${escapeXml(organ ?? "United Nations")}"/><TLCRole eId="author" href="/ontology/role/author" showAs="Author"/><TLCRole eId="editor" href="/ontology/role/editor" showAs="Editor"/></references>
</meta>`;
}

/** `2023-12-18` for "18 December 2023"; null for other forms. */
function isoDate(date: string | null): string | null {
  const [, day, month = "", year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(date ?? "") ?? [];
  const number = months.split("|").indexOf(month) + 1;
  return day && year && number > 0
    ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`
    : null;
}

const threeLetters: Readonly<Record<string, string>> = { en: "eng", fr: "fra", es: "spa" };

/** Text as XML writes it, in content and in attributes; characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return withoutHiddenCharacters(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
