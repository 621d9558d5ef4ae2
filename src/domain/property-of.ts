import type { MetadataProperty } from "./claims.ts";
import type { Resolution } from "./resolution.ts";

/** A property in words; null where the text does not have it. */
export function propertyOf(resolution: Resolution, what: MetadataProperty): string | null {
  if (what === "sponsors") return resolution.sponsors.join(", ") || null;
  return what === "vote" ? (resolution.vote?.printed ?? null) : resolution[what];
}
