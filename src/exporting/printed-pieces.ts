import type { OtherMatter, Paragraph, Resolution, Span } from "../domain/resolution.ts";
import { sliceOf, withDescendants } from "../domain/units.ts";

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
 * A paragraph's text in two: what stands before its sub-paragraphs, and what follows them. The text is folded and the
 * source is not, so the place is found by counting letters.
 */
export function splitAroundList({ source }: Resolution, paragraph: Paragraph) {
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
