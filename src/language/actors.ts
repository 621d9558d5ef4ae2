import { bodies } from "./bodies.ts";
import { countries } from "./countries.ts";
import { groups } from "./groups.ts";
import type { KnownActor } from "./known-actor.ts";
import { missions } from "./missions.ts";
import { officials } from "./officials.ts";

/** All actors that the vocabulary knows; ids are unique. */
export const actors: readonly KnownActor[] = [...bodies, ...missions, ...officials, ...groups, ...countries];

const byId = new Map(actors.map((actor) => [actor.id, actor]));

/** The vocabulary's entry for an actor's id, if it has one. */
export function actorOfId(id: string): KnownActor | null {
  return byId.get(id) ?? null;
}
