import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Encoded, Encoder, Judgement } from "../ports.ts";
import { createEncoderThread } from "./encoder-thread.ts";
import type { RuntimeName } from "./onnx-runtime.ts";
import { idOfWeights, readVocabulary, readWeightsManifest } from "./weights.ts";

export interface EncoderOptions {
  /** Where the weights are: `index/encoder`. */
  readonly folder: string;
  /** In the order in which they are tried; both by default, the native one first. */
  readonly runtimes?: readonly RuntimeName[];
}

/** Texts that are sent at once: a question does not wait behind a whole library that is being indexed. */
const textsAtOnce = 16;
/** What is behind this many characters of a text is not read; a page has three thousand. */
const mostCharacters = 60_000;

/**
 * The trained models, in a thread of their own. Thread and models are opened when they are first needed; an idle thread
 * keeps no process alive.
 * @throws ExpectedError `encoder-unreadable`, also from the methods: weights missing or damaged, no runtime that computes rightly
 */
export function createEncoder({ folder, runtimes = ["native", "wasm"] }: EncoderOptions): Encoder {
  const manifest = readWeightsManifest(folder);
  const thread = createEncoderThread(workerFile(), { folder, runtimes });
  let vocabulary: readonly string[] | undefined;
  return {
    id: idOfWeights(manifest.digests),
    async encode(texts) {
      const encoded: (readonly Encoded[])[] = [];
      for (let start = 0; start < texts.length; start += textsAtOnce) {
        const some = texts.slice(start, start + textsAtOnce).map(cut);
        encoded.push(...(await thread.ask<"encoded">({ task: "encode", texts: some })).encoded);
      }
      return encoded;
    },
    async read(sentence, paragraphs): Promise<readonly Judgement[]> {
      if (paragraphs.length === 0) return [];
      const task = { task: "read", sentence: cut(sentence), paragraphs: paragraphs.map(cut) } as const;
      return (await thread.ask<"judgements">(task)).judgements;
    },
    pieceOf(id) {
      vocabulary ??= readVocabulary(folder, manifest);
      return vocabulary[id] ?? "[UNK]";
    },
    close: () => thread.close(),
  };
}

function cut(text: string): string {
  return text.slice(0, mostCharacters);
}

/** The source beside this file, or what the build makes of it, which stands beside or above the part that this file is built into. */
function workerFile(): string {
  const here = import.meta.dirname;
  if (import.meta.filename.endsWith(".ts")) return join(here, "source-worker.mjs");
  const built = "encoding/encoder-worker.js";
  return [join(here, built), join(here, "..", built)].find(existsSync) ?? join(here, built);
}
