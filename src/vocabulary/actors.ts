import { organIds } from "../domain/resolution.ts";
import { list, oneOf, optionalText, readTable, text } from "./read-table.ts";

/** The kinds of actors, and whether those of a kind belong to the United Nations system. */
export const isKindOfUnitedNations = {
  organ: true,
  committee: true,
  commission: true,
  conference: false,
  "treaty-body": false,
  body: true,
  court: false,
  office: true,
  programme: true,
  fund: true,
  institute: true,
  agency: true,
  organization: false,
  regional: false,
  mission: true,
  official: true,
  group: false,
  state: false,
};

const columns = {
  id: text,
  name: text,
  kind: oneOf(Object.keys(isKindOfUnitedNations) as (keyof typeof isKindOfUnitedNations)[]),
  /** Acronyms and other full names. */
  also: list,
  /** What it is called after "the" once it has been named: "Office". */
  short: list,
  /** Id of the body that it belongs to. */
  partOf: optionalText,
  /** Groups of one family answer for each other: "states" for Member States, States parties, Governments. */
  family: optionalText,
  /** Names that people say and resolutions do not print; texts are not read for them. */
  said: list,
};

const tables = ["bodies", "missions", "officials", "groups", "countries"];

/** All actors that the vocabulary knows; ids are unique. Of equal names that of the first counts. */
export const actors = tables.flatMap((table) => readTable(table, columns));

/** Whoever a resolution can address. */
export type KnownActor = (typeof actors)[number];

const byId = new Map(actors.map((actor) => [actor.id, actor]));

/** The vocabulary's entry for an actor's id, if it has one. */
export function actorOfId(id: string): KnownActor | null {
  return byId.get(id) ?? null;
}

/** Offices that belong to whatever body follows: "the Executive Director of …", "the secretariat of …". */
export const titles: ReadonlyMap<string, string> = new Map(
  readTable("titles", { printed: text, title: text }).map(({ printed, title }) => [printed, title]),
);

/** Organs that adopt resolutions. */
export const organs = readTable("organs", {
  /** As `Resolution.organ` has it. */
  organ: oneOf(organIds),
  /** Its id in the vocabulary. */
  actor: text,
  /** How its resolutions begin: "The General Assembly". */
  formula: text,
  /** Before the number of its resolutions in a symbol: `A/RES/66/181`. */
  symbolPrefixes: list,
  /** Bodies it mostly means by a short form that its own name does not give. */
  also: list,
});
