import type { Totals } from "./report.ts";

/** Shares of what the gold has, over all documents; the least there may be. */
const bars: Readonly<Record<Exclude<keyof Totals, "silentFailures">, number>> = {
  paragraphs: 0.995,
  documents: 0.95,
  titles: 0.98,
  symbols: 0.98,
  kindF1: 0.97,
};
const mostSilentFailures = 0;

/** A sentence for each score that misses its bar; one that nothing was measured for misses it. */
export function missedBars(totals: Totals): string[] {
  const silent = totals.silentFailures;
  const shares = Object.entries(bars).flatMap(([name, bar]) => {
    const score = totals[name as keyof typeof bars];
    return score !== null && score >= bar
      ? []
      : [`${name}: ${score?.toFixed(4) ?? "not measured"}, the bar is ${bar}`];
  });
  if (silent !== null && silent <= mostSilentFailures) return shares;
  return [...shares, `silentFailures: ${silent ?? "not measured"}, the bar is ${mostSilentFailures}`];
}
