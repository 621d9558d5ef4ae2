import type { CountedMentions, CountedPart, CountedThing } from "../domain/claims.ts";
import { type ActReading, countOf } from "../domain/counting.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { type ReadUnit, unitsWithActors } from "./actor-memory.ts";
import { answersFor } from "./actor-relations.ts";
import { actorOfId } from "./actors.ts";
import { pattern } from "./pattern.ts";
import { tokenize } from "./tokenizer.ts";

/** What of an act only the language tells. */
export const actReading: ActReading = { isAbout: answersFor, asksForReport };

/** How many there are in a resolution. */
export function countIn(resolution: Resolution, what: CountedThing | CountedPart): number {
  if (typeof what === "object" && "mentions" in what)
    return unitsThatMention(resolution, what.mentions).length;
  return typeof what === "object" && "countriesIn" in what
    ? countriesNamed(resolution, what.countriesIn).length
    : countOf(resolution, what, actReading);
}

/** Ids of the States that a unit names. */
function countriesNamed(resolution: Resolution, unit: UnitId): readonly string[] {
  const named = unitsWithActors(resolution).filter(({ id }) => id === unit);
  const ids = named.flatMap(({ actors }) => actors.map(({ actor }) => actor.id));
  return [...new Set(ids)].filter((id) => actorOfId(id)?.kind === "state");
}

/** The paragraphs, each with those nested in it, or the footnotes that mention it. */
export function unitsThatMention(
  resolution: Resolution,
  { among, phrases, actor }: CountedMentions,
): UnitId[] {
  const units = new Map(unitsWithActors(resolution).map((unit) => [unit.id, unit]));
  const mentions = (id: UnitId) => {
    const unit = units.get(id);
    return (
      unit !== undefined &&
      (phrases.some((phrase) => hasPhrase(unit.text, phrase)) || namesActor(unit, actor))
    );
  };
  if (among === "footnotes") return resolution.footnotes.map(({ id }) => id).filter(mentions);
  return resolution.paragraphs
    .filter(({ kind }) => (among === "paragraphs" ? kind !== "annex" : kind === among))
    .filter((paragraph) => withDescendants(paragraph).some(({ id }) => mentions(id)))
    .map(({ id }) => id);
}

function namesActor({ actors }: ReadUnit, asked: CountedMentions["actor"]): boolean {
  return asked !== undefined && actors.some(({ actor }) => answersFor(asked, actor));
}

/** Whether the words of a phrase stand one behind the other, in any form: "trafficking in persons"; "cyber-crime" as one word too. */
function hasPhrase(text: string, phrase: string): boolean {
  const stems = ` ${stemsIn(text)} `;
  const parts = phrase.split(/[- ]+/);
  // Only short names are also written as one word.
  const forms = [parts.join(" "), ...(parts.length <= 3 ? [parts.join("")] : [])].map(stemsIn);
  return forms.some((form) => form !== "" && stems.includes(` ${form} `));
}

function stemsIn(text: string): string {
  return tokenize(text)
    .map(({ term }) => term)
    .join(" ");
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
