import type { Organ, Reference } from "../domain/resolution.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { instrumentsIn } from "./reference-instruments.ts";
import { resolutionsIn } from "./reference-resolutions.ts";
import { symbolsIn } from "./reference-symbols.ts";

/**
 * The other instruments that a paragraph names, in the order of the text and without overlaps: resolutions and decisions
 * with organ (that of the text for "its resolution"), number, date and title, document symbols, treaties, declarations. Spans point into `text`.
 */
export function parseReferences(text: string, organ: Organ | null = null): Reference[] {
  const words = wordsOf(text);
  const found = [...resolutionsIn(text, words, organ), ...symbolsIn(text), ...instrumentsIn(text, words)];
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Reference[] = [];
  let end = 0;
  for (const reference of found) {
    if (reference.span.start < end) continue;
    kept.push(reference);
    end = reference.span.end;
  }
  return kept;
}
