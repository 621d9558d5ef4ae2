import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { type Encodings, encodeUnknown, encodingsOf, writeEncodings } from "../encoding/encodings-file.ts";
import type { Encoded, Encoder } from "../ports.ts";
import type { EarlierGeneration } from "./earlier-generation.ts";
import { windowKeys } from "./earlier-generation.ts";
import { writeHnswGraph } from "./hnsw-graph.ts";
import type { Hnswlib } from "./hnsw-vector-index.ts";
import { encodePostings, postingsOf } from "./keyword-index.ts";
import { contentsOf } from "./search-index.ts";
import {
  type Manifest,
  manifestFile,
  type Requirements,
  sha256,
  storeFiles,
  synchronize,
  writeDurably,
} from "./store-files.ts";

interface IndexProgress {
  readonly stage: "parsing" | "embedding" | "linking";
  readonly done: number;
  readonly of: number;
}

export type OnProgress = (progress: IndexProgress) => void;

interface GenerationInput {
  readonly directory: string;
  readonly resolutions: readonly Resolution[];
  readonly requirements: Requirements;
  readonly skipped: Manifest["skipped"];
  readonly encoder: Pick<Encoder, "id" | "encode">;
  /** Null where the native library is absent: then there is no graph. */
  readonly hnswlib: Hnswlib | null;
  /** Whose windows and graph are taken over. */
  readonly earlier: EarlierGeneration | null;
  readonly onProgress: OnProgress;
}

const textsEncodedAtOnce = 64;

/** Indexes resolutions and writes everything, the manifest last, into an empty directory. */
export async function writeGeneration(input: GenerationInput): Promise<void> {
  const { directory, resolutions, requirements, skipped, hnswlib } = input;
  const { paragraphTexts, paragraphs, words } = contentsOf(resolutions);
  const encodings = await encodeAll(words, input);
  const files: Record<string, string> = {};
  const write = (name: string, bytes: Buffer) => {
    writeDurably(join(directory, name), bytes);
    files[name] = sha256(bytes);
  };
  write(storeFiles.resolutions, Buffer.from(JSON.stringify(resolutions)));
  write(storeFiles.places, Buffer.from(JSON.stringify(paragraphs)));
  write(storeFiles.keyword, encodePostings(postingsOf(paragraphTexts)));
  write(storeFiles.encodings, writeEncodings(encodings));
  if (hnswlib && encodings.vectors.length > 0) {
    write(storeFiles.rows, bytesOf(await writeGraph(hnswlib, encodings, input)));
    files[storeFiles.graph] = sha256(readFileSync(join(directory, storeFiles.graph)));
  }
  const counts = {
    resolutions: resolutions.length,
    paragraphs: paragraphs.length,
    windows: encodings.windows.flat().length,
  };
  const manifest: Manifest = { ...requirements, counts, files, skipped };
  writeDurably(join(directory, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  synchronize(directory);
}

/** What an earlier generation has is taken over; the rest is encoded. */
async function encodeAll(
  texts: readonly string[],
  { encoder, earlier, onProgress }: GenerationInput,
): Promise<Encodings> {
  const known = earlier?.encodings ?? new Map();
  const windows: (readonly Encoded[])[] = [];
  for (let start = 0; start < texts.length; start += textsEncodedAtOnce) {
    const some = texts.slice(start, start + textsEncodedAtOnce);
    windows.push(...(await encodeUnknown(some, known, encoder.encode)));
    onProgress({ stage: "embedding", done: windows.length, of: texts.length });
  }
  return encodingsOf(encoder.id, texts, windows);
}

/** Returns by label of the graph the row of its vector. */
async function writeGraph(
  hnswlib: Hnswlib,
  encodings: Encodings,
  { directory, earlier, onProgress }: GenerationInput,
): Promise<Int32Array> {
  const file = join(directory, storeFiles.graph);
  const rowOf = new Map(windowKeys(encodings).map((key, row) => [key, row]));
  const rows = await writeHnswGraph({
    hnswlib,
    file,
    vectors: encodings.vectors,
    dimensions: encodings.dimensions,
    earlier: earlier?.graphFor((key) => rowOf.get(key)) ?? null,
    onProgress: (done, of) => onProgress({ stage: "linking", done, of }),
  });
  synchronize(file);
  return rows;
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
