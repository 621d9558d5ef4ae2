import { join } from "node:path";
import type { Library } from "../domain/library.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { SearchableLibrary, VectorIndex } from "../ports.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";
import { type Hnswlib, openHnswVectorIndex } from "./hnsw-vector-index.ts";
import { createKeywordIndex } from "./keyword-index.ts";
import type { Manifest } from "./manifest.ts";
import { decodePostings } from "./postings-file.ts";
import { DamagedFile, readVerified } from "./store-files.ts";
import { type Places, storeFiles } from "./write-generation.ts";

/** Below this many clauses comparing with every one is quicker than loading and walking the graph. */
export const exactUpTo = 10_000;

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
  const verified = (file: string) => readVerified(directory, file, manifest.files[file]);
  const resolutions: Resolution[] = JSON.parse(verified(storeFiles.resolutions).toString("utf8"));
  const places: Places = JSON.parse(verified(storeFiles.places).toString("utf8"));
  const postings = decodePostings(verified(storeFiles.keyword));
  const vectors = floatsOf(verified(storeFiles.vectors));
  if (vectors.length !== places.clauses.length * manifest.dimensions)
    throw new DamagedFile(storeFiles.vectors);
  return {
    library: libraryOf(resolutions),
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
  const digest = manifest.files[storeFiles.graph];
  const wanted = manifest.counts.clauses > exactUpTo && digest !== undefined;
  const hnswlib = wanted ? await loadHnswlib() : null;
  if (!hnswlib) return createExactVectorIndex(vectors, manifest.dimensions);
  readVerified(directory, storeFiles.graph, digest);
  return openHnswVectorIndex(hnswlib, join(directory, storeFiles.graph), vectors, manifest.dimensions);
}

/** A copy, because the bytes of a small file do not begin at a multiple of four. */
function floatsOf(bytes: Buffer): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}

function libraryOf(resolutions: readonly Resolution[]): Library {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  return { resolutions, find: (id) => byId.get(id) };
}
