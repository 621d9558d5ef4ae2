import type { Resolution } from "../domain/resolution.ts";
import { actClause, itemsOfAct } from "./act-quotation.ts";
import {
  citationOf,
  doerOf,
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

/** "It requests the Executive Director “to convene …”.", shorter than in an answer of few sentences; as a line of a list "Requests …", among several texts behind the text. */
export function actEntry(placed: PlacedAct, options: QuotationOptions = {}): QuotationDraft {
  const { words = wordsOfEntry, focus } = options;
  const { resolution } = placed;
  const subject = options.asLine ? markOf(resolution, options) : doerOf(resolution, options);
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

function markOf({ symbol, title }: Resolution, { among }: QuotationOptions): string {
  return among === "several" ? `${symbol ?? title}:` : "";
}
