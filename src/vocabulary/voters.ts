import type { Actor } from "../domain/acts.ts";
import type { Vote, VoteSide } from "../domain/resolution.ts";
import { findActors } from "./find-actors.ts";

const sides: readonly VoteSide[] = ["in favour", "against", "abstaining"];

/** On which side a State is listed; null where it is in no list. */
export function sideOf({ lists }: Vote, state: Pick<Actor, "id" | "name">): VoteSide | null {
  const isIt = (printed: string) =>
    printed === state.name || findActors(printed).some(({ actor }) => actor.id === state.id);
  return sides.find((side) => lists?.[side].some(isIt)) ?? null;
}
