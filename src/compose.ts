import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExtractiveAnswerer } from "./answering/extractive/extractive-answerer.ts";
import { type Ask, createAsk } from "./ask.ts";
import { type Config, packageRoot } from "./config.ts";
import type { Library } from "./domain/library.ts";
import { readRelatedWords } from "./embedding/related-words.ts";
import { createWordVectorEmbedder } from "./embedding/word-vector-embedder.ts";
import { readWordVectorTable, type WordVectorTable } from "./embedding/word-vector-table.ts";
import { createWordVectors } from "./embedding/word-vectors.ts";
import { openStore, type Store } from "./indexing/open-store.ts";
import { layOutCorpus } from "./indexing/starter-corpus.ts";
import type { OnProgress } from "./indexing/write-generation.ts";
import { vocabularyDigest } from "./language/read-table.ts";
import { parseResolution } from "./parsing/parse-resolution.ts";
import type { Answerer, Embedder } from "./ports.ts";
import { createKindGuesser, type KindModel, restoreKindModel } from "./questions/kind-model.ts";
import { createSubjectGuesser, restoreSubjectModel, type SubjectModel } from "./questions/subject-model.ts";
import { createHybridRetriever } from "./retrieval/hybrid-retriever.ts";

export type { Ask, AskRequest } from "./ask.ts";
export { type Config, readConfig } from "./config.ts";
export type { Answer, AnswerEvent, Turn } from "./domain/answers.ts";
export type { Library } from "./domain/library.ts";
export type { Paragraph, Resolution } from "./domain/resolution.ts";
export type { Statement, VerifiedCitation } from "./domain/statements.ts";
export { adaptLangchainEmbedder } from "./encoding/langchain-embedder.ts";
export type { Embedder } from "./ports.ts";

/** A library of resolutions that can be asked. */
export interface Opcite {
  readonly ask: Ask;
  readonly library: Library;
  /** Who drafts the answers: `extractive`, or the model's name. */
  readonly answerer: string;
}

/** Put in by the build: a digest of the sources that parse and index. The tables they read may change after it. */
declare const PARSER_DIGEST: string | undefined;

/** Run from source nobody knows what has changed since the last run, so every run builds its index anew. */
const producer =
  typeof PARSER_DIGEST === "string"
    ? `${PARSER_DIGEST}, vocabulary ${vocabularyDigest()}`
    : `source, ${process.pid}, ${Date.now()}`;

interface ComposeOptions {
  /** Gets lines for the person who runs the program. */
  readonly note?: (line: string) => void;
  /** Instead of the one that the configuration names; `adaptLangchainEmbedder` makes one of any LangChain embedder. */
  readonly embedder?: Embedder;
  /** Likewise, for who drafts the answers. */
  readonly answerer?: Answerer;
}

/**
 * Puts everything together; brings the index up to date first.
 * @throws ExpectedError
 */
export async function compose(config: Config, options: ComposeOptions = {}): Promise<Opcite> {
  const table = readTable();
  const embedder = options.embedder ?? (await createEmbedder(config, table));
  const store = await open(config, embedder, options);
  const { library } = store;
  const wordVectors = createWordVectors(table);
  const relatedWords = readRelatedWords(join(packageRoot, "index/related/words.txt"));
  const retriever = createHybridRetriever({ searchable: store, embedder, wordVectors, relatedWords });
  const extractive = createExtractiveAnswerer();
  const answerer = options.answerer ?? (await createModel(config)) ?? extractive;
  const isWord = (word: string) => table.positionOf(word) >= 0;
  const guessKind = createKindGuesser(readKindModel(), wordVectors);
  const guessSubject = createSubjectGuesser(readSubjectModel(), wordVectors);
  const ask = createAsk({
    library,
    retriever,
    answerer,
    fallback: extractive,
    isWord,
    guessKind,
    guessSubject,
  });
  return { library, ask, answerer: answerer.id };
}

/** Brings the index up to date; with `rebuild` builds all of it anew, even where nothing has changed. */
export async function buildIndex(config: Config, options: OpenOptions): Promise<Store["manifest"]["counts"]> {
  const embedder = options.embedder ?? (await createEmbedder(config, readTable()));
  const { manifest } = await open(config, embedder, options);
  return manifest.counts;
}

interface OpenOptions extends ComposeOptions {
  readonly onProgress?: OnProgress;
  readonly rebuild?: boolean;
}

async function open(
  { corpusDir, storeDir, starterCorpus }: Config,
  embedder: Embedder,
  { note = () => {}, onProgress = () => {}, rebuild = false }: OpenOptions,
): Promise<Store> {
  if (starterCorpus) layOutCorpus(corpusDir, starterCorpus);
  const store = await openStore({
    corpusDirectory: corpusDir,
    storeDirectory: storeDir,
    embedder,
    parse: parseResolution,
    producer,
    onProgress,
    rebuild,
  });
  if (store.rebuilt) note(`${store.rebuilt.text} It has been brought up to date from ${corpusDir}.`);
  store.notices.forEach(note);
  return store;
}

function readTable(): WordVectorTable {
  return readWordVectorTable(join(packageRoot, "index/vectors/words.bin"));
}

function readKindModel(): KindModel {
  return restoreKindModel(readModel("kinds.json"));
}

function readSubjectModel(): SubjectModel {
  return restoreSubjectModel(readModel("subjects.json"));
}

function readModel(name: string) {
  return JSON.parse(readFileSync(join(packageRoot, "index/kinds", name), "utf8"));
}

/** Vendors' libraries are slow to load and most commands need none: hence the imports here and below. */
async function createEmbedder(config: Config, table: WordVectorTable): Promise<Embedder> {
  if (!config.openaiEmbeddingModel) return createWordVectorEmbedder(table, createWordVectors(table));
  const { createOpenaiEmbedder } = await import("./encoding/openai-embedder.ts");
  const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl, openaiEmbeddingModel: model } = config;
  return createOpenaiEmbedder({ apiKey, baseUrl, model });
}

async function createModel(config: Config): Promise<Answerer | undefined> {
  const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl, openaiModel: model } = config;
  if (!apiKey && !baseUrl) return undefined;
  const { createModelAnswerer } = await import("./answering/model-answerer.ts");
  const { modelIdleMs: idleMs, modelTotalMs: totalMs } = config;
  const promptsDirectory = join(packageRoot, "prompts");
  return createModelAnswerer({ apiKey, baseUrl, model, idleMs, totalMs, promptsDirectory });
}
