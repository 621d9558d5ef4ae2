import { crc32 } from "node:zlib";
import { rememberedByString } from "../domain/remembered.ts";
import type { Hit } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { type Connection, inSlices } from "./database.ts";

export type WordSearch = ReturnType<typeof createWordSearch>;

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

/** FTS5 tells which documents hold a term, and how many; Okapi BM25 ranks them. What is counted is counted in the whole library. */
export function createWordSearch(database: Connection) {
  const counts = "select count(*), coalesce(sum(length), 0) from documents";
  const [documents = 0, length = 0] = database.first<[number, number]>(counts);
  const meanLength = Math.max(1, length / Math.max(1, documents));

  /** How many documents hold a term; counted when it is first asked for: one of a hundred thousand documents takes some milliseconds. */
  const holding = rememberedByString((term): number => {
    const [count = 0] = database.first<[number]>("select doc from vocabulary where term = ?", term);
    return count;
  }, mostWeighed);

  /**
   * ln(1 + (N - n + 0.5) / (n + 0.5)), never negative (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with
   * Lucene's "1 +").
   */
  const idfOf = (term: string) => Math.log(1 + (documents - holding(term) + 0.5) / (holding(term) + 0.5));

  /** These documents, best first: those that share a term with the query. */
  async function rank(query: string, within: readonly number[]): Promise<Hit[]> {
    const gains = new Map<number, number>();
    for (const { term } of tokenize(query)) {
      const hash = crc32(term) | 0;
      gains.set(hash, (gains.get(hash) ?? 0) + idfOf(term));
    }
    // Most terms of a text are none of the query's: to see it in a list takes a fifth of the time.
    const isLikely = new Uint8Array(256);
    for (const hash of gains.keys()) isLikely[hash & 255] = 1;
    const hits: Hit[] = [];
    for await (const numbers of inSlices(gains.size > 0 ? within : []))
      for (const [document, terms] of termsOf(database, numbers)) {
        const frequencies = new Map<number, number>();
        for (const term of terms)
          if (isLikely[term & 255] && gains.has(term))
            frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        const norm = bm25.k1 * (1 - bm25.b + (bm25.b * terms.length) / meanLength);
        let score = 0;
        for (const [term, frequency] of frequencies)
          score += ((gains.get(term) ?? 0) * (bm25.k1 + 1) * frequency) / (frequency + norm);
        if (score > 0) hits.push({ document, score });
      }
    return hits.sort((one, other) => other.score - one.score || one.document - other.document);
  }

  /** The best of the whole library, at most so many, by the rarer of the query's terms. */
  async function best(query: string, k: number): Promise<Hit[]> {
    const weights = new Map<number, number>();
    for (const term of rareTerms(query, holding)) {
      const idf = idfOf(term);
      for (const document of documentsWith(database, term))
        weights.set(document, (weights.get(document) ?? 0) + idf);
    }
    const heaviest = [...weights].sort(([, one], [, other]) => other - one).slice(0, compared * k);
    const numbers = heaviest.map(([document]) => document);
    return (await rank(query, numbers)).slice(0, k);
  }

  return { rank, best };
}

/** The rarest first; at least one that stands anywhere. */
function rareTerms(query: string, holding: (term: string) => number): string[] {
  const terms = [...new Set(tokenize(query).map(({ term }) => term))]
    .filter((term) => holding(term) > 0)
    .sort((one, other) => holding(one) - holding(other));
  let together = 0;
  return terms.filter((term, at) => {
    together += holding(term);
    return at === 0 || together <= mostHolding;
  });
}

function documentsWith(database: Connection, term: string): number[] {
  const sql = "select json_group_array(rowid) from keyword where keyword match ?";
  return database.json(sql, `"${term.replaceAll('"', '""')}"`);
}

/** Each document with the CRC-32 of its terms in order: of a million terms one in four thousand has another's. */
function* termsOf(database: Connection, numbers: readonly number[]): Generator<[number, Int32Array]> {
  const sql = `select json_group_array(coalesce(length(hashes) / 4, 0)), cast(group_concat(hashes, '') as blob)
     from json_each(?) asked left join terms on document = asked.value`;
  const [lengths = "[]", bytes] = database.first<[string, Buffer | null]>(sql, numbers);
  const all = new Int32Array(new Uint8Array(bytes ?? []).buffer, 0, (bytes?.length ?? 0) >> 2);
  let start = 0;
  for (const [at, length] of (JSON.parse(lengths) as number[]).entries()) {
    yield [numbers[at] ?? 0, all.subarray(start, start + length)];
    start += length;
  }
}
