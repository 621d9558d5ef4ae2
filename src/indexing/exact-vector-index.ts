import type { VectorIndex } from "../ports.ts";
import { topHits } from "./top-hits.ts";

/**
 * Compares the query with every vector. Quicker than a graph for some thousands of them, and exact.
 *
 * @param vectors one behind the other, of unit length (a zero vector is similar to nothing)
 */
export function createExactVectorIndex(vectors: Float32Array, dimensions: number): VectorIndex {
  const size = dimensions > 0 ? Math.floor(vectors.length / dimensions) : 0;

  const similarity = (query: Float32Array, document: number) => {
    const start = document * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += (query[at] ?? 0) * (vectors[start + at] ?? 0);
    return sum;
  };

  return {
    size,
    search(vector, k, within) {
      // Where nothing is held, its dimensions are not known.
      if (size === 0) return [];
      const query = unit(vector, dimensions);
      const similarities = new Float64Array(size);
      const fill = (document: number) => {
        similarities[document] = similarity(query, document);
      };
      if (within) within.forEach(fill);
      else for (let document = 0; document < size; document++) fill(document);
      return topHits(similarities, k, within);
    },
  };
}

/** The query at unit length, so that products are cosines. */
function unit(vector: readonly number[], dimensions: number): Float32Array {
  if (vector.length !== dimensions) {
    throw new RangeError(`a vector of ${vector.length} dimensions was sought among vectors of ${dimensions}`);
  }
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
