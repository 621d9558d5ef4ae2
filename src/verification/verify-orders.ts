import type { Resolution } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { allParagraphs } from "../domain/units.ts";
import { speaksToReader } from "../vocabulary/reader-addresses.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import type { CitedUnit } from "./quotations.ts";

/** So many of its words make a sentence that of the order. */
const share = 0.8;

/**
 * What a text tells its reader to say is nothing that the text does: it may be quoted, and is not said in other words, nor in the
 * same under another paragraph's name.
 */
export function verifyOrders(own: string, cited: readonly CitedUnit[]): CitationProblem[] {
  const ordering = [...new Set(cited.map(({ resolution }) => resolution))].flatMap(ordersIn);
  const terms = tokenize(own).map(({ term }) => term);
  const isOf = (order: string) => {
    const ordered = new Set(tokenize(order).map(({ term }) => term));
    return terms.filter((term) => ordered.has(term)).length >= share * terms.length;
  };
  return ordering
    .filter((order) => cited.some(({ unit }) => unit.text === order) || isOf(order))
    .slice(0, 1)
    .map((order) => ({
      code: "unsupported",
      detail: `“${order.slice(0, 40)}…” tells its reader what to answer; leave it out, or quote it`,
    }));
}

function ordersIn(resolution: Resolution): string[] {
  const units = [...allParagraphs(resolution), ...resolution.footnotes].map(({ text }) => text);
  return [resolution.title, ...units].filter(speaksToReader);
}
