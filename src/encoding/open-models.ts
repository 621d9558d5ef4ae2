import { Tokenizer as TokenizerOfFile } from "@huggingface/tokenizers";
import { ExpectedError } from "../domain/errors.ts";
import type { Encoded, Judgement } from "../ports.ts";
import { embedText } from "./embed-text.ts";
import { loadRuntime, type OnnxModel, packageOf, type RuntimeName } from "./onnx-runtime.ts";
import { readPair } from "./read-pair.ts";
import { readWeights, readWeightsManifest, type SelfCheck, type WeightsManifest } from "./weights.ts";
import { createTokenize, type Tokenize, type Tokenizer } from "./wordpieces.ts";

/** The models of one folder, on the thread that calls. */
export interface Models {
  embed(text: string): Promise<Encoded[]>;
  read(sentence: string, paragraph: string): Promise<Judgement>;
}

/** Processors round differently, by up to .01 in a cosine and .3 in a logit. */
const leastCosine = 0.97;
const largestDifference = 1;

interface Opening {
  readonly folder: string;
  readonly manifest: WeightsManifest;
  readonly runtimes: readonly RuntimeName[];
  readonly tokenize: Tokenize;
}

/**
 * Each model is opened when it is first asked, with the first runtime of `runtimes` that is there and computes rightly.
 * @throws ExpectedError `encoder-unreadable`, also from the methods
 */
export function openModels(folder: string, runtimes: readonly RuntimeName[]): Models {
  const manifest = readWeightsManifest(folder);
  const tokenize = createTokenize(readTokenizer(folder, manifest));
  const opening = { folder, manifest, runtimes, tokenize };
  const embedder = once(() => open(opening, "embedder.onnx", embedsRightly));
  const reader = once(() => open(opening, "reader.onnx", readsRightly));
  return {
    embed: async (text) => embedText(await embedder(), tokenize, text),
    read: async (sentence, paragraph) => readPair(await reader(), tokenize, sentence, paragraph),
  };
}

type IsRight = (model: OnnxModel, tokenize: Tokenize, check: SelfCheck) => Promise<boolean>;

async function open(
  { folder, manifest, runtimes, tokenize }: Opening,
  file: "embedder.onnx" | "reader.onnx",
  isRight: IsRight,
): Promise<OnnxModel> {
  const bytes = readWeights(folder, file, manifest.digests);
  const { check } = manifest;
  const causes: string[] = [];
  for (const name of runtimes) {
    try {
      const runtime = await loadRuntime(name);
      const model = await runtime.open(bytes);
      if (!check || (await isRight(model, tokenize, check))) return model;
      causes.push(`${packageOf[name]} computes wrong values here`);
    } catch (error) {
      causes.push(`${packageOf[name]}: ${firstLine(error)}`);
    }
  }
  throw new ExpectedError(
    "encoder-unreadable",
    `The trained models cannot be run on this machine (${causes.join("; ")}): run npm ci, which installs both runtimes.`,
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split(/\n| imported from /u, 1)[0] ?? "";
}

const embedsRightly: IsRight = async (model, tokenize, { sentence, vector }) => {
  const [encoded] = await embedText(model, tokenize, sentence);
  const cosine = vector.reduce((sum, number, at) => sum + number * (encoded?.vector[at] ?? 0), 0);
  return cosine > leastCosine;
};

const readsRightly: IsRight = async (model, tokenize, { sentence, paragraph, answers, unsupported }) => {
  const judgement = await readPair(model, tokenize, sentence, paragraph);
  const differences = [judgement.answers - answers, judgement.unsupported - unsupported];
  return differences.every((difference) => Math.abs(difference) < largestDifference);
};

function readTokenizer(folder: string, { digests }: WeightsManifest): Tokenizer {
  const bytes = readWeights(folder, "tokenizer.json", digests);
  return new TokenizerOfFile(JSON.parse(Buffer.from(bytes).toString("utf8")), {});
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
