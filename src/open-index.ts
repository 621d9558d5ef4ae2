import { join } from "node:path";
import { type Config, packageRoot } from "./config.ts";
import { onFirstUse } from "./domain/remembered.ts";
import { createEncoder } from "./encoding/create-encoder.ts";
import { withRecentEncodings, withShippedEncodings } from "./encoding/encodings-file.ts";
import { windowsOfEmbedder } from "./encoding/windows.ts";
import { openStore, type Store, type StoreOptions } from "./indexing/open-store.ts";
import { layOutCorpus } from "./indexing/starter-corpus.ts";
import { parseResolution } from "./parsing/parse-resolution.ts";
import type { Embedder, Encoder, VectorStore } from "./ports.ts";
import { vocabularyDigest } from "./vocabulary/read-table.ts";

/** Put in by the build: a digest of the sources that parse and index. The tables they read may change after it. */
declare const PARSER_DIGEST: string | undefined;

/** Run from source nobody knows what has changed since the last run, so every run builds its index anew. */
const producer =
  typeof PARSER_DIGEST === "string"
    ? `${PARSER_DIGEST}, vocabulary ${vocabularyDigest()}`
    : `source, ${process.pid}, ${Date.now()}`;

interface OpenOptions extends Pick<StoreOptions, "onProgress" | "rebuild" | "forReading"> {
  /** Gets lines for the person who runs the program. */
  readonly note?: ((line: string) => void) | undefined;
  readonly vectorStore?: VectorStore | undefined;
}

/** Opens the index of the library, brought up to date: without what answers questions, which takes longer to load. */
export async function openIndex(config: Config, options: OpenOptions = {}): Promise<Store> {
  return openIndexWith(trainedModels(), await createEmbedder(config), config, options);
}

/** The same with its vectors. */
export async function buildIndex(config: Config, options: OpenOptions): Promise<Store["counts"]> {
  const store = await openIndex(config, options);
  await store.encodeMissing();
  await store.link();
  store.close();
  return store.counts;
}

/** With these models instead of those that the configuration names. */
export async function openIndexWith(
  encoder: Encoder,
  embedder: Embedder | undefined,
  { corpusDir, storeDir, starterCorpus }: Config,
  { note = () => {}, vectorStore, ...options }: OpenOptions,
): Promise<Store> {
  if (starterCorpus) layOutCorpus(corpusDir, starterCorpus);
  const store = await openStore({
    ...options,
    corpusDirectory: corpusDir,
    storeDirectory: storeDir,
    encoder: embedder ? windowsOfEmbedder(embedder) : encoder,
    parse: parseResolution,
    producer,
    vectorStore: vectorStore && { store: vectorStore, note },
  });
  if (store.rebuilt) note(`${store.rebuilt} It has been brought up to date from ${corpusDir}.`);
  store.notices.forEach(note);
  return store;
}

export const trainedFolder = join(packageRoot, "index/encoder");

/** The trained models, which know the paragraphs that come with the program: once in a process, whoever asks. */
export const trainedModels = onFirstUse(() =>
  withShippedEncodings(withRecentEncodings(createEncoder({ folder: trainedFolder })), trainedFolder),
);

/** Its library is slow to load, and most commands need none. */
export async function createEmbedder(config: Config): Promise<Embedder | undefined> {
  if (!config.openaiEmbeddingModel) return undefined;
  const { createOpenaiEmbedder } = await import("./encoding/openai-embedder.ts");
  const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl, openaiEmbeddingModel: model } = config;
  return createOpenaiEmbedder({ apiKey, baseUrl, model });
}
