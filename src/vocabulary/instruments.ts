import { list, oneOf, readTable, text } from "./read-table.ts";

export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly kind: "treaty" | "declaration";
  /** Acronyms, other names, and short forms that mean it wherever they stand ("Organized Crime Convention"). */
  readonly also: readonly string[];
  /** Names that people say and resolutions do not print; texts are not read for them. */
  readonly said: readonly string[];
}

/** Conventions, declarations and plans that resolutions name. */
export const instruments: readonly Instrument[] = readTable("instruments", {
  id: text,
  name: text,
  kind: oneOf(["treaty", "declaration"]),
  also: list,
  said: list,
});
