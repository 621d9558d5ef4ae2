import type { ParagraphKind } from "../domain/resolution.ts";

const prefixes: Record<ParagraphKind, string> = { preambular: "pp", operative: "op", annex: "annex." };
const names: Record<ParagraphKind, string> = { preambular: "PP", operative: "OP", annex: "Annex, para." };

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
  if (division === null) return `${section === "" ? "" : `${section}.`}${prefixes[kind]}${name}`;
  const named = division.toLowerCase().replace(/[\s.]/g, "");
  return [section, kind === "annex" ? "annex" : "", named, name].filter(Boolean).join(".");
}

/** `OP 13`, `II, OP 3`, `Annex, para. 4`, `Annex, Principle 16`, `Annex, Rule 7, para. 1`. */
export function labelOf({ section, division, kind, name }: Standing): string {
  const own = name.startsWith("u") ? `unnumbered ${name.slice(1)}` : `para. ${name}`;
  const annex = kind === "annex" ? "Annex" : "";
  const steps =
    division === null
      ? [section, kind === "annex" && name.startsWith("u") ? `Annex, ${own}` : `${names[kind]} ${name}`]
      : [section, annex, division, name === "" ? "" : own];
  return steps.filter(Boolean).join(", ");
}
