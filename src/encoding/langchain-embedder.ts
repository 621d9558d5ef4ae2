import { ExpectedError } from "../domain/errors.ts";
import type { Embedder } from "../ports.ts";
import { unitVectors } from "./unit-vectors.ts";

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
  async function query(text: string, dimensions?: number): Promise<number[]> {
    const given = await attempt(() => embeddings.embedQuery(text));
    return unitVectors([given], { count: 1, dimensions }, failure)[0] ?? [];
  }
  const dimensions = (await query("dimensions")).length;
  return {
    id: `langchain:${id}`,
    dimensions,
    embedQuery: (text) => query(text, dimensions),
    async embedDocuments(texts) {
      const given = texts.length === 0 ? [] : await attempt(() => embeddings.embedDocuments([...texts]));
      return unitVectors(given, { count: texts.length, dimensions }, failure);
    },
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    // What it says may quote a key, or whatever a server likes.
    throw failure("it threw an error", cause);
  }
}

function failure(detail: string, cause?: unknown): ExpectedError {
  return new ExpectedError("embedder-failed", `The LangChain embedder failed: ${detail}.`, { cause });
}
