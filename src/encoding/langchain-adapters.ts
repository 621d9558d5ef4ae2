import { ExpectedError } from "../domain/errors.ts";
import type { Embedder, VectorStore } from "../ports.ts";
import { unitVectors } from "./unit-vectors.ts";

/**
 * Any LangChain embedder as an Embedder.
 *
 * @param id names model and version: a store built with another one is rebuilt
 * @throws ExpectedError `embedder-failed`, also from the methods
 */
export async function adaptLangchainEmbedder(
  embeddings: Pick<Embedder, "embedDocuments" | "embedQuery">,
  id: string,
): Promise<Embedder> {
  async function query(text: string, dimensions?: number): Promise<number[]> {
    const given = await attempt(() => embeddings.embedQuery(text));
    return unitVectors([given], 1, dimensions, failure)[0] ?? [];
  }
  const dimensions = (await query("dimensions")).length;
  return {
    id: `langchain:${id}`,
    dimensions,
    embedQuery: (text) => query(text, dimensions),
    async embedDocuments(texts) {
      const given = texts.length === 0 ? [] : await attempt(() => embeddings.embedDocuments([...texts]));
      return unitVectors(given, texts.length, dimensions, failure);
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

/** LangChain's `DocumentInterface`, as far as it is needed. */
interface LangchainDocument {
  pageContent: string;
  metadata: Record<string, unknown>;
  id?: string;
}

/** LangChain's `VectorStoreInterface`, as far as it is needed. */
export interface LangchainVectorStore {
  addVectors(
    vectors: number[][],
    documents: LangchainDocument[],
    options?: { ids: string[] },
  ): Promise<unknown>;
  similaritySearchVectorWithScore(query: number[], k: number): Promise<[LangchainDocument, number][]>;
}

/**
 * Any LangChain vector store as a VectorStore. Its documents are paragraphs; their ids stay the same from run to run, so that a
 * store that keeps them is brought up to date and does not grow. The embedder that it was made with is not asked.
 */
export function adaptLangchainVectorStore(store: LangchainVectorStore): VectorStore {
  return {
    async add(vectors) {
      const documents = vectors.map(({ key, words, position }) => {
        return { id: uuidOf(key, position), pageContent: words, metadata: { key } };
      });
      const numbers = vectors.map(({ vector }) => Array.from(vector));
      await store.addVectors(numbers, documents, { ids: documents.map(({ id }) => id) });
    },
    async nearest(vector, k) {
      const found = await store.similaritySearchVectorWithScore(Array.from(vector), k);
      return found.map(([{ metadata }]) => String(metadata.key));
    },
  };
}

/** Many stores take no other ids. The key has 32 hexadecimal digits; the last four give way to the position. */
function uuidOf(key: string, position: number): string {
  const digits = key.slice(0, 28) + position.toString(16).padStart(4, "0");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
