import { type Act, type Actor, askingForces, type Participle } from "../domain/acts.ts";
import type { Reading } from "../domain/reading.ts";
import type { Paragraph } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";

type ActsAsked = Pick<Reading, "kind" | "actors" | "excludedActors" | "forces">;

/** Whether a reading is determined by who is asked, or with which verbs. */
export function asksForActs({ kind, actors, excludedActors, forces }: ActsAsked): boolean {
  const named = actors.length + excludedActors.length + forces.length;
  return (kind === "acts" || kind === "deadline") && named > 0;
}

/** Whether a paragraph, or one nested in it, does to somebody what the reading asks for; where it names nobody, opening words do too. */
export function hasActAsked(paragraph: Paragraph, asked: ActsAsked): boolean {
  const ofNobody = asked.actors.length + asked.excludedActors.length === 0;
  return withDescendants(paragraph).some(
    ({ acts, participles }) =>
      acts.some((act) => isAsked(act, asked)) ||
      (ofNobody && participles.some((participle) => isOfForce(participle, asked))),
  );
}

function isAsked(act: Act, asked: ActsAsked): boolean {
  const isTo = (actor: Actor) => act.addressees.some((addressee) => answersFor(actor, addressee));
  if (!isOfForce(act, asked) || asked.excludedActors.some(isTo)) return false;
  if (asked.actors.length > 0) return asked.actors.some(isTo);
  return asked.excludedActors.length === 0 || (act.addressees.length > 0 && askingForces.has(act.force));
}

function isOfForce({ force }: Act | Participle, { forces }: ActsAsked): boolean {
  return forces.length === 0 || forces.includes(force);
}
