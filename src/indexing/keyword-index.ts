import type { KeywordIndex } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { type KeywordPostings, postingsOf } from "./keyword-postings.ts";
import { topHits } from "./top-hits.ts";

/** The values of Robertson and others at TREC-3; no other did better on ObliQA (`npm run eval:retrieval`). */
export const bm25 = {
  /** How soon repeating a term stops to help. */
  k1: 1.2,
  /** How much a long document is held against it, 0 to 1. */
  b: 0.75,
} as const;

/**
 * Okapi BM25 over postings in typed arrays. idf = ln(1 + (N - n + 0.5) / (n + 0.5)), never negative
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's "1 +").
 */
export function createKeywordIndex(postings: KeywordPostings): KeywordIndex {
  const { k1, b } = bm25;
  const { size, terms, starts, documents, frequencies, lengths } = postings;
  const places = new Map(terms.map((term, place) => [term, place]));
  const meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size));
  const norms = Float64Array.from(lengths, (length) => k1 * (1 - b + (b * length) / meanLength));

  const range = (term: string): readonly [number, number] => {
    const place = places.get(term);
    return place === undefined ? [0, 0] : [starts[place] ?? 0, starts[place + 1] ?? 0];
  };
  const idf = (term: string) => {
    const [start, end] = range(term);
    return Math.log(1 + (size - (end - start) + 0.5) / (end - start + 0.5));
  };

  function scoresOf(query: string): Float64Array {
    const scores = new Float64Array(size);
    for (const { term } of tokenize(query)) {
      const [start, end] = range(term);
      const gain = idf(term) * (k1 + 1);
      for (let at = start; at < end; at++) {
        const document = documents[at] ?? 0;
        const frequency = frequencies[at] ?? 0;
        scores[document] =
          (scores[document] ?? 0) + (gain * frequency) / (frequency + (norms[document] ?? k1));
      }
    }
    return scores;
  }

  return {
    size,
    search: (query, k, within) => topHits(scoresOf(query), k, within, 0),
    termsOf: tokenize,
  };
}

/** An index over these texts, for when there is no store. */
export function indexTexts(texts: readonly string[]): KeywordIndex {
  return createKeywordIndex(postingsOf(texts));
}
