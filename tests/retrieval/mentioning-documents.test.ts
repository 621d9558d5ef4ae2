import { describe, expect, it } from "vitest";
import { indexTexts } from "../../src/indexing/keyword-index.ts";
import { mentioningDocuments } from "../../src/retrieval/mentioning-documents.ts";
import { queryConcepts } from "../../src/retrieval/query-concepts.ts";

const index = indexTexts([
  "Recalling the trafficking in cultural property",
  "Requests a report on railways",
  "Urges States to protect property and cultural life",
  "Notes the railways and the trafficking in cultural property",
]);
const found = (terms: readonly string[], isEither = false) => {
  const asked = { terms, actors: [], instruments: [], symbols: [] };
  return mentioningDocuments(queryConcepts(asked), index, isEither).map(({ document }) => document);
};

describe("documents that mention what is asked", () => {
  it("are all that have every word, in order", () => {
    expect(found(["property"])).toEqual([0, 2, 3]);
    expect(found(["railways", "property"])).toEqual([3]);
  });

  it("or any of the things asked, where either will do", () => {
    expect(found(["railways", "property"], true)).toEqual([0, 1, 2, 3]);
  });

  it("are none where nothing is asked, or nothing has it", () => {
    expect(found([])).toEqual([]);
    expect(found(["kelp"])).toEqual([]);
  });
});
