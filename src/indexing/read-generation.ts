import { join } from "node:path";
import type { Library } from "../domain/library.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { SearchableLibrary, VectorIndex } from "../ports.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";
import {
  readPlaces,
  readResolutions,
  readRows,
  readStoreFile,
  readVectors,
  storeFiles,
} from "./generation-files.ts";
import { type Hnswlib, openHnswVectorIndex } from "./hnsw-vector-index.ts";
import { createKeywordIndex } from "./keyword-index.ts";
import type { Manifest } from "./manifest.ts";
import { decodePostings } from "./postings-file.ts";

/** Below this many clauses comparing with every one is quicker than loading and walking the graph. */
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
): Promise<SearchableLibrary> {
  const places = readPlaces(directory, manifest);
  const vectors = readVectors(directory, manifest, places.clauses.length);
  const postings = decodePostings(readStoreFile(directory, manifest, storeFiles.keyword));
  return {
    library: libraryOf(readResolutions(directory, manifest)),
    keyword: createKeywordIndex(postings),
    paragraphs: places.paragraphs,
    clauses: places.clauses,
    vectors: await openVectors(directory, manifest, vectors, loadHnswlib),
  };
}

async function openVectors(
  directory: string,
  manifest: Manifest,
  vectors: Float32Array,
  loadHnswlib: () => Promise<Hnswlib | null>,
): Promise<VectorIndex> {
  const wanted = manifest.counts.clauses > exactUpTo && manifest.files[storeFiles.graph] !== undefined;
  const hnswlib = wanted ? await loadHnswlib() : null;
  if (!hnswlib) return createExactVectorIndex(vectors, manifest.dimensions);
  readStoreFile(directory, manifest, storeFiles.graph);
  const rows = readRows(directory, manifest);
  return openHnswVectorIndex(hnswlib, join(directory, storeFiles.graph), rows, vectors, manifest.dimensions);
}

function libraryOf(resolutions: readonly Resolution[]): Library {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  return { resolutions, find: (id) => byId.get(id) };
}
