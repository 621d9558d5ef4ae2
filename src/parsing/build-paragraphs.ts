import type { Organ, Paragraph, Resolution } from "../domain/resolution.ts";
import type { BoundFootnotes } from "./bind-footnotes.ts";
import type { OutlinedParagraph } from "./paragraph-outline.ts";

/** Turns the outline into paragraphs with their text, acts and references. Acts are read from English texts only. */
export function buildParagraphs(
  outlined: readonly OutlinedParagraph[],
  bound: BoundFootnotes,
  context: { organ: Organ | null; language: Resolution["language"] },
): Paragraph[] {
  return outlined.map((paragraph) => {
    const { text, footnotes } = bound.texts.get(paragraph) ?? { text: "", footnotes: [] };
    return {
      id: paragraph.id,
      kind: paragraph.kind,
      number: paragraph.number,
      ...(paragraph.marker === null ? {} : { marker: paragraph.marker }),
      label: paragraph.label,
      text,
      spans: paragraph.spans,
      ...(paragraph.heading === null ? {} : { heading: paragraph.heading }),
      subparagraphs: buildParagraphs(paragraph.subparagraphs, bound, context),
      acts: [],
      participles: [],
      reported: [],
      footnotes,
      references: [],
    };
  });
}
