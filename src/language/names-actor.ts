import type { Actor } from "../domain/acts.ts";
import { answersFor } from "./actor-relations.ts";
import { actorOfId } from "./actors.ts";
import { findActors } from "./find-actors.ts";

/** Whether a text names the actor, or one that answers for it. One that the vocabulary does not know goes by its name as printed. */
export function namesActor(text: string, actor: Actor): boolean {
  if (actorOfId(actor.id) === null && text.toLowerCase().includes(actor.name.toLowerCase())) return true;
  return findActors(text).some((found) => answersFor(actor, found.actor));
}
