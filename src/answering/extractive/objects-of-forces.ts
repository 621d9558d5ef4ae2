import type { Force } from "../../domain/acts.ts";

/** What is only ever done to things. */
const ofThings: ReadonlySet<Force> = new Set<Force>([
  "decide",
  "demand",
  "request",
  "note",
  "welcome",
  "recall",
  "recognize",
  "affirm",
  "emphasize",
  "endorse",
  "adopt",
  "declare",
  "determine",
  "establish",
  "support",
  "hope",
  "expect",
  "recommend",
]);
/** What is only ever done to somebody. */
const ofPersons: ReadonlySet<Force> = new Set<Force>([
  "urge",
  "call",
  "invite",
  "encourage",
  "authorize",
  "appeal",
  "remind",
  "warn",
]);

/** "nothing is decided", "nobody is urged" */
export function nothingFor(forces: readonly Force[]): string {
  if (forces.every((force) => ofThings.has(force))) return "nothing";
  return forces.every((force) => ofPersons.has(force)) ? "nobody" : "nothing and nobody";
}

/** "welcomes something", "encourages somebody" */
export function somethingFor(force: Force): string {
  return nothingFor([force])
    .replace(/no(?=thing|body)/g, "some")
    .replace(" and ", " or ");
}
