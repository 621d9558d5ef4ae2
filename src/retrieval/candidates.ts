import { distinctBy } from "../domain/group-by.ts";
import type { Encoded, IndexedDocument, SearchedQuestion, SearchIndex } from "../ports.ts";

/** All documents of what is searched are compared with the question up to this many pieces; beyond, the best by words and vector. */
const fewPieces = 5_000;
/** More documents than these have more pieces. */
const fewDocuments = 250;
const mostCandidates = 24;
/** Pieces of a window, roughly, where they are not known. */
const piecesOfWindow = 60;
/** How much BM25 counts beside the cosine. */
const shareOfKeyword = 0.25;

export interface Candidate {
  readonly document: IndexedDocument;
  readonly windows: readonly Encoded[];
  /** Cosine of question and document: of a long one its best window. Undefined where one of them has no vector. */
  readonly cos: number | undefined;
  /** BM25 over the best one's; 0 for those without a common word. */
  readonly bm25: number;
}

type Searched = Pick<SearchIndex, "searchWords" | "cosines" | "windowsOf">;

/**
 * The documents that are worth a closer look, with what words and vectors say of them.
 * @param included documents that are to be among them, whatever they rank
 */
export async function findCandidates(
  index: Searched,
  { text, vector }: Pick<SearchedQuestion, "text" | "vector">,
  documents: readonly IndexedDocument[],
  included: readonly IndexedDocument[],
): Promise<Candidate[]> {
  const isAll = await areFew(index, documents);
  const searched = distinctBy([...documents, ...included], ({ number }) => number);
  const numbers = searched.map(({ number }) => number);
  const hits = await index.searchWords(text, numbers.length, numbers);
  const best = hits[0]?.score ?? 1;
  const bm25 = new Map(hits.map(({ document, score }) => [document, score / best]));
  /** The best by cosine and words together. What has no vector yet is as near as its words are. */
  const nearest = async () => {
    const cos = vector ? await index.cosines(vector, searched) : new Map<number, number>();
    const nearness = ({ number }: IndexedDocument) => {
      const words = bm25.get(number) ?? 0;
      return (cos.get(number) ?? words) + shareOfKeyword * words;
    };
    const near = searched.toSorted((a, b) => nearness(b) - nearness(a)).slice(0, mostCandidates);
    return distinctBy([...near, ...included], ({ number }) => number);
  };
  const kept = isAll ? searched : await nearest();
  const windows = await index.windowsOf(kept);
  return kept.map((document) => {
    const own = windows.get(document.number) ?? [];
    const cosines = vector ? own.map((each) => product(vector, each.vector)) : [];
    const cos = cosines.length > 0 ? Math.max(...cosines) : undefined;
    return { document, windows: own, cos, bm25: bm25.get(document.number) ?? 0 };
  });
}

async function areFew({ windowsOf }: Searched, documents: readonly IndexedDocument[]): Promise<boolean> {
  if (documents.length > fewDocuments) return false;
  const windows = [...(await windowsOf(documents)).values()].flat();
  return windows.reduce((sum, { ids }) => sum + (ids.length || piecesOfWindow), 0) <= fewPieces;
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
