import type { Embedder, Encoder } from "../ports.ts";
import { createQuestionPieces, type QuestionPieces } from "./late-interaction.ts";
import type { RelevanceWeights } from "./relevance-weights.ts";

/** A question as the index in use can be compared with it. */
export interface QuestionView {
  readonly text: string;
  /** Null where the embedder failed: then words and the reader tell. */
  readonly vector: Float32Array | null;
  /** Null for an embedder that gives none. */
  readonly pieces: QuestionPieces | null;
}

export type ViewOf = (text: string) => Promise<QuestionView>;

/** @param embedder the one that made the vectors, where it was not the encoder */
export function createQuestionView(
  encoder: Pick<Encoder, "encode" | "pieceOf">,
  embedder: Embedder | undefined,
  weights: RelevanceWeights,
): ViewOf {
  const piecesOf = createQuestionPieces(encoder, weights);
  return async (text) => {
    if (embedder) return { text, vector: await vectorOf(text, embedder), pieces: null };
    const [[encoded] = []] = await encoder.encode([text]);
    if (!encoded) throw new TypeError("The encoder gave nothing for a text.");
    return { text, vector: encoded.vector, pieces: piecesOf(encoded) };
  };
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
