import type { Paragraph, ParagraphId, Resolution, Span, UnitId } from "./resolution.ts";

/** A citable unit with its text: a paragraph, a sub-paragraph, a footnote, the title, the front matter or the closing lines. */
export interface Unit {
  readonly id: UnitId;
  readonly label: string;
  readonly text: string;
  readonly paragraph?: Paragraph;
}

/** The paragraph and all that are nested in it, in the order of the text. */
export function withDescendants(paragraph: Paragraph): Paragraph[] {
  const { subparagraphs } = paragraph;
  return subparagraphs.length === 0 ? [paragraph] : [paragraph, ...subparagraphs.flatMap(withDescendants)];
}

/** The words of a paragraph and of all that is nested in it, a line each. */
export function textWithItems(paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .map(({ text }) => text)
    .join("\n");
}

/** All paragraphs and sub-paragraphs in the order of the text. Remembered: every citation is looked up in it. */
export function allParagraphs(resolution: Resolution): readonly Paragraph[] {
  const known = paragraphsOf.get(resolution);
  if (known) return known;
  const all = resolution.paragraphs.flatMap(withDescendants);
  paragraphsOf.set(resolution, all);
  return all;
}

const paragraphsOf = new WeakMap<Resolution, readonly Paragraph[]>();

/** `op5` for `op5.a.ii`, `II.op5` for `II.op5.a`; the id itself where it is top-level or no paragraph's. */
export function topLevelId(resolution: Resolution, id: UnitId): ParagraphId {
  const holder = resolution.paragraphs.find((paragraph) =>
    withDescendants(paragraph).some((nested) => nested.id === id),
  );
  return holder?.id ?? id;
}

export function findParagraph(resolution: Resolution, id: ParagraphId): Paragraph | undefined {
  return allParagraphs(resolution).find((paragraph) => paragraph.id === id);
}

export function findUnit(resolution: Resolution, id: UnitId): Unit | undefined {
  if (id === "title") return { id, label: "title", text: resolution.title };
  if (id === "front") return { id, label: "front matter", text: resolution.front };
  if (id === "closing") return { id, label: "closing lines", text: closingOf(resolution) };
  const footnote = resolution.footnotes.find((note) => note.id === id);
  if (footnote) return { id, label: `footnote ${footnote.marker}`, text: footnote.text };
  const paragraph = findParagraph(resolution, id);
  return paragraph && { id, label: paragraph.label, text: paragraph.text, paragraph };
}

/** What is printed below the last paragraph, white space folded: meeting, date, how it was voted on. */
export function closingOf({ other, source }: Pick<Resolution, "other" | "source">): string {
  return other
    .filter(({ role }) => role === "closing")
    .flatMap(({ spans }) => spans.map((span) => sliceOf(source, span)))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
