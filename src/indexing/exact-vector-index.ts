import type { VectorIndex } from "../ports.ts";
import { topHits } from "./top-hits.ts";

/** At most this many vectors stand for the whole in `spread`. */
const sampleSize = 2_000;

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
      const query = unit(vector, dimensions);
      const similarities = new Float64Array(size);
      const fill = (document: number) => {
        similarities[document] = similarity(query, document);
      };
      if (within) within.forEach(fill);
      else for (let document = 0; document < size; document++) fill(document);
      return topHits(similarities, k, within);
    },
    spread(vector) {
      const query = unit(vector, dimensions);
      const step = Math.max(1, Math.ceil(size / sampleSize));
      const sample: number[] = [];
      for (let document = 0; document < size; document += step) sample.push(similarity(query, document));
      return momentsOf(sample);
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

function momentsOf(values: readonly number[]): { mean: number; deviation: number } {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return { mean, deviation: Math.sqrt(variance) };
}
