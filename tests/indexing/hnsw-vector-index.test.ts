import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadHnswlib, openHnswVectorIndex, writeHnswFile } from "../../src/indexing/hnsw-vector-index.ts";
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
  const write = async (vectors: Float32Array) => {
    const file = join(directory, `${files++}.hnsw`);
    await writeHnswFile(hnswlib, file, vectors, dimensions);
    return file;
  };

  describeVectorIndexContract("The HNSW index", async (vectors) =>
    openHnswVectorIndex(hnswlib, await write(vectors), vectors, dimensions),
  );

  describe("The HNSW file", () => {
    it("has the same bytes for the same vectors", async () => {
      const [first, second] = [await write(vectorsOf(100)), await write(vectorsOf(100))];
      expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    });

    it("finds more than the ten candidates that the library keeps by default after loading", async () => {
      const vectors = vectorsOf(500);
      const index = await openHnswVectorIndex(hnswlib, await write(vectors), vectors, dimensions);
      expect(index.search(row(vectors, 0), 100)).toHaveLength(100);
    });
  });
}
