import type { HierarchicalNSW } from "hnswlib-node";
import type { VectorIndex } from "../ports.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";

export type Hnswlib = typeof import("hnswlib-node");

const candidatesWhenSearching = 64;

/** The native library, or null where it could not be built for this machine. */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    const { default: hnswlib } = await import("hnswlib-node");
    return hnswlib;
  } catch {
    return null;
  }
}

/**
 * Reads a graph that `writeHnswGraph` wrote over the same `vectors`, with the rows that it returned. The caller has verified
 * the file: a damaged one can end the process.
 */
export async function openHnswVectorIndex(
  hnswlib: Hnswlib,
  file: string,
  rows: Int32Array,
  vectors: Float32Array,
  dimensions: number,
): Promise<VectorIndex> {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  await graph.readIndex(file);
  return overGraph(graph, rows, createExactVectorIndex(vectors, dimensions));
}

function overGraph(graph: HierarchicalNSW, rows: Int32Array, exact: VectorIndex): VectorIndex {
  return {
    size: exact.size,
    search(vector, k, within) {
      // The graph walks past what a filter refuses and finds too little; a part of the library is scanned.
      const wanted = Math.min(k, exact.size);
      if (within || wanted < 1) return exact.search(vector, k, within);
      graph.setEf(Math.max(candidatesWhenSearching, wanted));
      const { neighbors, distances } = graph.searchKnn(unit(vector), wanted);
      return neighbors.map((label, at) => ({ document: rows[label] ?? 0, score: 1 - (distances[at] ?? 1) }));
    },
  };
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
