import type { Actor } from "../../domain/acts.ts";
import type { ComposeRequest } from "./composer.ts";
import { actsLookedAt, isAskedOf, type PlacedAct } from "./placed-acts.ts";

/** Acts that are to be done by or at some time, with the actors and at the sessions of the reading, where it has any. */
export function dueActs({ reading, library }: ComposeRequest): PlacedAct[] {
  const { actors, sessions } = reading;
  return actsLookedAt(reading, library)
    .filter(({ act }) => act.deadline !== undefined)
    .filter((placed) => actors.length === 0 || actors.some((actor) => concerns(actor, placed)))
    .filter(({ act }) => sessions.length === 0 || sessions.includes(act.deadline?.session ?? 0));
}

/** Asked of the actor, or to be done before it. */
function concerns(actor: Actor, placed: PlacedAct): boolean {
  return isAskedOf(actor, placed) || placed.act.forum?.id === actor.id;
}
