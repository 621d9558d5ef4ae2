import type { HierarchicalNSW } from "hnswlib-node";
import type { VectorIndex } from "../ports.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";

export type Hnswlib = typeof import("hnswlib-node");

const links = 16;
const candidatesWhenBuilding = 200;
const candidatesWhenSearching = 64;
const seed = 1;

/** The native library, or null where it could not be built for this machine. */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    const { default: hnswlib } = await import("hnswlib-node");
    return hnswlib;
  } catch {
    return null;
  }
}

/** Builds the graph and writes it to `file`. The same vectors give the same bytes. */
export async function writeHnswFile(
  hnswlib: Hnswlib,
  file: string,
  vectors: Float32Array,
  dimensions: number,
  onProgress?: (done: number, of: number) => void,
): Promise<void> {
  const size = vectors.length / dimensions;
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  graph.initIndex(Math.max(1, size), links, candidatesWhenBuilding, seed);
  for (let document = 0; document < size; document++) {
    // The addon takes plain arrays of numbers only.
    graph.addPoint(
      Array.from(vectors.subarray(document * dimensions, (document + 1) * dimensions)),
      document,
    );
    if (document % 1_000 === 999) onProgress?.(document + 1, size);
  }
  await graph.writeIndex(file);
}

/**
 * Reads a graph that `writeHnswFile` wrote over the same `vectors`. The caller has verified the file: a damaged one
 * can end the process.
 */
export async function openHnswVectorIndex(
  hnswlib: Hnswlib,
  file: string,
  vectors: Float32Array,
  dimensions: number,
): Promise<VectorIndex> {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  await graph.readIndex(file);
  return overGraph(graph, createExactVectorIndex(vectors, dimensions));
}

function overGraph(graph: HierarchicalNSW, exact: VectorIndex): VectorIndex {
  return {
    size: exact.size,
    engine: "hnsw",
    search(vector, k, within) {
      // The graph walks past what a filter refuses and finds too little; a part of the library is scanned.
      const wanted = Math.min(k, exact.size);
      if (within || wanted < 1) return exact.search(vector, k, within);
      graph.setEf(Math.max(candidatesWhenSearching, wanted));
      const { neighbors, distances } = graph.searchKnn(unit(vector), wanted);
      return neighbors.map((document, at) => ({ document, score: 1 - (distances[at] ?? 1) }));
    },
    spread: exact.spread,
  };
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
