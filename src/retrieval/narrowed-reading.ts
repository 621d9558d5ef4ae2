import { ownUnits } from "../domain/named-units.ts";
import { fewTexts, type Reading } from "../domain/reading.ts";
import type { SearchIndex } from "../ports.ts";
import type { ViewOf } from "./late-interaction.ts";
import { asksForActs } from "./scopes.ts";

/** A question to many texts is put to those nearest to it, in the order of the library. */
export function createNarrowing(
  { nearestTexts, library }: Pick<SearchIndex, "nearestTexts" | "library">,
  viewOf: ViewOf,
): (reading: Reading) => Promise<Reading> {
  return async (reading) => {
    const { texts, query, actors, forces } = reading;
    if (texts.length <= fewTexts) return reading;
    const { vector } = await viewOf(query);
    const acts = asksForActs(reading) ? { actors, forces } : null;
    const near = new Set(await nearestTexts({ text: query, vector, acts }, fewTexts, texts));
    const nearest = near.size > 0 ? texts.filter((id) => near.has(id)) : texts.slice(0, fewTexts);
    const found = nearest.flatMap((id) => library.find(id) ?? []);
    const paragraphs = ownUnits(reading.paragraphs, found);
    return { ...reading, texts: nearest, nearestOf: texts.length, paragraphs };
  };
}
