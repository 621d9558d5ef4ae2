import { annexHeading } from "../vocabulary/label-words.ts";
import type { BodyLine } from "./lines.ts";

/** Numbers, and the levels of posts ("P-4", "GS (OL)"), which stand in tables only. */
const figure =
  /^[–—(-]?\s?\d[\d\s.,/–-]*[%)]?[a-c]?$|^[–—-]$|^\.\.\.?$|^[A-Z]{1,3}[-‑]\d$|^[A-Z]{2} \([A-Z]{2}\)$/;
const longestCell = 80;
const longestRowHead = 30;
const shortestTable = 8;
const leastFigures = 0.25;
/** Column heads that may stand above the first figure; more of them where no blank line parts them. */
const longestHead = 8;
const longestUnparted = 24;

/**
 * Lines that print the cells of a table one below the other: at least eight short ones in a row that no mark of punctuation
 * ends, a quarter of them figures.
 */
export function findTableLines(body: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const others = body.flatMap(({ text }, at) => (isCell(text) ? [] : at));
  return new Set([-1, ...others].flatMap((before, run) => tableIn(body.slice(before + 1, others[run]))));
}

function isCell(text: string): boolean {
  if (annexHeading.test(text) || text.length > longestCell) return false;
  return !/[;:,.][”"’)]*$/.test(text) || (text.endsWith(":") && text.length <= longestRowHead);
}

/** The part of a run from its column heads to its last figure. */
function tableIn(run: readonly BodyLine[]): readonly BodyLine[] {
  const first = run.findIndex((line) => figure.test(line.text));
  const last = run.findLastIndex((line) => figure.test(line.text));
  if (first < 0) return [];
  let start = Math.max(0, first - longestHead);
  while (start > 0 && first - start < longestUnparted && run[start]?.gap !== "blank") start -= 1;
  const part = run.slice(start, last + 1);
  const figures = part.filter((line) => figure.test(line.text)).length;
  return part.length >= shortestTable && figures >= part.length * leastFigures ? part : [];
}

/** "a See A/79/555.": a note under a table. */
export function isTableNote(text: string): boolean {
  return /^[a-e]\s+\p{Lu}/u.test(text);
}
