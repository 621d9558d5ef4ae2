import type { VerifiedCitation } from "../domain/statements.ts";
import type { QuotePlace } from "./quote-marks.ts";

/** A unit to open in place, with the words of it that are quoted. */
export interface CitedUnit {
  readonly resolution: string;
  readonly unit: string;
  readonly label: string;
  readonly quotes: readonly QuotePlace[];
  /** The first citation of it; absent where the unit is only named as near. */
  readonly citation?: VerifiedCitation;
}

/** One unit for all the quotes that a statement takes from it, in order of first use. */
export function unitsOf(citations: readonly VerifiedCitation[]): CitedUnit[] {
  const units = new Map<string, CitedUnit>();
  for (const citation of citations) {
    const { resolution, paragraph: unit, label } = citation;
    const key = `${resolution}#${unit}`;
    const known = units.get(key) ?? { resolution, unit, label, citation, quotes: [] };
    units.set(key, { ...known, quotes: [...known.quotes, citation] });
  }
  return [...units.values()];
}
