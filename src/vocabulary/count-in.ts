import type { CountedMentions, CountedPart, CountedThing } from "../domain/claims.ts";
import { type ActReading, countOf } from "../domain/counting.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { unitsWithActors } from "./actor-memory.ts";
import { answersFor } from "./actor-relations.ts";
import { pattern } from "./pattern.ts";

/** What of an act only the language tells. */
export const actReading: ActReading = { isAbout: answersFor, asksForReport };

/** How many there are in a resolution. */
export function countIn(resolution: Resolution, what: CountedThing | CountedPart): number {
  if (typeof what === "object" && "mentions" in what)
    return unitsThatMention(resolution, what.mentions).length;
  return countOf(resolution, what, actReading);
}

/** The paragraphs that name the actor, in what is nested in them too. */
export function unitsThatMention(resolution: Resolution, { among, actor }: CountedMentions): UnitId[] {
  const naming = new Set(
    unitsWithActors(resolution)
      .filter(({ actors }) => actors.some((each) => answersFor(actor, each.actor)))
      .map(({ id }) => id),
  );
  return resolution.paragraphs
    .filter(({ kind }) => (among === "paragraphs" ? kind !== "annex" : kind === among))
    .filter((paragraph) => withDescendants(paragraph).some(({ id }) => naming.has(id)))
    .map(({ id }) => id);
}

/** To report, to inform a body, or to hand in a report; not what merely speaks of one ("as recommended in his report"). */
const reporting = pattern`
  \breport\s+(?:to|back|on|thereon|annually|regularly|periodically|every|by|in|within|at|orally)\b
  |\b(?:
    submit|provide|present|prepare|produce|transmit|issue|deliver|circulate|publish|include|update|inform
  )\b[^;]*?\breport(?:s|ing)?\b
  |\b(?:inform|brief|update|keep)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:
    Council|Assembly|Commission|Committee|Conference|Board|Secretary-General
  )\b
`;

/** Whether what an act asks is a report. */
function asksForReport(action: string): boolean {
  return reporting.test(action);
}
