import type { Hit } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";

/** The values of Robertson and others at TREC-3; no other did better on ObliQA (`npm run eval:retrieval`). */
const bm25 = {
  /** How soon repeating a term stops to help. */
  k1: 1.2,
  /** How much a long document is held against it, 0 to 1. */
  b: 0.75,
} as const;

/** What is counted in the whole library. */
export interface TermStatistics {
  readonly documents: number;
  readonly meanLength: number;
  /** In how many documents a term stands. */
  documentsWith(term: string): number;
}

/** A document by its terms, those of a repeated word repeated. */
export interface DocumentTerms {
  readonly document: number;
  readonly terms: readonly string[];
}

/**
 * Okapi BM25 of each document with the query. idf = ln(1 + (N - n + 0.5) / (n + 0.5)), never negative
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's "1 +"). Those above 0, best first.
 */
export function rankByWords(
  query: string,
  documents: readonly DocumentTerms[],
  { documents: size, meanLength, documentsWith }: TermStatistics,
): Hit[] {
  const { k1, b } = bm25;
  const gains = new Map<string, number>();
  for (const { term } of tokenize(query)) {
    const holding = documentsWith(term);
    const idf = Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
    gains.set(term, (gains.get(term) ?? 0) + idf * (k1 + 1));
  }
  const scored = documents.map(({ document, terms }) => {
    const norm = k1 * (1 - b + (b * terms.length) / meanLength);
    let score = 0;
    for (const [term, frequency] of frequenciesOf(terms, gains))
      score += ((gains.get(term) ?? 0) * frequency) / (frequency + norm);
    return { document, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.document - other.document);
}

function frequenciesOf(terms: readonly string[], sought: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) if (sought.has(term)) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}
