import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../domain/errors.ts";

export const weightFiles = [
  "embedder.onnx",
  "judge.onnx",
  "reader.onnx",
  "verdict.onnx",
  "tokenizer.json",
] as const;

export type WeightFile = (typeof weightFiles)[number];

/** What the models say of one sentence and paragraph where they were made: a machine that says otherwise computes wrongly. */
export interface SelfCheck {
  readonly sentence: string;
  readonly paragraph: string;
  readonly vector: readonly number[];
  readonly answers: number;
  readonly unsupported: number;
  readonly yes: number;
}

/** What is to be known of the weights before they are opened. */
interface WeightsManifest {
  /** SHA-256 of the bytes of each file. */
  readonly digests: Readonly<Record<WeightFile, string>>;
  /** Absent while it is being made. */
  readonly check?: SelfCheck;
}

/** Beside the weights. */
export const manifestFile = "weights.json";

/**
 * The weights of a folder. Each file is read when it is asked for, and given only if its bytes are those that its digest names.
 * @throws ExpectedError `encoder-unreadable`, also from the methods
 */
export function openWeights(folder: string) {
  const { digests, check } = readManifest(folder);
  const read = (file: WeightFile): Buffer => {
    const bytes = bytesOf(folder, file);
    if (hash("sha256", bytes) !== digests[file])
      throw damaged(folder, file, "is not the one that was published");
    return bytes;
  };
  return {
    id: idOfWeights(digests),
    check,
    read,
    /** What `tokenizer.json` holds. */
    readTokenizer: () => JSON.parse(read("tokenizer.json").toString("utf8")),
  };
}

function readManifest(folder: string): WeightsManifest {
  const text = bytesOf(folder, manifestFile).toString("utf8");
  try {
    const manifest: WeightsManifest = JSON.parse(text);
    if (weightFiles.every((file) => typeof manifest.digests[file] === "string")) return manifest;
  } catch {
    // No JSON, or not this one: as below.
  }
  throw damaged(folder, manifestFile, "is damaged");
}

/** Counted up whenever what is made of the same weights changes: how texts are divided, how pieces are kept. */
const version = 1;

/** Names weights and what is made of them: the same id, the same vectors and judgements. */
function idOfWeights(digests: WeightsManifest["digests"]): string {
  const digest = hash("sha256", weightFiles.map((file) => digests[file]).join(" "));
  return `opcite ${version} ${digest.slice(0, 16)}`;
}

const remedy =
  "put back index/encoder/ as it comes with Opcite (git checkout index/encoder, or install the package again)";

function damaged(folder: string, file: string, happened: string, cause?: unknown): ExpectedError {
  const message = `The trained models cannot be used, because ${join(folder, file)} ${happened}: ${remedy}.`;
  return new ExpectedError("encoder-unreadable", message, { cause });
}

/** Of the bytes of a file, none of which has been verified. */
function bytesOf(folder: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    throw damaged(folder, file, "is missing", cause);
  }
}
