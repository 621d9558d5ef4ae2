import { ExpectedError } from "../domain/errors.ts";
import type { Embedder } from "../ports.ts";

/** LangChain's `EmbeddingsInterface`, as far as it is needed. */
export interface LangchainEmbeddings {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

/**
 * Any LangChain embedder as an Embedder.
 *
 * @param id names model and version: a store built with another one is rebuilt
 * @throws ExpectedError `embedder-failed`, also from the methods
 */
export async function adaptLangchainEmbedder(embeddings: LangchainEmbeddings, id: string): Promise<Embedder> {
  const query = (text: string) => attempt(async () => unitVector(await embeddings.embedQuery(text)));
  const dimensions = (await query("dimensions")).length;

  const expectDimensions = (vector: number[]) => {
    if (vector.length === dimensions) return vector;
    throw failure(`a vector of ${vector.length} dimensions came where ${dimensions} were expected`);
  };

  return {
    id: `langchain:${id}`,
    dimensions,
    embedQuery: async (text) => expectDimensions(await query(text)),
    embedDocuments: (texts) =>
      attempt(async () => {
        const vectors = texts.length === 0 ? [] : await embeddings.embedDocuments([...texts]);
        if (vectors.length !== texts.length) {
          throw failure(`${texts.length} texts gave ${vectors.length} vectors`);
        }
        return vectors.map(unitVector).map(expectDimensions);
      }),
  };
}

function unitVector(vector: readonly number[]): number[] {
  if (vector.length === 0 || !vector.every(Number.isFinite))
    throw failure("a vector is not all finite numbers");
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    // What it says may quote a key, or whatever a server likes.
    throw failure("it threw an error", cause);
  }
}

function failure(detail: string, cause?: unknown): ExpectedError {
  return new ExpectedError("embedder-failed", `The LangChain embedder failed: ${detail}.`, { cause });
}
