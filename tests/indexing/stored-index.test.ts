import { indexInMemory } from "../../src/indexing/memory-index.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { describeSearchIndexContract } from "../contracts/search-index-contract.ts";

describeSearchIndexContract("A database", async (texts, encoder) =>
  indexInMemory(
    Object.entries(texts).map(([id, source]) => parseResolution(source, { id })),
    encoder,
  ),
);
