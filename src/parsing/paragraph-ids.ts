import type { ParagraphKind } from "../domain/resolution.ts";

/** Before the number of a paragraph that stands in no division. */
const prefixes: Record<ParagraphKind, string> = { preambular: "pp", operative: "op", annex: "" };

/** Where a paragraph stands, and how it is called there. */
export interface Standing {
  /** "" in a document without sections; "II", "II.A" where numbering restarts. */
  readonly section: string;
  /** "Principle 16", printed above it or before its first word; null where it stands in none. */
  readonly division: string | null;
  readonly kind: ParagraphKind;
  /** Its number, or a running number for one without: "13", "u2"; "" for the first one without a number in a division. */
  readonly name: string;
}

/** `op13`, `II.op3`, `annex.4`, `annex.u2` without a number in an annex; `annex.principle16`, `annex.rule7.1` in a division. */
export function idOf({ section, division, kind, name }: Standing): string {
  const named = division?.toLowerCase().replace(/[\s.]/g, "");
  const own = division === null ? prefixes[kind] + name : name;
  return [section, kind === "annex" && "annex", named, own].filter(Boolean).join(".");
}

/** `OP 13`, `II, OP 3`, `Annex, para. 4`, `Annex, Principle 16`, `Annex, Rule 7, para. 1`. */
export function labelOf({ section, division, kind, name }: Standing): string {
  const prefix = division === null ? prefixes[kind].toUpperCase() : "";
  const inWords = name.startsWith("u") ? `unnumbered ${name.slice(1)}` : name && `para. ${name}`;
  const own = prefix ? `${prefix} ${name}` : inWords;
  return [section, kind === "annex" && "Annex", division, own].filter(Boolean).join(", ");
}
