import type { Totals } from "./report.ts";

/** Shares of what the gold has, over all documents. */
const bars: Readonly<Record<keyof Totals, number>> = {
  paragraphs: 0.97,
  documents: 0.9,
  titles: 0.98,
  symbols: 0.98,
  kindF1: 0.97,
};

/** A sentence for each score that misses its bar; one that nothing was measured for misses it. */
export function missedBars(totals: Totals): string[] {
  return Object.entries(bars).flatMap(([name, bar]) => {
    const score = totals[name as keyof Totals];
    return score !== null && score >= bar
      ? []
      : [`${name}: ${score?.toFixed(4) ?? "not measured"}, the bar is ${bar}`];
  });
}
