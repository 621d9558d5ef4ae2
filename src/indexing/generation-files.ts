import type { Resolution } from "../domain/resolution.ts";
import { type Encodings, readEncodings } from "../encoding/encodings-file.ts";
import type { IndexContents } from "./index-contents.ts";
import type { Manifest } from "./manifest.ts";
import { DamagedFile, readVerified } from "./store-files.ts";

/** What a generation consists of, beside its manifest. */
export const storeFiles = {
  resolutions: "resolutions.json",
  places: "places.json",
  keyword: "keyword.bin",
  vectors: "vectors.f32",
  graph: "clauses.hnsw",
  rows: "clauses.rows",
  encodings: "encodings.bin",
  windowGraph: "windows.hnsw",
  windowRows: "windows.rows",
} as const;

export type Places = Pick<IndexContents, "paragraphs" | "clauses">;

export function readResolutions(directory: string, manifest: Manifest): Resolution[] {
  return JSON.parse(readStoreFile(directory, manifest, storeFiles.resolutions).toString("utf8"));
}

export function readPlaces(directory: string, manifest: Manifest): Places {
  return JSON.parse(readStoreFile(directory, manifest, storeFiles.places).toString("utf8"));
}

export function readVectors(directory: string, manifest: Manifest, clauses: number): Float32Array {
  const vectors = new Float32Array(arrayOf(readStoreFile(directory, manifest, storeFiles.vectors)));
  if (vectors.length !== clauses * manifest.dimensions) throw new DamagedFile(storeFiles.vectors);
  return vectors;
}

/** The windows of each document, in their order. */
export function readWindows(directory: string, manifest: Manifest, documents: number): Encodings {
  const encodings = readEncodings(readStoreFile(directory, manifest, storeFiles.encodings));
  if (encodings.windows.length !== documents) throw new DamagedFile(storeFiles.encodings);
  return encodings;
}

/** By label of a graph, the row of its vector. */
export function readRows(
  directory: string,
  manifest: Manifest,
  file: typeof storeFiles.rows | typeof storeFiles.windowRows = storeFiles.rows,
): Int32Array {
  return new Int32Array(arrayOf(readStoreFile(directory, manifest, file)));
}

/** Its bytes, if they are those that the manifest names. @throws DamagedFile */
export function readStoreFile(directory: string, manifest: Manifest, file: string): Buffer {
  return readVerified(directory, file, manifest.files[file]);
}

/** A copy, because the bytes of a small file do not begin at a multiple of four. */
function arrayOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
