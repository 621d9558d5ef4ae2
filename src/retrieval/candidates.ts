import type { SearchIndex } from "../ports.ts";

/** All documents of what is searched are compared with the question up to this many pieces; beyond, the best by words and vector. */
const fewPieces = 5_000;
const mostCandidates = 24;
/** How many of each list are looked at to find these. */
const listed = 100;
/** Pieces of a window, roughly, where they are not known. */
const piecesOfWindow = 60;
/** How much BM25 counts beside the cosine. */
const shareOfKeyword = 0.25;

export interface Candidates {
  readonly documents: readonly number[];
  /** Cosine of question and document: of a long one its best window. Nothing where the question has no vector. */
  readonly cos: ReadonlyMap<number, number>;
  /** BM25 over the best one's; nothing for those without a common word. */
  readonly bm25: ReadonlyMap<number, number>;
}

interface Question {
  readonly text: string;
  readonly vector: Float32Array | null;
}

type Searched = Pick<
  SearchIndex,
  "keyword" | "vectors" | "documentOfRow" | "rowsOf" | "vectorOf" | "piecesOf"
>;

/**
 * The documents that are worth a closer look, with what words and vectors say of them.
 * @param vector of the question, of length 1; null where its embedder failed
 * @param included documents that are to be among them, whatever they rank
 */
export function findCandidates(
  index: Searched,
  query: Question,
  documents: readonly number[],
  included: readonly number[],
): Candidates {
  const all = isShort(index, documents) ? documents : listedFor(index, query, documents);
  const pool = [...new Set([...all, ...included])];
  const { vector } = query;
  const cos = new Map(vector ? pool.map((document) => [document, cosineOf(index, vector, document)]) : []);
  const hits = index.keyword.search(query.text, pool.length, pool);
  const best = hits[0]?.score ?? 1;
  const bm25 = new Map(hits.map(({ document, score }) => [document, score / best]));
  if (all === documents) return { documents: pool, cos, bm25 };
  const nearness = (document: number) =>
    (cos.get(document) ?? 0) + shareOfKeyword * (bm25.get(document) ?? 0);
  const nearest = [...all].sort((a, b) => nearness(b) - nearness(a)).slice(0, mostCandidates);
  return { documents: [...new Set([...nearest, ...included])], cos, bm25 };
}

function isShort(index: Searched, documents: readonly number[]): boolean {
  let pieces = 0;
  for (const document of documents) {
    for (const row of index.rowsOf(document)) pieces += index.piecesOf(row)?.ids.length ?? piecesOfWindow;
    if (pieces > fewPieces) return false;
  }
  return true;
}

/** The union of what words and vectors find. */
function listedFor(
  { keyword, vectors, documentOfRow, rowsOf }: Searched,
  { text, vector }: Question,
  documents: readonly number[],
): number[] {
  const isWhole = documents.length === keyword.size;
  const rows = isWhole ? undefined : documents.flatMap(rowsOf);
  const near = vector ? vectors.search(Array.from(vector), listed, rows) : [];
  return [
    ...keyword.search(text, listed, isWhole ? undefined : documents).map(({ document }) => document),
    ...near.map(({ document: row }) => documentOfRow[row] ?? 0),
  ];
}

function cosineOf({ rowsOf, vectorOf }: Searched, vector: Float32Array, document: number): number {
  return Math.max(...rowsOf(document).map((row) => product(vector, vectorOf(row))));
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
