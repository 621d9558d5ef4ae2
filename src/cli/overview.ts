import { countsOf, type ResolutionCounts } from "../domain/counting.ts";
import type { Resolution } from "../domain/resolution.ts";

/** A resolution in a few lines: what `add` and `list` show of it. */
export interface Overview
  extends Pick<Resolution, "symbol" | "title" | "status" | "organ" | "date" | "language"> {
  readonly counts: ResolutionCounts & { readonly warnings: number };
}

export function overviewOf(resolution: Resolution): Overview {
  const { symbol, title, status, organ, date, language, warnings } = resolution;
  const counts = { ...countsOf(resolution), warnings: warnings.length };
  return { symbol, title, status, organ, date, language, counts };
}
