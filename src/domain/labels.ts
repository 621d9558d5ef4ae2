import type { ParagraphKind, Resolution } from "./resolution.ts";
import type { Unit } from "./units.ts";

/** How readers know a resolution: its symbol, or organ and status ("ECOSOC draft"). */
export function shortName(resolution: Resolution): string {
  return resolution.symbol ?? (resolution.organ ? `${resolution.organ} ${resolution.status}` : resolution.id);
}

/** `OP 13` within one resolution; "A/RES/78/123, para. 2", "ECOSOC draft, OP 13" among several. */
export function citationLabel(resolution: Resolution, unit: Unit, among: "one" | "several"): string {
  if (among === "one") return unit.label;
  const label = resolution.symbol ? unit.label.replace(/\bOP (?=\d)/, "para. ") : unit.label;
  return `${shortName(resolution)}, ${label}`;
}

/** The noun for a text in prose: a draft is never spoken of as a resolution that stands. */
export function nounFor(resolution: Resolution): "draft" | "resolution" {
  return resolution.status === "draft" ? "draft" : "resolution";
}

/** The parts of a text in prose. */
export const partNames: { readonly [kind in ParagraphKind]: string } = {
  preambular: "preamble",
  operative: "operative part",
  annex: "annex",
};
