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

/** A document by its terms in order, with a space before, between and behind them. */
export interface DocumentTerms {
  readonly document: number;
  readonly terms: string;
  readonly length: number;
}

/**
 * idf = ln(1 + (N - n + 0.5) / (n + 0.5)), never negative (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009,
 * with Lucene's "1 +").
 */
export function idfOf(term: string, { documents, documentsWith }: TermStatistics): number {
  const holding = documentsWith(term);
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/** Okapi BM25 of each document with the query: those above 0, best first. */
export function rankByWords(
  query: string,
  documents: readonly DocumentTerms[],
  statistics: TermStatistics,
): Hit[] {
  const { k1, b } = bm25;
  const gains = new Map<string, number>();
  for (const { term } of tokenize(query))
    gains.set(term, (gains.get(term) ?? 0) + idfOf(term, statistics) * (k1 + 1));
  const sought = Array.from(gains, ([term, gain]) => ({ printed: ` ${term} `, gain }));
  const scored = documents.map(({ document, terms, length }) => {
    const norm = k1 * (1 - b + (b * length) / statistics.meanLength);
    let score = 0;
    for (const { printed, gain } of sought) {
      const frequency = countOf(printed, terms);
      if (frequency > 0) score += (gain * frequency) / (frequency + norm);
    }
    return { document, score };
  });
  return scored.filter(({ score }) => score > 0).sort(byScore);
}

export function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || one.document - other.document;
}

/** What begins and ends with a space may share it with the next. */
function countOf(part: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length - 1)) count += 1;
  return count;
}
