import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type EarlierGraph, gone, writeHnswGraph } from "../../src/indexing/hnsw-graph.ts";
import { loadHnswlib, openHnswVectorIndex } from "../../src/indexing/hnsw-vector-index.ts";
import {
  describeVectorIndexContract,
  dimensions,
  row,
  vectorsOf,
} from "../contracts/vector-index-contract.ts";

const hnswlib = await loadHnswlib();
const directory = mkdtempSync(join(tmpdir(), "opcite-hnsw-"));
afterAll(() => rmSync(directory, { recursive: true }));

if (!hnswlib) {
  describe.skip("The HNSW index: SKIPPED, because hnswlib-node could not be built on this machine", () => {
    it("is not tested", () => {});
  });
} else {
  let files = 0;
  const write = async (vectors: Float32Array, earlier: EarlierGraph | null = null) => {
    const file = join(directory, `${files++}.hnsw`);
    const input = { hnswlib, file, vectors, dimensions, earlier, onProgress: () => {} };
    return { file, rows: await writeHnswGraph(input) };
  };
  const open = async (vectors: Float32Array, earlier: EarlierGraph | null = null) => {
    const { file, rows } = await write(vectors, earlier);
    return openHnswVectorIndex(hnswlib, file, rows, vectors, dimensions);
  };
  /** A graph over some vectors that are no more, and the second half of `vectors`, which has other rows now. */
  const earlierOf = async (vectors: Float32Array): Promise<EarlierGraph> => {
    const size = vectors.length / dimensions;
    const removed = vectorsOf(Math.floor(size / 8), 99);
    const kept = vectors.subarray(Math.ceil(size / 2) * dimensions);
    const before = Float32Array.from([...removed, ...kept]);
    const { file, rows } = await write(before);
    const shift = Math.ceil(size / 2) - removed.length / dimensions;
    const now = rows.map((at) => (at < removed.length / dimensions ? gone : at + shift));
    return { file, rows: now, isRemoved: () => false };
  };

  describeVectorIndexContract("The HNSW index", (vectors) => open(vectors));
  describeVectorIndexContract("The HNSW index grown from an earlier one", async (vectors) =>
    open(vectors, await earlierOf(vectors)),
  );

  describe("The HNSW file", () => {
    it("has the same bytes for the same vectors", async () => {
      const [first, second] = [await write(vectorsOf(100)), await write(vectorsOf(100))];
      expect(readFileSync(first.file).equals(readFileSync(second.file))).toBe(true);
    });

    it("finds more than the ten candidates that the library keeps by default after loading", async () => {
      const vectors = vectorsOf(500);
      expect((await open(vectors)).search(row(vectors, 0), 100)).toHaveLength(100);
    });

    it("is built anew where much of the earlier one is gone, or the earlier one is", async () => {
      const vectors = vectorsOf(100);
      const { rows } = await write(vectors);
      const earlier = await earlierOf(vectors);
      const mostlyGone = earlier.rows.map((at, label) => (label % 2 === 0 ? gone : at));
      expect((await write(vectors, { ...earlier, rows: mostlyGone })).rows).toEqual(rows);
      const removed = { ...earlier, file: join(directory, "none.hnsw") };
      expect((await write(vectors, removed)).rows).toEqual(rows);
      expect((await write(vectors, earlier)).rows).not.toEqual(rows);
    });
  });
}
