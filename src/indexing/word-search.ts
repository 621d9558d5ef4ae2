import type { Hit } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { byScore, type DocumentTerms, idfOf, rankByWords, type TermStatistics } from "./bm25.ts";
import { type Connection, firstRow } from "./database.ts";
import { keepRecent } from "./recent.ts";
import { inSlices } from "./slices.ts";

export interface WordSearch {
  /** These documents by BM25, best first: those that share a term with the query. */
  rank(query: string, within: readonly number[]): Promise<Hit[]>;
  /** The best of the whole library, at most so many, by the rarer of the query's terms. */
  best(query: string, k: number): Promise<Hit[]>;
}

/** Common terms are left out where they stand in more documents than these together with the rarer ones. */
const mostHolding = 10_000;
/** So many times as many documents as are wanted are compared by BM25. */
const compared = 2;

/** FTS5 tells which documents hold a term, and our BM25 ranks them. */
export function createWordSearch(database: Connection): WordSearch {
  const statistics = readStatistics(database);

  async function rank(query: string, within: readonly number[]): Promise<Hit[]> {
    const hits: Hit[] = [];
    for await (const numbers of inSlices(within))
      hits.push(...rankByWords(query, termsOf(database, numbers), statistics));
    return hits.sort(byScore);
  }

  return {
    rank,
    async best(query, k) {
      const weights = new Map<number, number>();
      for (const term of rareTerms(query, statistics)) {
        const idf = idfOf(term, statistics);
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

const mostCounted = 10_000;

/** Terms are counted when they are first asked for: one of a hundred thousand documents takes some milliseconds. */
function readStatistics(database: Connection): TermStatistics {
  const [documents = 0, length = 0] =
    firstRow<[number, number]>(database, "select count(*), coalesce(sum(length), 0) from documents") ?? [];
  const counted = keepRecent<string, number>(mostCounted, () => 1);
  return {
    documents,
    meanLength: Math.max(1, length / Math.max(1, documents)),
    documentsWith(term) {
      const sql = "select doc from vocabulary where term = ?";
      const count = counted.get(term) ?? firstRow<[number]>(database, sql, term)?.[0] ?? 0;
      counted.put(term, count);
      return count;
    },
  };
}

/** The rarest first; at least one that stands anywhere. */
function rareTerms(query: string, { documentsWith: countOf }: TermStatistics): string[] {
  const terms = [...new Set(tokenize(query).map(({ term }) => term))]
    .filter((term) => countOf(term) > 0)
    .sort((one, other) => countOf(one) - countOf(other));
  let holding = 0;
  return terms.filter((term, at) => {
    holding += countOf(term);
    return at === 0 || holding <= mostHolding;
  });
}

function documentsWith(database: Connection, term: string): number[] {
  const sql = "select json_group_array(rowid) from keyword where keyword match ?";
  const [numbers = "[]"] = firstRow<[string]>(database, sql, quoted(term)) ?? [];
  return JSON.parse(numbers);
}

/** A term as FTS5 reads it. */
export function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** As one string: row by row would take twice the time. */
function termsOf(database: Connection, numbers: readonly number[]): DocumentTerms[] {
  const [rows] =
    firstRow<[string | null]>(
      database,
      `select group_concat(number || ' ' || length || ' ' || terms || ' ', char(10)) from documents
       where number in (select value from json_each(?))`,
      JSON.stringify(numbers),
    ) ?? [];
  return (rows?.split("\n") ?? []).map((row) => {
    const behindNumber = row.indexOf(" ");
    const behindLength = row.indexOf(" ", behindNumber + 1);
    return {
      document: Number(row.slice(0, behindNumber)),
      length: Number(row.slice(behindNumber + 1, behindLength)),
      terms: row.slice(behindLength),
    };
  });
}
