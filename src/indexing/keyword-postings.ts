import { tokenize } from "../vocabulary/tokenizer.ts";

/** Which documents contain which term how often: the lists of all terms, one behind the other. */
export interface KeywordPostings {
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
