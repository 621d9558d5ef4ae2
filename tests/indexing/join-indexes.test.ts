import { joinIndexes } from "../../src/indexing/join-indexes.ts";
import { indexInMemory } from "../../src/indexing/memory-index.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { describeSearchIndexContract } from "../contracts/search-index-contract.ts";

describeSearchIndexContract("Several indexes together", async (texts, encoder) => {
  const over = (...ids: readonly string[]) =>
    indexInMemory(
      ids.map((id) => parseResolution(texts[id] ?? "", { id })),
      encoder,
    );
  return joinIndexes([over("b-bridges", "c-piracy"), over("a-lamps")]);
});
