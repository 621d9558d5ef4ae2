import { join } from "node:path";
import type { Library } from "../domain/library.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { SearchableLibrary, VectorIndex } from "../ports.ts";
import type { SearchIndex } from "../ports-next.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";
import {
  readPlaces,
  readResolutions,
  readRows,
  readStoreFile,
  readVectors,
  readWindows,
  storeFiles,
} from "./generation-files.ts";
import { type Hnswlib, openHnswVectorIndex } from "./hnsw-vector-index.ts";
import { createKeywordIndex } from "./keyword-index.ts";
import type { Manifest } from "./manifest.ts";
import { decodePostings } from "./postings-file.ts";
import { searchIndexOf } from "./search-index.ts";

/** Below this many vectors comparing with every one is quicker than loading and walking the graph. */
const exactUpTo = 10_000;

/** What a generation holds; `index` is null where it was built without an encoder. */
export type GenerationContents = SearchableLibrary & { readonly index: SearchIndex | null };

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
): Promise<GenerationContents> {
  const places = readPlaces(directory, manifest);
  const vectors = readVectors(directory, manifest, places.clauses.length);
  const postings = decodePostings(readStoreFile(directory, manifest, storeFiles.keyword));
  const open = { directory, manifest, loadHnswlib };
  const library = libraryOf(readResolutions(directory, manifest));
  const keyword = createKeywordIndex(postings);
  const { paragraphs, clauses } = places;
  const { graph, rows } = storeFiles;
  return {
    library,
    keyword,
    paragraphs,
    clauses,
    vectors: await openVectors(open, graph, rows, vectors, manifest.dimensions),
    index: manifest.encoder === "" ? null : await openIndex(open, library, keyword, paragraphs),
  };
}

interface Opening {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly loadHnswlib: () => Promise<Hnswlib | null>;
}

async function openIndex(
  open: Opening,
  library: Library,
  keyword: SearchIndex["keyword"],
  paragraphs: SearchIndex["paragraphs"],
): Promise<SearchIndex> {
  const encodings = readWindows(open.directory, open.manifest, paragraphs.length);
  const { windowGraph, windowRows } = storeFiles;
  const vectors = await openVectors(open, windowGraph, windowRows, encodings.vectors, encodings.dimensions);
  return searchIndexOf({ library, keyword, paragraphs, encodings, vectors });
}

async function openVectors(
  { directory, manifest, loadHnswlib }: Opening,
  graph: typeof storeFiles.graph | typeof storeFiles.windowGraph,
  labels: typeof storeFiles.rows | typeof storeFiles.windowRows,
  vectors: Float32Array,
  dimensions: number,
): Promise<VectorIndex> {
  const isLarge = vectors.length > exactUpTo * dimensions;
  const hnswlib = isLarge && manifest.files[graph] !== undefined ? await loadHnswlib() : null;
  if (!hnswlib) return createExactVectorIndex(vectors, dimensions);
  readStoreFile(directory, manifest, graph);
  const rows = readRows(directory, manifest, labels);
  return openHnswVectorIndex(hnswlib, join(directory, graph), rows, vectors, dimensions);
}

function libraryOf(resolutions: readonly Resolution[]): Library {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  return { resolutions, find: (id) => byId.get(id) };
}
