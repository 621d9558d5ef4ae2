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
  encodings: "encodings.bin",
  graph: "windows.hnsw",
  rows: "windows.rows",
} as const;

export function readResolutions(directory: string, manifest: Manifest): Resolution[] {
  return JSON.parse(readStoreFile(directory, manifest, storeFiles.resolutions).toString("utf8"));
}

export function readPlaces(directory: string, manifest: Manifest): IndexContents["paragraphs"] {
  return JSON.parse(readStoreFile(directory, manifest, storeFiles.places).toString("utf8"));
}

/** The windows of each document, in their order. */
export function readWindows(directory: string, manifest: Manifest, documents: number): Encodings {
  const encodings = readEncodings(readStoreFile(directory, manifest, storeFiles.encodings));
  if (encodings.windows.length !== documents) throw new DamagedFile(storeFiles.encodings);
  return encodings;
}

/** By label of the graph, the row of its vector. */
export function readRows(directory: string, manifest: Manifest): Int32Array {
  const bytes = readStoreFile(directory, manifest, storeFiles.rows);
  // A copy, because the bytes of a small file do not begin at a multiple of four.
  return new Int32Array(new Uint8Array(bytes).buffer);
}

/** Its bytes, if they are those that the manifest names. @throws DamagedFile */
export function readStoreFile(directory: string, manifest: Manifest, file: string): Buffer {
  return readVerified(directory, file, manifest.files[file]);
}
