import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import type { Embedder } from "../ports.ts";
import { type Hnswlib, writeHnswFile } from "./hnsw-vector-index.ts";
import { contentsOf, type IndexContents } from "./index-contents.ts";
import { postingsOf } from "./keyword-postings.ts";
import { type Manifest, manifestFile, type Requirements } from "./manifest.ts";
import { encodePostings } from "./postings-file.ts";
import { sha256, synchronize, writeDurably } from "./store-files.ts";

export const storeFiles = {
  resolutions: "resolutions.json",
  places: "places.json",
  keyword: "keyword.bin",
  vectors: "vectors.f32",
  graph: "clauses.hnsw",
} as const;

export interface IndexProgress {
  readonly stage: "parsing" | "embedding" | "linking";
  readonly done: number;
  readonly of: number;
}

export type OnProgress = (progress: IndexProgress) => void;

export interface GenerationInput {
  readonly directory: string;
  readonly resolutions: readonly Resolution[];
  readonly requirements: Requirements;
  readonly skipped: Manifest["skipped"];
  readonly embedder: Embedder;
  /** Null where the native library is absent: then there is no graph. */
  readonly hnswlib: Hnswlib | null;
  readonly onProgress: OnProgress;
}

const batchSize = 256;

/** Indexes resolutions and writes everything, the manifest last, into an empty directory. */
export async function writeGeneration(input: GenerationInput): Promise<void> {
  const { directory, resolutions, requirements, skipped, embedder, hnswlib, onProgress } = input;
  const contents = contentsOf(resolutions);
  const vectors = await embedAll(contents.clauseTexts, embedder, onProgress);
  const files: Record<string, string> = {};
  const write = (name: string, bytes: Buffer) => {
    writeDurably(join(directory, name), bytes);
    files[name] = sha256(bytes);
  };
  write(storeFiles.resolutions, Buffer.from(JSON.stringify(resolutions)));
  write(storeFiles.places, Buffer.from(JSON.stringify(placesOf(contents))));
  write(storeFiles.keyword, encodePostings(postingsOf(contents.paragraphTexts)));
  write(storeFiles.vectors, Buffer.from(vectors.buffer, vectors.byteOffset, vectors.byteLength));
  if (hnswlib) {
    const path = join(directory, storeFiles.graph);
    await writeHnswFile(hnswlib, path, vectors, embedder.dimensions, (done, of) =>
      onProgress({ stage: "linking", done, of }),
    );
    synchronize(path);
    files[storeFiles.graph] = sha256(readFileSync(path));
  }
  const counts = {
    resolutions: resolutions.length,
    paragraphs: contents.paragraphs.length,
    clauses: contents.clauses.length,
  };
  const manifest: Manifest = { ...requirements, counts, files, skipped };
  writeDurably(join(directory, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  synchronize(directory);
}

export type Places = Pick<IndexContents, "paragraphs" | "clauses">;

function placesOf({ paragraphs, clauses }: IndexContents): Places {
  return { paragraphs, clauses };
}

async function embedAll(
  texts: readonly string[],
  embedder: Embedder,
  onProgress: OnProgress,
): Promise<Float32Array> {
  const vectors = new Float32Array(texts.length * embedder.dimensions);
  for (let start = 0; start < texts.length; start += batchSize) {
    const batch = await embedder.embedDocuments(texts.slice(start, start + batchSize));
    batch.forEach((vector, at) => {
      vectors.set(vector, (start + at) * embedder.dimensions);
    });
    onProgress({ stage: "embedding", done: start + batch.length, of: texts.length });
  }
  return vectors;
}
