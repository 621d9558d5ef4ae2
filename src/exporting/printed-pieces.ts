import type { Footnote, OtherMatter, Paragraph, Resolution, Span } from "../domain/resolution.ts";
import { notesOf, sliceOf, withDescendants } from "../domain/units.ts";

/** What is printed, piece by piece in the order of the text; page furniture is left out. */
export type PrintedPiece =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | { readonly kind: Exclude<OtherMatter["role"], "furniture">; readonly lines: readonly string[] };

/** The pieces of a resolution. Headings within a list belong to its items, as `Paragraph.heading`. */
export function piecesOf(resolution: Resolution): PrintedPiece[] {
  const paragraphs = resolution.paragraphs.map((paragraph) => ({
    kind: "paragraph" as const,
    paragraph,
    ...extentOf(withDescendants(paragraph).flatMap(({ spans }) => spans)),
  }));
  const matter = resolution.other.flatMap((each) => blocksOf(resolution.source, each));
  let end = 0;
  return [...paragraphs, ...matter]
    .sort((a, b) => a.start - b.start)
    .filter((piece) => {
      if (piece.kind !== "paragraph") return piece.start >= end;
      end = piece.end;
      return true;
    });
}

/** A blank line parts two blocks of front matter; the lines of one stay together. */
function blocksOf(source: string, { role, spans }: OtherMatter): (PrintedPiece & Span)[] {
  if (role === "furniture") return [];
  const blocks: Span[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    const isApart = end < 0 || /\n[^\S\n]*\n/.test(source.slice(end, span.start));
    if (isApart) blocks.push([span]);
    else blocks.at(-1)?.push(span);
    end = span.end;
  }
  return blocks.map((block) => ({
    kind: role,
    lines: block.map((span) => sliceOf(source, span)).filter((line) => line.trim() !== ""),
    ...extentOf(block),
  }));
}

function extentOf(spans: readonly Span[]): Span {
  return spans.reduce(
    (extent, { start, end }) => ({ start: Math.min(extent.start, start), end: Math.max(extent.end, end) }),
    { start: Number.POSITIVE_INFINITY, end: 0 },
  );
}

/**
 * What stands before a paragraph's sub-paragraphs, and what follows them, if anything does: the words as `write` has them, with
 * the marks of notes where their markers stand. @param mark `isBehind`: what stands behind the marker is written already
 */
export function textAroundList(
  resolution: Resolution,
  paragraph: Paragraph,
  write: (text: string) => string,
  mark: (note: Footnote, isBehind: boolean) => string,
) {
  const notes = notesOf(resolution, paragraph);
  const withNotes = (text: string, from: number) => {
    let written = "";
    let at = 0;
    for (const note of notes) {
      const place = (note.anchor ?? -1) - from;
      if (place < 0 || place > text.length) continue;
      written += write(text.slice(at, place)) + mark(note, place < at);
      at = Math.max(at, place);
    }
    return written + write(text.slice(at));
  };
  const { before, after } = splitAroundList(resolution, paragraph);
  const from = paragraph.text.length - after.length;
  return { before: withNotes(before, 0), after: after === "" ? undefined : withNotes(after, from) };
}

/** A paragraph's text in two. It is folded and the source is not, so the place is found by counting letters. */
function splitAroundList({ source }: Resolution, paragraph: Paragraph) {
  const { text, spans, subparagraphs } = paragraph;
  const listStart = subparagraphs[0]?.spans[0]?.start ?? Number.POSITIVE_INFINITY;
  const tail = spans.filter(({ start }) => start > listStart).map((span) => sliceOf(source, span));
  let letters = tail.join("").match(/\p{L}/gu)?.length ?? 0;
  let at = text.length;
  while (letters > 0 && at > 0) {
    at -= 1;
    if (/\p{L}/u.test(text.charAt(at))) letters -= 1;
  }
  if (at === text.length) return { before: text, after: "" };
  // Quotation marks and brackets belong to the word behind them.
  const start = at - (/\S*$/.exec(text.slice(0, at))?.[0].length ?? 0);
  return { before: text.slice(0, start).trimEnd(), after: text.slice(start) };
}
