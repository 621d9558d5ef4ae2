import type { Reading } from "../../domain/reading.ts";
import type { Lead } from "../../domain/statements.ts";

/** "Yes" or "no" in front of a statement, or nothing. */
export interface WithLead {
  readonly lead?: Lead;
}

export function leadFor(isSo: boolean): WithLead {
  return { lead: isSo ? "yes" : "no" };
}

/** Where the question is whether there is such a thing at all, and that has been computed. */
export function leadOfExistence({ yesNo }: Reading, isThere: boolean): WithLead {
  return yesNo === "existence" ? leadFor(isThere) : {};
}
