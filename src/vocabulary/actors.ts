import { type KnownActor, readActors } from "./known-actor.ts";

/** All actors that the vocabulary knows; ids are unique. Of equal names that of the first counts. */
export const actors: readonly KnownActor[] = [
  "bodies",
  "missions",
  "officials",
  "groups",
  "countries",
].flatMap(readActors);

const byId = new Map(actors.map((actor) => [actor.id, actor]));

/** The vocabulary's entry for an actor's id, if it has one. */
export function actorOfId(id: string): KnownActor | null {
  return byId.get(id) ?? null;
}
