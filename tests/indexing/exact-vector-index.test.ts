import { expect, it } from "vitest";
import { createExactVectorIndex } from "../../src/indexing/exact-vector-index.ts";
import { describeVectorIndexContract, dimensions, vectorsOf } from "../contracts/vector-index-contract.ts";

describeVectorIndexContract("The exact index", async (vectors) =>
  createExactVectorIndex(vectors, dimensions),
);

it("refuses a query of other dimensions, because its answers would be garbage", () => {
  const index = createExactVectorIndex(vectorsOf(3), dimensions);
  expect(() => index.search([1, 2, 3], 1)).toThrow(/3 dimensions/);
});
