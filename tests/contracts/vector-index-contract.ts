import { describe, expect, it } from "vitest";
import type { VectorIndex } from "../../src/ports.ts";

export const dimensions = 24;

/** Builds an index over unit vectors, one behind the other. */
type BuildVectorIndex = (vectors: Float32Array) => Promise<VectorIndex>;

/** What retrieval relies on in every vector index. */
export function describeVectorIndexContract(name: string, build: BuildVectorIndex): void {
  describe(`${name} keeps the contract of a VectorIndex`, () => {
    it("knows how many vectors it holds", async () => {
      expect((await build(vectorsOf(50))).size).toBe(50);
    });

    it("finds a vector that it holds, at a similarity of 1", async () => {
      const vectors = vectorsOf(300);
      const index = await build(vectors);
      for (const document of [0, 17, 299]) {
        const [hit] = index.search(row(vectors, document), 1);
        expect(hit?.document).toBe(document);
        expect(hit?.score).toBeCloseTo(1, 4);
      }
    });

    it("gives the best first, nearly all of those that a comparison with all gives", async () => {
      const vectors = vectorsOf(500);
      const index = await build(vectors);
      const queries = Array.from({ length: 30 }, (_, at) => row(vectorsOf(1, 1_000 + at), 0));
      const recalls = queries.map((query) => {
        const hits = index.search(query, 10);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
        const wanted = exhaustive(vectors, query).slice(0, 10);
        return hits.filter(({ document }) => wanted.includes(document)).length / 10;
      });
      expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThan(0.95);
    });

    it("gives fewer where it holds fewer than asked for", async () => {
      expect((await build(vectorsOf(3))).search(row(vectorsOf(3), 0), 10)).toHaveLength(3);
    });

    it("gives nothing when nothing is asked for, or held", async () => {
      expect((await build(vectorsOf(3))).search(row(vectorsOf(3), 0), 0)).toEqual([]);
      expect((await build(new Float32Array(0))).search(row(vectorsOf(1), 0), 5)).toEqual([]);
    });

    it("does not mind how long the query vector is", async () => {
      const vectors = vectorsOf(40);
      const index = await build(vectors);
      const query = row(vectors, 7);
      const stretched = query.map((value) => value * 12);
      expect(index.search(stretched, 5).map(({ document }) => document)).toEqual(
        index.search(query, 5).map(({ document }) => document),
      );
    });

    it("keeps to the documents that it is restricted to", async () => {
      const vectors = vectorsOf(200);
      const index = await build(vectors);
      const within = [3, 50, 51, 120];
      const hits = index.search(row(vectors, 0), 10, within);
      expect(hits.map(({ document }) => document).sort((a, b) => a - b)).toEqual(within);
      expect(index.search(row(vectors, 0), 10, [])).toEqual([]);
    });
  });
}

/** Reproducible unit vectors. */
export function vectorsOf(count: number, seed = 1): Float32Array {
  const vectors = new Float32Array(count * dimensions);
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  for (let at = 0; at < count; at++) {
    const vector = Array.from({ length: dimensions }, next);
    const length = Math.hypot(...vector);
    vectors.set(
      vector.map((value) => value / length),
      at * dimensions,
    );
  }
  return vectors;
}

export function row(vectors: Float32Array, at: number): number[] {
  return Array.from(vectors.subarray(at * dimensions, (at + 1) * dimensions));
}

function exhaustive(vectors: Float32Array, query: readonly number[]): number[] {
  return Array.from({ length: vectors.length / dimensions }, (_, at) => at).sort(
    (a, b) => product(query, row(vectors, b)) - product(query, row(vectors, a)),
  );
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
