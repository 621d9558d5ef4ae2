import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/indexing/open-store.ts";
import { createScopes, type SearchedScope } from "../../src/retrieval/searched-scope.ts";
import { standingHits } from "../../src/retrieval/standing-hits.ts";
import { topicFrame } from "../support/frames.ts";
import { storePlace } from "../support/stores.ts";

const place = storePlace();
let store: Store;
let scope: SearchedScope;
beforeAll(async () => {
  store = await place.open();
  scope = createScopes(store)(topicFrame("anything"));
});
afterAll(() => place.remove());

const standingOf = (terms: readonly string[]): ReadonlyMap<string | undefined, number> => {
  const documents = Array.from({ length: store.keyword.size }, (_, document) => document);
  const hits = standingHits(scope, documents, terms);
  return new Map(hits.map(({ document, score }) => [scope.holdersOf(document)[0]?.paragraph, score]));
};

describe("Of what stands in documents", () => {
  it("a phrase counts whole: trafficking in cultural property is not trafficking in persons", () => {
    const standing = standingOf(["modern", "slavery"]);
    expect(standing.has("pp10")).toBe(true);
    expect(standing.has("op8")).toBe(false);
  });

  it("a concept that is nearly everywhere counts less than one that is in few", () => {
    const standing = standingOf(["gangsters", "poaching"]);
    expect(standing.get("op10")).toBeGreaterThan(0.7);
    expect(standing.get("op13")).toBeLessThan(0.3);
  });

  it("nothing stands of words that no document has", () => {
    expect(standingOf(["lighthouses"]).size).toBe(0);
  });
});
