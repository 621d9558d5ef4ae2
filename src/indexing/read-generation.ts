import { join } from "node:path";
import type { Library, Resolution } from "../domain/resolution.ts";
import type { Encodings } from "../encoding/encodings-file.ts";
import type { SearchIndex, VectorIndex } from "../ports.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";
import { type Hnswlib, openHnswVectorIndex } from "./hnsw-vector-index.ts";
import { createKeywordIndex, decodePostings } from "./keyword-index.ts";
import { searchIndexOf } from "./search-index.ts";
import type { Manifest } from "./store-files.ts";
import {
  readPlaces,
  readResolutions,
  readRows,
  readStoreFile,
  readWindows,
  storeFiles,
} from "./store-files.ts";

/** Below this many vectors comparing with every one is quicker than loading and walking the graph. */
const exactUpTo = 10_000;

/**
 * Opens what `writeGeneration` wrote. Every file is verified against the manifest first, so that the native library
 * never sees a damaged one.
 *
 * @throws DamagedFile
 */
export async function readGeneration(
  directory: string,
  manifest: Manifest,
  loadHnswlib: () => Promise<Hnswlib | null>,
): Promise<SearchIndex> {
  const paragraphs = readPlaces(directory, manifest);
  const postings = decodePostings(readStoreFile(directory, manifest, storeFiles.keyword));
  const encodings = readWindows(directory, manifest, paragraphs.length);
  return searchIndexOf({
    library: libraryOf(readResolutions(directory, manifest)),
    keyword: createKeywordIndex(postings),
    paragraphs,
    encodings,
    vectors: await openVectors(directory, manifest, encodings, loadHnswlib),
  });
}

async function openVectors(
  directory: string,
  manifest: Manifest,
  { vectors, dimensions }: Encodings,
  loadHnswlib: () => Promise<Hnswlib | null>,
): Promise<VectorIndex> {
  const { graph } = storeFiles;
  const isLarge = vectors.length > exactUpTo * dimensions;
  const hnswlib = isLarge && manifest.files[graph] !== undefined ? await loadHnswlib() : null;
  if (!hnswlib) return createExactVectorIndex(vectors, dimensions);
  readStoreFile(directory, manifest, graph);
  const rows = readRows(directory, manifest);
  return openHnswVectorIndex(hnswlib, join(directory, graph), rows, vectors, dimensions);
}

function libraryOf(resolutions: readonly Resolution[]): Library {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  return { resolutions, find: (id) => byId.get(id) };
}
