import { conceptStrength, conceptsOf, tellingOf, weightTogether } from "../language/concepts.ts";
import { paragraphStems } from "../language/paragraph-stems.ts";
import type { Hit } from "../ports.ts";
import type { SearchedScope } from "./searched-scope.ts";

/**
 * Documents by how far what is asked stands in them. The lists of words and meanings count words one by one; here the
 * words of a phrase, and what is asked as a whole, must stand together, and a concept that stands in nearly all of the documents counts little.
 */
export function standingHits(
  scope: SearchedScope,
  documents: readonly number[],
  terms: readonly string[],
): Hit[] {
  const texts = documents.map((document) => {
    const holder = scope.holdersOf(document)[0];
    return holder ? paragraphStems(holder.content) : [];
  });
  const concepts = conceptsOf(terms)
    .map((concept) => ({ concept, strengths: texts.map((text) => conceptStrength(concept, text)) }))
    .filter(({ strengths }) => strengths.some((strength) => strength > 0))
    .map(({ concept, strengths }) => ({ concept, weight: tellingOf(strengths) }));
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  return documents
    .map((document, at) => ({ document, score: weightTogether(concepts, texts[at] ?? []) / total }))
    .filter(({ score }) => score > 0);
}
