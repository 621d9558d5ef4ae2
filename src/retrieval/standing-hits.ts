import { conceptStrength, conceptsOf, tellingOf } from "../language/concepts.ts";
import { paragraphStems } from "../language/paragraph-stems.ts";
import type { Hit } from "../ports.ts";
import type { SearchedScope } from "./searched-scope.ts";

/**
 * Documents by how far what is asked stands in them. The lists of words and meanings count words one by one; here the
 * words of a phrase must stand together, and a concept that stands in nearly all of the documents counts little.
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
  const rows = conceptsOf(terms)
    .map((concept) => texts.map((text) => conceptStrength(concept, text)))
    .filter((row) => row.some((strength) => strength > 0));
  const weights = rows.map(tellingOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return documents
    .map((document, at) => ({
      document,
      score: rows.reduce((sum, row, index) => sum + ((weights[index] ?? 0) / total) * (row[at] ?? 0), 0),
    }))
    .filter(({ score }) => score > 0);
}
