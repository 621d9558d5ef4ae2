import { citationLabel } from "../domain/labels.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { findUnit, type Unit } from "../domain/units.ts";
import { textOf } from "./names.ts";
import {
  citationOf,
  inMarks,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
  wordsQuoted,
} from "./quotations.ts";
import { shortened } from "./shortened.ts";
import { upperFirst } from "./wording.ts";

export interface PlacedUnit {
  readonly resolution: Resolution;
  readonly unit: UnitId;
}

/** "OP 5 says: “…”.", "Footnote 3 says: “…”.": the words of any unit. Throws a TypeError where the text has no such unit. */
export function quoteUnit(placed: PlacedUnit, options: QuotationOptions = {}): QuotationDraft {
  return quoted(placed, options, (where, words) => `${where} says: ${words}.`);
}

/** "PP 3 speaks of “…”.": where something is mentioned, which the focus is. */
export function quoteMention(placed: PlacedUnit, options: QuotationOptions = {}): QuotationDraft {
  return quoted(placed, options, (where, words) => `${where} speaks of ${words}.`);
}

function quoted(
  { resolution, unit: id }: PlacedUnit,
  options: QuotationOptions,
  sentence: (where: string, words: string) => string,
): QuotationDraft {
  const unit = findUnit(resolution, id);
  if (!unit) throw new TypeError(`${resolution.id} has no unit ${id}`);
  const { words = wordsQuoted, focus = [] } = options;
  const said = shortened(unit.text, { words, keep: focus });
  const text = sentence(placeOf(resolution, unit, options), inMarks(said));
  return quotationOf(text, [citationOf(resolution, id, said.quote)], options);
}

/** "OP 5", "A/RES/78/1, para. 5", "Footnote 3 of A/RES/78/1" */
function placeOf(resolution: Resolution, unit: Unit, { among = "one" }: QuotationOptions): string {
  if (unit.paragraph) return upperFirst(citationLabel(resolution, unit, among));
  const name = unit.label.startsWith("footnote") ? upperFirst(unit.label) : `The ${unit.label}`;
  return among === "one" ? name : `${name} of ${textOf(resolution, "several")}`;
}
