import { withoutHiddenCharacters } from "../domain/hidden-characters.ts";
import { sourceOf } from "../domain/labels.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { piecesOf, textAroundList } from "./printed-pieces.ts";

/**
 * A resolution as Markdown to read: front matter, title, paragraphs with their printed numbers, lists indented, notes as
 * footnotes. Words of the text never become mark-up.
 */
export function exportMarkdown(resolution: Resolution): string {
  const blocks = piecesOf(resolution).flatMap((piece): string[] => {
    if (piece.kind === "paragraph") return paragraphBlocks(resolution, piece.paragraph, 0);
    const text = escapeMarkdown(piece.lines.join(" "));
    if (piece.kind === "title") return [`# ${text}`];
    if (piece.kind === "heading") return [`## ${text}`];
    if (piece.kind === "formula") return [`*${text}*`];
    return [piece.lines.map(escapeMarkdown).join("\\\n")];
  });
  const footnotes = resolution.footnotes.map(({ id, marker, text }) => {
    const mark = /^\d+$/.test(marker) ? "" : `${escapeMarkdown(marker)} `;
    return `[^${id}]: ${mark}${escapeMarkdown(text)}`;
  });
  return `${[...blocks, ...footnotes, sourceOf(resolution)].join("\n\n")}\n`;
}

/** The paragraph and what is nested in it: a list whose items begin with the labels that are printed. */
function paragraphBlocks(
  resolution: Resolution,
  paragraph: Paragraph,
  depth: number,
  bullet = "- ",
): string[] {
  const { before, after } = textAroundList(resolution, paragraph, escapeMarkdown, ({ id }, isBehind) =>
    isBehind ? "" : `[^${id}]`,
  );
  const { marker, number, kind } = paragraph;
  const printed = marker ?? (number === null || kind === "preambular" ? "" : `${number}.`);
  const text = [escapeMarkdown(printed), before].filter(Boolean).join(" ");
  // What closes a labelled list is none of its items.
  const isLabelled = paragraph.subparagraphs[0]?.marker !== undefined;
  const outer = "  ".repeat(Math.max(0, depth - 1));
  const inner = "  ".repeat(depth);
  const heading = paragraph.heading && depth > 0 ? [`${outer}**${escapeMarkdown(paragraph.heading)}**`] : [];
  return [
    ...heading,
    depth === 0 ? text : `${outer}${bullet}${text}`,
    ...paragraph.subparagraphs.flatMap((each) => {
      const mark = isLabelled && each.marker === undefined ? "" : "- ";
      return paragraphBlocks(resolution, each, depth + 1, mark);
    }),
    ...(after === undefined ? [] : [`${inner}${after}`]),
  ];
}

/** "13." at the start of a line would make a list of its own numbering, and four spaces code. */
function escapeMarkdown(text: string): string {
  return withoutHiddenCharacters(text)
    .replace(/[\\`*_[\]<>#|~$]/g, "\\$&")
    .replace(/&(?=[#\w]+;)/g, "\\&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=–])/, "\\$1");
}
