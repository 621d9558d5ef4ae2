import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { type Encodings, encodingsOf, writeEncodings } from "../encoding/encodings-file.ts";
import { encodeUnknown } from "../encoding/known-encodings.ts";
import type { Embedder } from "../ports.ts";
import type { Encoded, Encoder } from "../ports-next.ts";
import type { EarlierGeneration } from "./earlier-generation.ts";
import { type Places, storeFiles } from "./generation-files.ts";
import { type EarlierGraph, writeHnswGraph } from "./hnsw-graph.ts";
import type { Hnswlib } from "./hnsw-vector-index.ts";
import { contentsOf, type IndexContents } from "./index-contents.ts";
import { postingsOf } from "./keyword-postings.ts";
import { type Manifest, manifestFile, type Requirements } from "./manifest.ts";
import { encodePostings } from "./postings-file.ts";
import { sha256, synchronize, writeDurably } from "./store-files.ts";
import { windowKeys } from "./window-keys.ts";

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
  /** Gives the windows of the paragraphs; null where there are to be none. */
  readonly encoder: Pick<Encoder, "id" | "encode"> | null;
  /** Null where the native library is absent: then there is no graph. */
  readonly hnswlib: Hnswlib | null;
  /** Whose vectors and graph are taken over. */
  readonly earlier: EarlierGeneration | null;
  readonly onProgress: OnProgress;
}

const batchSize = 256;
const textsEncodedAtOnce = 64;

/** Indexes resolutions and writes everything, the manifest last, into an empty directory. */
export async function writeGeneration(input: GenerationInput): Promise<void> {
  const { directory, resolutions, requirements, skipped, encoder } = input;
  const contents = contentsOf(resolutions);
  const vectors = await embedAll(contents.clauseTexts, input);
  const encodings = encoder ? await encodeAll(contents.words, encoder, input) : null;
  const files: Record<string, string> = {};
  const write = (name: string, bytes: Buffer) => {
    writeDurably(join(directory, name), bytes);
    files[name] = sha256(bytes);
  };
  write(storeFiles.resolutions, Buffer.from(JSON.stringify(resolutions)));
  write(storeFiles.places, Buffer.from(JSON.stringify(placesOf(contents))));
  write(storeFiles.keyword, encodePostings(postingsOf(contents.paragraphTexts)));
  write(storeFiles.vectors, bytesOf(vectors));
  const graphs = input.hnswlib ? graphsOf(contents, vectors, encodings, input) : [];
  if (encodings) write(storeFiles.encodings, writeEncodings(encodings));
  for (const graph of graphs) {
    write(graph.rows, bytesOf(await writeGraph(graph, input)));
    files[graph.file] = sha256(readFileSync(join(directory, graph.file)));
  }
  const counts = {
    resolutions: resolutions.length,
    paragraphs: contents.paragraphs.length,
    clauses: contents.clauses.length,
    windows: encodings?.windows.flat().length ?? 0,
  };
  const manifest: Manifest = { ...requirements, counts, files, skipped };
  writeDurably(join(directory, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  synchronize(directory);
}

interface Graph {
  readonly file: string;
  /** The file that says which row of the vectors each label of the graph is. */
  readonly rows: string;
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly earlier: EarlierGraph | null;
}

function graphsOf(
  { clauseTexts }: IndexContents,
  vectors: Float32Array,
  encodings: Encodings | null,
  { embedder, earlier }: GenerationInput,
): Graph[] {
  const rowOfClause = new Map(clauseTexts.map((clause, row) => [clause, row]));
  const { graph, rows, windowGraph, windowRows } = storeFiles;
  const graphs: Graph[] = [
    {
      file: graph,
      rows,
      vectors,
      dimensions: embedder.dimensions,
      earlier: earlier?.graphFor((clause) => rowOfClause.get(clause)) ?? null,
    },
  ];
  if (!encodings || encodings.vectors.length === 0) return graphs;
  const rowOfWindow = new Map(windowKeys(encodings).map((key, row) => [key, row]));
  graphs.push({
    file: windowGraph,
    rows: windowRows,
    vectors: encodings.vectors,
    dimensions: encodings.dimensions,
    earlier: earlier?.windowGraphFor((key) => rowOfWindow.get(key)) ?? null,
  });
  return graphs;
}

async function writeGraph(
  { file, vectors, dimensions, earlier }: Graph,
  { directory, hnswlib, onProgress }: GenerationInput,
): Promise<Int32Array> {
  if (!hnswlib) throw new Error("a graph needs hnswlib");
  const path = join(directory, file);
  const rows = await writeHnswGraph({
    hnswlib,
    file: path,
    vectors,
    dimensions,
    earlier,
    onProgress: (done, of) => onProgress({ stage: "linking", done, of }),
  });
  synchronize(path);
  return rows;
}

function placesOf({ paragraphs, clauses }: IndexContents): Places {
  return { paragraphs, clauses };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** What an earlier generation has is taken over; the rest is encoded. */
async function encodeAll(
  texts: readonly string[],
  encoder: Pick<Encoder, "id" | "encode">,
  { earlier, onProgress }: GenerationInput,
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
