import type { Act } from "../domain/acts.ts";
import type { CountedActs, CountedMentions, CountedPart, CountedThing } from "../domain/claims.ts";
import { countOfAll } from "../domain/counting.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { isInSection } from "../domain/sections.ts";
import { allParagraphs, findParagraph, topLevelId, withDescendants } from "../domain/units.ts";
import { unitsWithActors } from "./actor-memory.ts";
import { answersFor } from "./actor-relations.ts";
import { pattern } from "./pattern.ts";

/** Whether the parser reads what is counted: acts it reads in English only. */
export function isReadIn({ language }: Resolution, what: CountedThing | CountedPart): boolean {
  return language === "en" || !(what === "acts" || (typeof what === "object" && "acts" in what));
}

/** How many there are in a resolution. */
export function countIn(resolution: Resolution, what: CountedThing | CountedPart): number {
  if (typeof what === "string") return countOfAll(resolution, what);
  if ("mentions" in what) return unitsThatMention(resolution, what.mentions).length;
  if ("acts" in what) return countOfActs(resolution, what.acts);
  if ("itemsOf" in what) return findParagraph(resolution, what.itemsOf)?.subparagraphs.length ?? 0;
  const { paragraphs, footnotes } = resolution;
  if ("footnotesOf" in what) {
    const kindOf = (id: string | null) => (id === null ? null : findParagraph(resolution, id)?.kind);
    return footnotes.filter(({ paragraph }) => kindOf(paragraph) === what.footnotesOf).length;
  }
  const { section, kind } = what;
  return paragraphs.filter((each) => each.kind === kind && isInSection(resolution, each, section)).length;
}

function countOfActs(resolution: Resolution, asked: CountedActs): number {
  if (asked.opening)
    return resolution.paragraphs.filter(({ participles }) => participles[0]?.force === asked.force).length;
  const acts = actsCounted(resolution, asked);
  if (!asked.paragraphs) return acts.length;
  return new Set(acts.map(({ paragraph }) => topLevelId(resolution, paragraph))).size;
}

/** The acts of a force, addressed to an actor, that ask for a report: as far as these are asked for. */
export function actsCounted(resolution: Resolution, { force, actor, reports }: CountedActs): Act[] {
  return allParagraphs(resolution).flatMap(({ acts, text }) =>
    acts
      .filter((act) => !force || act.force === force)
      .filter(({ action }) => !reports || reporting.test(text.slice(action.start, action.end)))
      .filter(({ addressees }) => !actor || addressees.some((each) => answersFor(actor, each))),
  );
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
