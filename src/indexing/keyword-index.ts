import type { KeywordIndex } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
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

/** Which documents contain which term how often: the lists of all terms, one behind the other. */
interface KeywordPostings {
  /** The number of documents. */
  readonly size: number;
  readonly terms: readonly string[];
  /** The list of `terms[n]` is at `starts[n]` up to `starts[n + 1]` of `documents` and `frequencies`. */
  readonly starts: Uint32Array;
  /** Ascending within one list. */
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  /** Tokens of each document. */
  readonly lengths: Uint32Array;
}

interface Growing {
  readonly documents: number[];
  readonly frequencies: number[];
}

export function postingsOf(texts: readonly string[]): KeywordPostings {
  const lists = new Map<string, Growing>();
  const lengths = new Uint32Array(texts.length);
  texts.forEach((text, document) => {
    const tokens = tokenize(text);
    lengths[document] = tokens.length;
    for (const { term } of tokens) append(lists, term, document);
  });
  return { size: texts.length, lengths, ...packed(lists) };
}

function append(lists: Map<string, Growing>, term: string, document: number): void {
  const list = lists.get(term) ?? { documents: [], frequencies: [] };
  const last = list.documents.length - 1;
  if (list.documents[last] === document) {
    list.frequencies[last] = (list.frequencies[last] ?? 0) + 1;
  } else {
    list.documents.push(document);
    list.frequencies.push(1);
  }
  lists.set(term, list);
}

function packed(lists: ReadonlyMap<string, Growing>) {
  const terms = [...lists.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (lists.get(term)?.documents.length ?? 0);
  });
  const documents = new Uint32Array(starts[terms.length] ?? 0);
  const frequencies = new Uint16Array(documents.length);
  terms.forEach((term, at) => {
    documents.set(lists.get(term)?.documents ?? [], starts[at]);
    frequencies.set(lists.get(term)?.frequencies ?? [], starts[at]);
  });
  return { terms, starts, documents, frequencies };
}

const arrays = ["starts", "documents", "lengths", "frequencies"] as const;

/** Layout: length of the JSON head, the head, padding to eight bytes, then the arrays in the order of `arrays`. */
export function encodePostings(postings: KeywordPostings): Buffer {
  const { size, terms } = postings;
  const lengths = arrays.map((name) => postings[name].length);
  const json = Buffer.from(JSON.stringify({ size, terms, lengths }));
  const head = Buffer.alloc(Math.ceil((4 + json.length) / 8) * 8, " ");
  head.writeUInt32LE(head.length - 4);
  json.copy(head, 4);
  const bodies = arrays.map((name) => {
    const { buffer, byteOffset, byteLength } = postings[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([head, ...bodies]);
}

/** @param bytes as `encodePostings` gave them; whoever read them has verified that */
export function decodePostings(bytes: Buffer): KeywordPostings {
  const headEnd = 4 + bytes.readUInt32LE(0);
  const head: { size: number; terms: string[]; lengths: number[] } = JSON.parse(
    bytes.toString("utf8", 4, headEnd),
  );
  // A copy, because typed arrays must begin at a multiple of their elements' size.
  const body = new Uint8Array(bytes.subarray(headEnd)).buffer;
  const [startsLength = 0, documentsLength = 0, lengthsLength = 0, frequenciesLength = 0] = head.lengths;
  const documentsAt = startsLength * 4;
  const lengthsAt = documentsAt + documentsLength * 4;
  return {
    size: head.size,
    terms: head.terms,
    starts: new Uint32Array(body, 0, startsLength),
    documents: new Uint32Array(body, documentsAt, documentsLength),
    lengths: new Uint32Array(body, lengthsAt, lengthsLength),
    frequencies: new Uint16Array(body, lengthsAt + lengthsLength * 4, frequenciesLength),
  };
}
