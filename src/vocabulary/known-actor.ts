import type { Actor } from "../domain/acts.ts";
import { list, oneOf, optionalText, readTable, text } from "./read-table.ts";

const actorKinds = [
  "organ",
  "committee",
  "commission",
  "conference",
  "treaty-body",
  "body",
  "court",
  "office",
  "programme",
  "fund",
  "institute",
  "agency",
  "organization",
  "regional",
  "mission",
  "official",
  "group",
  "state",
] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Whoever a resolution can address. */
export interface KnownActor extends Actor {
  readonly kind: ActorKind;
  /** Acronyms and other full names. */
  readonly also: readonly string[];
  /** What it is called after "the" once it has been named: "Office". */
  readonly short: readonly string[];
  /** Id of the body that it belongs to. */
  readonly partOf: string | undefined;
  /** Groups of one family answer for each other: "states" for Member States, States parties, Governments. */
  readonly family: string | undefined;
  /** Names that people say and resolutions do not print; texts are not read for them. */
  readonly said: readonly string[];
}

/** The actors of one table. */
export function readActors(table: string): readonly KnownActor[] {
  return readTable(table, {
    id: text,
    name: text,
    kind: oneOf(actorKinds),
    also: list,
    short: list,
    partOf: optionalText,
    family: optionalText,
    said: list,
  });
}
