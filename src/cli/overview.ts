import type { Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";

/** A resolution in a few lines: what `add` and `list` show of it. */
export interface Overview
  extends Pick<Resolution, "symbol" | "title" | "status" | "organ" | "date" | "language"> {
  readonly counts: {
    readonly preambular: number;
    readonly operative: number;
    readonly annex: number;
    readonly subparagraphs: number;
    readonly footnotes: number;
    readonly acts: number;
    readonly warnings: number;
  };
}

export function overviewOf(resolution: Resolution): Overview {
  const { symbol, title, status, organ, date, language, paragraphs, footnotes, warnings } = resolution;
  const ofKind = (kind: string) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  const all = allParagraphs(resolution);
  const counts = {
    preambular: ofKind("preambular"),
    operative: ofKind("operative"),
    annex: ofKind("annex"),
    subparagraphs: all.length - paragraphs.length,
    footnotes: footnotes.length,
    acts: all.reduce((sum, { acts }) => sum + acts.length, 0),
    warnings: warnings.length,
  };
  return { symbol, title, status, organ, date, language, counts };
}
