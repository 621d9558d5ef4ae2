import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExtractiveAnswerer } from "./answering/extractive-answerer.ts";
import { type Ask, type Askable, createAsk } from "./ask.ts";
import { type Config, packageRoot } from "./config.ts";
import { ExpectedError } from "./domain/errors.ts";
import { remembered } from "./domain/remembered.ts";
import { createJudgeSupport } from "./encoding/judge-support.ts";
import { windowsOfEmbedder } from "./encoding/windows.ts";
import { joinIndexes } from "./indexing/join-indexes.ts";
import { indexInMemory } from "./indexing/memory-index.ts";
import type { Store } from "./indexing/open-store.ts";
import { createEmbedder, openIndexWith, trainedFolder, trainedModels } from "./open-index.ts";
import type { Answerer, Embedder, Encoder, SearchIndex, VectorStore } from "./ports.ts";
import { createReaderTexts, type ReaderTexts } from "./reader-texts.ts";
import { createPassageRetriever } from "./retrieval/passage-retriever.ts";
import type { RelevanceWeights } from "./retrieval/relevance-weights.ts";
import { readHeads } from "./understanding/heads.ts";
import { createUnderstand } from "./understanding/understand.ts";

export type { Ask, AskRequest } from "./ask.ts";
export { type Config, readConfig } from "./config.ts";
export type { Answer, AnswerEvent, Turn } from "./domain/answers.ts";
export type { Library, Paragraph, Resolution } from "./domain/resolution.ts";
export type { Statement, VerifiedCitation } from "./domain/statements.ts";
export { adaptLangchainEmbedder, adaptLangchainVectorStore } from "./encoding/langchain-adapters.ts";
export type { Embedder, VectorStore } from "./ports.ts";

/** A library of resolutions that can be asked; what others have added or removed since is known with the next look. */
export interface Opcite extends Askable {
  /** A place for texts that are kept in memory and asked together with the library, by who holds it. */
  openReaderTexts(): ReaderTexts;
  /** Brings the library in line with the folder of documents as it is now. */
  readonly update: Store["update"];
  /** Makes the vectors that are not there yet. Until then words find the paragraphs. */
  readonly encodeMissing: Store["encodeMissing"];
  /** Who drafts the answers: `extractive`, or the model's name. */
  readonly answerer: string;
}

interface ComposeOptions {
  /** Gets lines for the person who runs the program. */
  readonly note?: (line: string) => void;
  /** Makes the vectors instead of the one that the configuration names; `adaptLangchainEmbedder` makes one of any LangChain embedder. */
  readonly embedder?: Embedder;
  /** Finds the nearest vectors in the place of Opcite's own search; `adaptLangchainVectorStore` makes one of any of LangChain's. */
  readonly vectorStore?: VectorStore;
  /** Reads questions and paragraphs; the trained models by default. */
  readonly encoder?: Encoder;
  /** Drafts the answers, instead of who the configuration names. */
  readonly answerer?: Answerer;
}

/**
 * Puts everything together; brings the index up to date first.
 * @throws ExpectedError
 */
export async function compose(config: Config, options: ComposeOptions = {}): Promise<Opcite> {
  const encoder = options.encoder ?? trainedModels();
  const { store, embedder } = await openWithEmbedder(config, encoder, options);
  const weights: RelevanceWeights = JSON.parse(readTrained("relevance.json"));
  const heads = readHeads(readTrained("heads.json"));
  const { second, existence } = embedder ? weights.withoutPieces : weights.withPieces;
  const { yes, yesThere, no } = JSON.parse(readTrained("verdicts.json"));
  const extractive = createExtractiveAnswerer({ answers: second.threshold, existence, yes, yesThere, no });
  const answerer = options.answerer ?? (await createModel(config)) ?? extractive;
  const judging = {
    judgeSupport: createJudgeSupport(encoder),
    thresholds: JSON.parse(readTrained("support.json")).thresholds,
  };
  const askIn = (index: SearchIndex): Ask => {
    const { library } = index;
    const understand = createUnderstand({ encoder, library, heads });
    const retriever = createPassageRetriever({ index, encoder, weights, ...(embedder && { embedder }) });
    return createAsk({ library, understand, retriever, answerer, fallback: extractive, judging });
  };
  const askableOf = (current: () => SearchIndex): Askable => {
    const askOf = remembered(askIn);
    return {
      get library() {
        return current().library;
      },
      ask: (request) => askOf(current())(request),
    };
  };
  const windowsFrom = embedder ? windowsOfEmbedder(embedder) : encoder;
  const { current, update, encodeMissing } = store;
  return Object.assign(askableOf(current), {
    openReaderTexts: () =>
      createReaderTexts({
        index: (resolution) => indexInMemory([resolution], windowsFrom),
        beside(own) {
          const joined = remembered((index: SearchIndex) => joinIndexes([...own, index]));
          return askableOf(() => joined(current()));
        },
      }),
    update,
    encodeMissing,
    answerer: answerer.id,
  });
}

/** Where the embedder fails the trained one stands in, with an index beside the one that it cannot use. */
async function openWithEmbedder(config: Config, encoder: Encoder, options: ComposeOptions) {
  try {
    const embedder = options.embedder ?? (await createEmbedder(config));
    const store = await openIndexWith(encoder, embedder, config, { ...options, forReading: true });
    if (embedder) await store.encodeMissing();
    return { embedder, store };
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== "embedder-failed") throw error;
    options.note?.(`${error.message} The trained model that comes with Opcite finds the paragraphs instead.`);
    const beside = { ...config, storeDir: join(config.storeDir, "without-embedder") };
    const store = await openIndexWith(encoder, undefined, beside, { ...options, forReading: true });
    return { embedder: undefined, store };
  }
}

function readTrained(name: string): string {
  return readFileSync(join(trainedFolder, name), "utf8");
}

/** Vendors' libraries are slow to load, and most servers need none. */
async function createModel(config: Config): Promise<Answerer | undefined> {
  const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl, openaiReasoningEffort: reasoningEffort } = config;
  if (!apiKey && !baseUrl) return undefined;
  const [{ createModelAnswerer }, { withDailyBudget }, { listedModels }] = await Promise.all([
    import("./answering/model-answerer.ts"),
    import("./answering/daily-budget.ts"),
    import("./answering/local-models.ts"),
  ]);
  // Where an address is given and no model: the first that the server there lists. OpenAI lists all it has.
  const listed = baseUrl && !config.openaiModel ? await listedModels({ baseUrl, apiKey }) : undefined;
  const model = createModelAnswerer({
    apiKey,
    baseUrl,
    model: config.openaiModel ?? listed?.[0] ?? defaultModel,
    firstMs: config.modelFirstMs,
    idleMs: config.modelIdleMs,
    totalMs: config.modelTotalMs,
    textTokens: config.modelTextTokens,
    ...(reasoningEffort && { reasoningEffort }),
    promptsDirectory: join(packageRoot, "prompts"),
  });
  const { modelTokensPerDay: tokensPerDay, modelTextTokens: tokensAssumed } = config;
  if (tokensPerDay === undefined) return model;
  return withDailyBudget(model, { tokensPerDay, tokensAssumed, now: Date.now });
}

const defaultModel = "gpt-5.4-mini";
