import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";

const duty = /\b(?:shall|must)\b/i;
/** Words of other texts bind nobody here. */
const quoted = /“[^”]*”|"[^"]*"/g;

/** Paragraphs beyond the preamble that say what somebody shall or must do, with whatever verb they open. */
export function paragraphsWithDuties(resolution: Resolution): Paragraph[] {
  return allParagraphs(resolution).filter(
    ({ kind, text }) => kind !== "preambular" && duty.test(text.replace(quoted, " ")),
  );
}
