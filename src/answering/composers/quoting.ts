import type { Resolution, Span, UnitId } from "../../domain/resolution.ts";
import type { DraftCitation } from "../../domain/statements.ts";
import { findUnit, spanOf } from "../../domain/units.ts";

/** Fewer words than these show nothing. */
const fewestWords = 3;

/** Cites the words at a place of a unit, with as many behind it, or before it, as make a quotation. */
export function citing(resolution: Resolution, unit: UnitId, span: Span): DraftCitation {
  const text = findUnit(resolution, unit)?.text ?? "";
  return { resolution: resolution.id, unit, quote: withNeighbours(text, span) };
}

/** Cites the opening words of a unit. */
export function citingOpening(resolution: Resolution, unit: UnitId): DraftCitation {
  const text = findUnit(resolution, unit)?.text ?? "";
  const opening = text.split(" ").slice(0, 8).join(" ");
  const quote = opening.replace(/[\s,;:.]+$/, "");
  return { resolution: resolution.id, unit, quote };
}

/** Cites printed words where they stand around the paragraphs; nothing where they do not. */
export function citingPrinted(resolution: Resolution, printed: string): DraftCitation[] {
  for (const unit of ["front", "closing", "title"]) {
    const [span] = spanOf(printed, findUnit(resolution, unit)?.text ?? "");
    if (printed !== "" && span) return [citing(resolution, unit, span)];
  }
  return [];
}

function withNeighbours(text: string, { start, end }: Span): string {
  const words = [...text.matchAll(/[\p{L}\p{N}][^\s]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(/[,;:.)”]+$/, "").length,
  }));
  const inside = words.filter((word) => word.start >= start && word.end <= end).length;
  const missing = Math.max(0, fewestWords - inside);
  const behind = words.filter((word) => word.start >= end).slice(0, missing);
  const wanting = missing - behind.length;
  const before = wanting > 0 ? words.filter((word) => word.end <= start).slice(-wanting) : [];
  return text.slice(before[0]?.start ?? start, behind.at(-1)?.end ?? end);
}
