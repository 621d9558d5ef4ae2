import { findParagraph, findUnit } from "../domain/units.ts";
import { quoteAct } from "./act-quotation.ts";
import { actAt } from "./clause-at.ts";
import { quoteItem } from "./item-quotation.ts";
import { quoteOpening } from "./preamble-quotation.ts";
import type { QuotationDraft, QuotationOptions } from "./quotations.ts";
import { type PlacedUnit, quoteUnit } from "./unit-quotation.ts";

/**
 * The clause in which the focus stands, in whatever form it has: the act, the item with what governs it, what the preamble
 * opens with, else the unit's words. Throws a TypeError where the text has no such unit.
 */
export function quoteClause(placed: PlacedUnit, options: QuotationOptions = {}): QuotationDraft {
  const { resolution, unit } = placed;
  const paragraph = findUnit(resolution, unit) && findParagraph(resolution, unit);
  if (!paragraph) return quoteUnit(placed, options);
  const [focus] = options.focus ?? [];
  const act = (focus && actAt(paragraph, focus)) ?? paragraph.acts[0];
  if (act) return quoteAct({ act, paragraph, resolution }, options);
  if (paragraph.marker !== undefined) return quoteItem({ paragraph, resolution }, options);
  return quoteOpening({ paragraph, resolution }, options) ?? quoteUnit(placed, options);
}
