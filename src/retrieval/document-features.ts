import { setImmediate as nextTurn } from "node:timers/promises";
import type { SearchIndex } from "../ports.ts";
import type { Candidates } from "./candidates.ts";
import { lateInteraction, type QuestionPieces } from "./late-interaction.ts";
import type { DocumentFeature, Features } from "./relevance-weights.ts";

export type DocumentFeatures = ReadonlyMap<number, Features<DocumentFeature>>;

/** Late interaction pauses after so many documents, for the event loop's sake. */
const uninterrupted = 16;

/**
 * What embedder and BM25 say of each candidate.
 * @param pieces of the question; null for an embedder that gives none
 */
export async function documentFeatures(
  index: Pick<SearchIndex, "rowsOf" | "piecesOf">,
  pieces: QuestionPieces | null,
  { documents, cos, bm25 }: Candidates,
): Promise<DocumentFeatures> {
  const soft = pieces && (await softOf(index, pieces, documents));
  const cosines = documents.map((document) => cos.get(document) ?? 0);
  const { highest, deviation } = momentsOf(cosines);
  const highestSoft = soft ? momentsOf([...soft.values()]).highest : 0;
  return new Map(
    documents.map((document, at) => {
      const own = cosines[at] ?? 0;
      const met = soft?.get(document);
      return [
        document,
        {
          cos: own,
          cosGap: own - highest,
          cosSpread: (own - highest) / deviation,
          ...(met !== undefined && { soft: met, softGap: met - highestSoft }),
          bm25: bm25.get(document) ?? 0,
        },
      ];
    }),
  );
}

/** Of a document in several windows each piece of the question is met by any of them. */
async function softOf(
  { rowsOf, piecesOf }: Pick<SearchIndex, "rowsOf" | "piecesOf">,
  question: QuestionPieces,
  documents: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const soft = new Map<number, number>();
  for (const [at, document] of documents.entries()) {
    if (at % uninterrupted === uninterrupted - 1) await nextTurn();
    const windows = rowsOf(document).flatMap((row) => piecesOf(row) ?? []);
    soft.set(document, lateInteraction(question, windows));
  }
  return soft;
}

function momentsOf(values: readonly number[]): { readonly highest: number; readonly deviation: number } {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { highest, deviation: Math.sqrt(variance) || 1 };
}
