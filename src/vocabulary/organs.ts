import { type OrganId, organIds } from "../domain/filters.ts";
import { list, oneOf, readTable, text } from "./read-table.ts";

interface OrganEntry {
  /** As `Resolution.organ` has it. */
  readonly organ: OrganId;
  /** Id in `actors.ts`. */
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
