import type { StructureClaim } from "../../domain/claims.ts";
import { type Claimed, itOf, labelOf } from "./claimed.ts";

/** "It has OP 5.", "It has no OP 23: its operative part ends with OP 17." */
export function existenceSentence(
  { unit, value }: Extract<StructureClaim, { of: "exists" }>,
  claimed: Claimed,
): string {
  const label = labelOf({ ...claimed, among: "one" }, unit);
  if (value) return `${itOf(claimed)} has ${label === "title" ? "a title" : label}.`;
  const end = endOf(unit, claimed);
  return `${itOf(claimed)} has no ${label}${end ? `: ${end}` : ""}.`;
}

function endOf(unit: string, { resolution: { paragraphs, footnotes } }: Claimed): string | undefined {
  const kind = /(?:^|\.)(op|pp|fn)\d/.exec(unit)?.[1];
  if (kind === "fn") {
    const marker = footnotes.at(-1)?.marker;
    return marker === undefined ? "it has no footnotes" : `its last footnote is ${marker}`;
  }
  const of = kind === "op" ? "operative" : "preambular";
  const last = kind && paragraphs.findLast((paragraph) => paragraph.kind === of);
  if (!last) return undefined;
  return `its ${of === "operative" ? "operative part" : "preamble"} ends with ${last.label}`;
}
