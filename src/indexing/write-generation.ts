import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import type { Embedder } from "../ports.ts";
import type { EarlierGeneration } from "./earlier-generation.ts";
import { type Places, storeFiles } from "./generation-files.ts";
import { writeHnswGraph } from "./hnsw-graph.ts";
import type { Hnswlib } from "./hnsw-vector-index.ts";
import { contentsOf, type IndexContents } from "./index-contents.ts";
import { postingsOf } from "./keyword-postings.ts";
import { type Manifest, manifestFile, type Requirements } from "./manifest.ts";
import { encodePostings } from "./postings-file.ts";
import { sha256, synchronize, writeDurably } from "./store-files.ts";

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
  readonly embedder: Embedder;
  /** Null where the native library is absent: then there is no graph. */
  readonly hnswlib: Hnswlib | null;
  /** Whose vectors and graph are taken over. */
  readonly earlier: EarlierGeneration | null;
  readonly onProgress: OnProgress;
}

const batchSize = 256;

/** Indexes resolutions and writes everything, the manifest last, into an empty directory. */
export async function writeGeneration(input: GenerationInput): Promise<void> {
  const { directory, resolutions, requirements, skipped, embedder, hnswlib, earlier, onProgress } = input;
  const contents = contentsOf(resolutions);
  const vectors = await embedAll(contents.clauseTexts, input);
  const files: Record<string, string> = {};
  const write = (name: string, bytes: Buffer) => {
    writeDurably(join(directory, name), bytes);
    files[name] = sha256(bytes);
  };
  write(storeFiles.resolutions, Buffer.from(JSON.stringify(resolutions)));
  write(storeFiles.places, Buffer.from(JSON.stringify(placesOf(contents))));
  write(storeFiles.keyword, encodePostings(postingsOf(contents.paragraphTexts)));
  write(storeFiles.vectors, bytesOf(vectors));
  if (hnswlib) {
    const path = join(directory, storeFiles.graph);
    const rowOf = new Map(contents.clauseTexts.map((clause, row) => [clause, row]));
    const rows = await writeHnswGraph({
      hnswlib,
      file: path,
      vectors,
      dimensions: embedder.dimensions,
      earlier: earlier?.graphFor((clause) => rowOf.get(clause)) ?? null,
      onProgress: (done, of) => onProgress({ stage: "linking", done, of }),
    });
    synchronize(path);
    files[storeFiles.graph] = sha256(readFileSync(path));
    write(storeFiles.rows, bytesOf(rows));
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

function placesOf({ paragraphs, clauses }: IndexContents): Places {
  return { paragraphs, clauses };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

async function embedAll(
  texts: readonly string[],
  { embedder, earlier, onProgress }: GenerationInput,
): Promise<Float32Array> {
  const { dimensions } = embedder;
  const vectors = new Float32Array(texts.length * dimensions);
  const fresh: number[] = [];
  for (const [row, text] of texts.entries()) {
    const known = earlier?.vectorOf(text);
    if (known) vectors.set(known, row * dimensions);
    else fresh.push(row);
  }
  for (let start = 0; start < fresh.length; start += batchSize) {
    const rows = fresh.slice(start, start + batchSize);
    const batch = await embedder.embedDocuments(rows.map((row) => texts[row] ?? ""));
    for (const [at, row] of rows.entries()) vectors.set(batch[at] ?? [], row * dimensions);
    onProgress({ stage: "embedding", done: start + rows.length, of: fresh.length });
  }
  return vectors;
}
