import { actClause, itemsOfAct } from "./act-quotation.ts";
import {
  citationOf,
  inMarks,
  type PlacedAct,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
} from "./quotations.ts";
import { shortened } from "./shortened.ts";
import { upperFirst, wordCount } from "./wording.ts";

/** Words of what is asked in one line of a list. */
const wordsOfEntry = 13;
const fewestTold = 12;

/** One line of a list: "Requests the Executive Director “to convene …”."; among several texts the text stands in front. */
export function actEntry(placed: PlacedAct, options: QuotationOptions = {}): QuotationDraft {
  const { words = wordsOfEntry, focus } = options;
  const { resolution } = placed;
  const subject = options.among === "several" ? `${resolution.symbol ?? resolution.title}:` : "";
  const clause = actClause(placed, { subject, words, tight: true, ...(focus && { focus }) });
  // "Decides “that the Conference shall”": what is decided stands in the items only.
  const [first] = wordCount(clause.text) < fewestTold ? itemsOfAct(placed) : [];
  if (!first) return quotationOf(upperFirst(`${clause.text}.`), clause.citations, options);
  const item = shortened(first.text, { words, tight: true });
  return quotationOf(
    upperFirst(`${clause.text}: ${[first.marker, inMarks(item)].filter(Boolean).join(" ")} ….`),
    [...clause.citations, citationOf(resolution, first.id, item.quote)],
    options,
  );
}
