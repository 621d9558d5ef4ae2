import type { Embedder, Encoded, Encoder, SearchedQuestion } from "../ports.ts";
import type { RelevanceWeights } from "./relevance-weights.ts";

/** The content pieces of a question: their vectors one behind the other, and how much each counts; weights sum to 1. */
export interface QuestionPieces {
  readonly vectors: Int8Array;
  readonly weights: readonly number[];
  readonly scale: number;
}

/** Of a text, one behind the other. */
type Windows = readonly Pick<Encoded, "pieces" | "scale">[];

/** For each content piece of a question how well each piece of a text meets it, in shares of the whole. */
export type Meeting = readonly Float32Array[];

/** How many numbers a piece has. */
const dimensions = 64;

/** The content pieces of a question; all of them where none has content. */
export function questionPieces(
  { ids, pieces, scale }: Encoded,
  { pieceOf }: Pick<Encoder, "pieceOf">,
  { stop, idf, idfOfOthers }: Pick<RelevanceWeights, "stop" | "idf" | "idfOfOthers">,
): QuestionPieces {
  const words = Array.from(ids, pieceOf);
  const ofContent = [...words.keys()].filter((at) => !stop.includes(words[at] ?? ""));
  const kept = ofContent.length > 0 ? ofContent : [...words.keys()];
  const weights = kept.map((at) => idf[words[at] ?? ""] ?? idfOfOthers);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const vectors = new Int8Array(kept.length * dimensions);
  kept.forEach((at, place) => {
    vectors.set(pieces.subarray(at * dimensions, (at + 1) * dimensions), place * dimensions);
  });
  return { vectors, scale, weights: weights.map((weight) => weight / total) };
}

/**
 * Σ weight of a question's piece · its highest cosine with any piece of the text: late interaction (Khattab and
 * Zaharia, "ColBERT", 2020) with pieces weighted by their idf.
 */
export function lateInteraction({ vectors, weights, scale }: QuestionPieces, windows: Windows): number {
  return weights.reduce((sum, weight, piece) => {
    const cosines = windows.map(
      (window) => highestProduct(vectors, piece * dimensions, window.pieces) * scale * window.scale,
    );
    return sum + weight * Math.max(...cosines);
  }, 0);
}

/** For each content piece of the question its cosine with each piece of a text, times its weight. */
export function weightedCosines({ vectors, weights, scale }: QuestionPieces, windows: Windows): Meeting {
  const count = windows.reduce((sum, { pieces }) => sum + pieces.length / dimensions, 0);
  return weights.map((weight, piece) => {
    const met = new Float32Array(count);
    let before = 0;
    for (const { pieces, scale: ofWindow } of windows) {
      for (let at = 0; at < pieces.length; at += dimensions)
        met[before++] = weight * scale * ofWindow * product(vectors, piece * dimensions, pieces, at);
    }
    return met;
  });
}

/** Nothing is met by a text without pieces. */
function highestProduct(vectors: Int8Array, start: number, pieces: Int8Array): number {
  let highest = pieces.length === 0 ? 0 : Number.NEGATIVE_INFINITY;
  for (let at = 0; at < pieces.length; at += dimensions) {
    highest = Math.max(highest, product(vectors, start, pieces, at));
  }
  return highest;
}

function product(a: Int8Array, start: number, b: Int8Array, at: number): number {
  let sum = 0;
  for (let of = 0; of < dimensions; of++) sum += (a[start + of] ?? 0) * (b[at + of] ?? 0);
  return sum;
}

/** A question as the index in use can be compared with it; without a vector words and the judge tell. */
export interface QuestionView extends Pick<SearchedQuestion, "text" | "vector"> {
  /** Null for an embedder that gives none. */
  readonly pieces: QuestionPieces | null;
}

/** @param embedder the one that made the vectors, where it was not the encoder */
export async function viewOf(
  text: string,
  encoder: Pick<Encoder, "encode" | "pieceOf">,
  embedder: Embedder | undefined,
  weights: RelevanceWeights,
): Promise<QuestionView> {
  if (embedder) return { text, vector: await vectorOf(text, embedder), pieces: null };
  const [[encoded] = []] = await encoder.encode([text]);
  if (!encoded) throw new TypeError("The encoder gave nothing for a text.");
  return { text, vector: encoded.vector, pieces: questionPieces(encoded, encoder, weights) };
}

/** Whatever fails on the way to somebody's server is no reason not to answer. */
async function vectorOf(text: string, embedder: Embedder): Promise<Float32Array | null> {
  try {
    const vector = Float32Array.from(await embedder.embedQuery(text));
    return vector.some(Boolean) ? vector : null;
  } catch {
    return null;
  }
}
