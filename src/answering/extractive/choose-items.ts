import type { Paragraph } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { type Concept, conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { tokenize } from "../../language/tokenizer.ts";

/** Whether an item of a list is told; one that is not takes those that are nested in it along. */
export type ItemChoice = (item: Paragraph) => boolean;

/** Items with less than this share of what stands in the best one say something else. */
const ofBest = 0.8;

/** Items that are what the act above them asks: none that does something itself, such as address somebody else. */
export const partOfAct: ItemChoice = ({ acts }) => acts.length === 0;

/** What is nested in a paragraph as far as `choice` takes it, in the order of the text. */
export function itemsOf(list: Paragraph, choice: ItemChoice = partOfAct): Paragraph[] {
  return list.subparagraphs.filter(choice).flatMap((item) => [item, ...itemsOf(item, choice)]);
}

/** Of those that `among` takes, the items that say most of what is asked; all of them where none says any of it, or what leads up to them all. */
export function itemsAbout(
  list: Paragraph,
  terms: readonly string[],
  among: ItemChoice = () => true,
): ItemChoice {
  const items = itemsOf(list, among);
  const led = stemsOf(list.text);
  const concepts = conceptsOf(terms.filter((term) => !hasTerm(led, term)));
  const branch = items.find((item) => opensBranchOn(concepts, item));
  if (branch) return itemsAround([branch], among);
  const scores = scoresOf(items, concepts);
  const best = Math.max(0, ...scores);
  if (best === 0) return among;
  const saying = items.filter((_, at) => (scores[at] ?? 0) >= best * ofBest);
  return itemsAround(saying, among);
}

/** "(a) Protection of civilians:", where that is asked for: all that is nested in it is meant. */
function opensBranchOn(concepts: readonly Concept[], { text, subparagraphs }: Paragraph): boolean {
  if (concepts.length === 0 || subparagraphs.length === 0 || !text.trimEnd().endsWith(":")) return false;
  const stems = tokenize(text).map(({ term }) => term);
  return concepts.every((concept) => conceptStrength(concept, stems) === 1);
}

/** How much of what is asked each item says; what few of them say counts for more. */
function scoresOf(items: readonly Paragraph[], concepts: readonly Concept[]): number[] {
  const rows = items.map(({ text }) => {
    const stems = tokenize(text).map(({ term }) => term);
    return concepts.map((concept) => conceptStrength(concept, stems));
  });
  const weights = concepts.map((_, column) => {
    const saying = rows.filter((row) => (row[column] ?? 0) > 0).length;
    return Math.log(1 + items.length / Math.max(1, saying));
  });
  return rows.map((row) => row.reduce((sum, strength, column) => sum + strength * (weights[column] ?? 0), 0));
}

/** The items that satisfy `is`, with those that they belong to, and what belongs to them. */
export function itemsThat(list: Paragraph, is: ItemChoice, among: ItemChoice = () => true): ItemChoice {
  return itemsAround(itemsOf(list, among).filter(is), among);
}

/** Those that something of `wanted` is nested in, and what is nested in one of these where nothing in it is wanted itself. */
function itemsAround(wanted: readonly Paragraph[], among: ItemChoice): ItemChoice {
  const holders = (item: Paragraph) => withDescendants(item).filter((part) => wanted.includes(part));
  const whole = new Set(
    wanted.filter((item) => holders(item).length === 1).flatMap((item) => withDescendants(item)),
  );
  return (item) => among(item) && (whole.has(item) || holders(item).length > 0);
}
