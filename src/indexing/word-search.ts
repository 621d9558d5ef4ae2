import { keepRecent } from "../domain/remembered.ts";
import type { Hit } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { type Connection, firstRow, inSlices } from "./database.ts";

export interface WordSearch {
  /** These documents by BM25, best first: those that share a term with the query. */
  rank(query: string, within: readonly number[]): Promise<Hit[]>;
  /** The best of the whole library, at most so many, by the rarer of the query's terms. */
  best(query: string, k: number): Promise<Hit[]>;
}

/** The values of Robertson and others at TREC-3; no other did better on ObliQA (`npm run eval:retrieval`). */
const bm25 = {
  /** How soon repeating a term stops to help. */
  k1: 1.2,
  /** How much a long document is held against it, 0 to 1. */
  b: 0.75,
} as const;

/** Common terms are left out where they stand in more documents than these together with the rarer ones. */
const mostHolding = 10_000;
/** So many times as many documents as are wanted are compared by BM25. */
const compared = 2;
const mostWeighed = 10_000;

interface Weight {
  /** How many documents hold a term. */
  readonly holding: number;
  /**
   * ln(1 + (N - n + 0.5) / (n + 0.5)), never negative (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with
   * Lucene's "1 +").
   */
  readonly idf: number;
}

/** FTS5 tells which documents hold a term, and how many; Okapi BM25 ranks them. What is counted is counted in the whole library. */
export function createWordSearch(database: Connection): WordSearch {
  const [documents = 0, length = 0] =
    firstRow<[number, number]>(database, "select count(*), coalesce(sum(length), 0) from documents") ?? [];
  const meanLength = Math.max(1, length / Math.max(1, documents));
  const weighed = keepRecent<string, Weight>(mostWeighed, () => 1);

  /** Counted when it is first asked for: a term of a hundred thousand documents takes some milliseconds. */
  function weightOf(term: string): Weight {
    const sql = "select doc from vocabulary where term = ?";
    const known = weighed.get(term);
    if (known) return known;
    const [holding = 0] = firstRow<[number]>(database, sql, term) ?? [];
    const weight = { holding, idf: Math.log(1 + (documents - holding + 0.5) / (holding + 0.5)) };
    weighed.put(term, weight);
    return weight;
  }

  async function rank(query: string, within: readonly number[]): Promise<Hit[]> {
    const gains = new Map<string, number>();
    for (const { term } of tokenize(query))
      gains.set(` ${term}`, (gains.get(` ${term}`) ?? 0) + weightOf(term).idf);
    // Of signs that a pattern reads otherwise a term has only full stops and brackets.
    const printed = [...gains.keys()].map((term) => term.replace(/[.()]/gu, "\\$&"));
    const sought = new RegExp(`(?:${printed.join("|")})(?= )`, "gu");
    const hits: Hit[] = [];
    for await (const numbers of inSlices(gains.size > 0 ? within : []))
      for (const { document, length: own, terms } of termsOf(database, numbers)) {
        const norm = bm25.k1 * (1 - bm25.b + (bm25.b * own) / meanLength);
        const frequencies = new Map<string, number>();
        for (const term of terms.match(sought) ?? []) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        let score = 0;
        for (const [term, frequency] of frequencies)
          score += ((gains.get(term) ?? 0) * (bm25.k1 + 1) * frequency) / (frequency + norm);
        if (score > 0) hits.push({ document, score });
      }
    return hits.sort((one, other) => other.score - one.score || one.document - other.document);
  }

  return {
    rank,
    async best(query, k) {
      const weights = new Map<number, number>();
      for (const term of rareTerms(query, weightOf)) {
        const { idf } = weightOf(term);
        for (const document of documentsWith(database, term))
          weights.set(document, (weights.get(document) ?? 0) + idf);
      }
      const heaviest = [...weights].sort(([, one], [, other]) => other - one).slice(0, compared * k);
      const hits = await rank(
        query,
        heaviest.map(([document]) => document),
      );
      return hits.slice(0, k);
    },
  };
}

/** The rarest first; at least one that stands anywhere. */
function rareTerms(query: string, weightOf: (term: string) => Weight): string[] {
  const terms = [...new Set(tokenize(query).map(({ term }) => term))]
    .filter((term) => weightOf(term).holding > 0)
    .sort((one, other) => weightOf(one).holding - weightOf(other).holding);
  let together = 0;
  return terms.filter((term, at) => {
    together += weightOf(term).holding;
    return at === 0 || together <= mostHolding;
  });
}

function documentsWith(database: Connection, term: string): number[] {
  const sql = "select json_group_array(rowid) from keyword where keyword match ?";
  const [numbers = "[]"] = firstRow<[string]>(database, sql, `"${term.replaceAll('"', '""')}"`) ?? [];
  return JSON.parse(numbers);
}

/** A document by its terms in order, with a space before, between and behind them. */
interface DocumentTerms {
  readonly document: number;
  readonly length: number;
  readonly terms: string;
}

/** Row by row, and as text rather than bytes, it would take three times the time. */
function termsOf(database: Connection, numbers: readonly number[]): DocumentTerms[] {
  const [documents = "[]", lengths = "[]", bytes] =
    firstRow<[string, string, Buffer | null]>(
      database,
      `select json_group_array(number), json_group_array(length), cast(group_concat(terms, ' ' || char(10) || ' ') as blob)
       from json_each(?) asked join documents on number = asked.value`,
      JSON.stringify(numbers),
    ) ?? [];
  const all = ` ${bytes?.toString("utf8") ?? ""} `.split("\n");
  const own: readonly number[] = JSON.parse(lengths);
  return (JSON.parse(documents) as number[]).map((document, at) => ({
    document,
    length: own[at] ?? 0,
    terms: all[at] ?? "",
  }));
}
