import type { Hit, KeywordIndex } from "../ports.ts";
import type { QueryConcept } from "./query-concepts.ts";

/**
 * The documents in which all that is asked stands, each concept in its words or in a phrase for it; with `isEither` any of
 * the concepts. In ascending order, all of the same score.
 */
export function mentioningDocuments(
  concepts: readonly QueryConcept[],
  keyword: Pick<KeywordIndex, "documentsWith">,
  isEither: boolean,
): Hit[] {
  const [first, ...others] = concepts.map((concept) => withConcept(concept, keyword));
  if (!first) return [];
  const found = isEither
    ? new Set([first, ...others].flatMap((documents) => [...documents]))
    : new Set([...first].filter((document) => others.every((documents) => documents.has(document))));
  return [...found].sort((a, b) => a - b).map((document) => ({ document, score: 1 }));
}

function withConcept(
  { words, phrases }: QueryConcept,
  keyword: Pick<KeywordIndex, "documentsWith">,
): ReadonlySet<number> {
  const asked = words.length > 0 ? [words.map(({ term }) => term)] : [];
  return new Set([...asked, ...phrases].flatMap((phrase) => withAll(phrase, keyword)));
}

function withAll(terms: readonly string[], keyword: Pick<KeywordIndex, "documentsWith">): readonly number[] {
  const [first = [], ...others] = terms.map((term) => keyword.documentsWith(term));
  const sets = others.map((documents) => new Set(documents));
  return first.filter((document) => sets.every((documents) => documents.has(document)));
}
