import type { Actor } from "../domain/acts.ts";
import { type OrganId, organIds } from "../domain/resolution.ts";
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

const columns = {
  id: text,
  name: text,
  kind: oneOf(actorKinds),
  also: list,
  short: list,
  partOf: optionalText,
  family: optionalText,
  said: list,
};

const tables = ["bodies", "missions", "officials", "groups", "countries"];

/** All actors that the vocabulary knows; ids are unique. Of equal names that of the first counts. */
export const actors: readonly KnownActor[] = tables.flatMap((table) => readTable(table, columns));

const byId = new Map(actors.map((actor) => [actor.id, actor]));

/** The vocabulary's entry for an actor's id, if it has one. */
export function actorOfId(id: string): KnownActor | null {
  return byId.get(id) ?? null;
}

/** Offices that belong to whatever body follows: "the Executive Director of …", "the secretariat of …". */
export const titles: { readonly [title: string]: string } = Object.fromEntries(
  readTable("titles", { printed: text, title: text }).map(({ printed, title }) => [printed, title]),
);

interface OrganEntry {
  /** As `Resolution.organ` has it. */
  readonly organ: OrganId;
  /** Its id in the vocabulary. */
  readonly actor: string;
  /** How its resolutions begin: "The General Assembly". */
  readonly formula: string;
  /** Before the number of its resolutions in a symbol: `A/RES/66/181`. */
  readonly symbolPrefixes: readonly string[];
  /** Bodies it mostly means by a short form that its own name does not give. */
  readonly also: readonly string[];
}

/** Organs that adopt resolutions. */
export const organs: readonly OrganEntry[] = readTable("organs", {
  organ: oneOf(organIds),
  actor: text,
  formula: text,
  symbolPrefixes: list,
  also: list,
});
