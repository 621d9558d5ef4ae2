import { describe, expect, it } from "vitest";
import { relevance, relevanceFeatures } from "../../../src/answering/extractive/relevance.ts";
import type { Passage } from "../../../src/domain/passages.ts";
import { conceptsOf } from "../../../src/language/concepts.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";

const { paragraphs } = parseResolution(
  `The General Assembly,

1. Urges States to protect lighthouses against the theft of lamps;

2. Invites States to paint boats;

3. Requests the Secretary-General to submit a report.
`,
  { id: "lighthouses" },
);

/** As if all had been found alike. */
const found = paragraphs.map((paragraph) => ({
  paragraph,
  passage: { resolution: "lighthouses", paragraph: paragraph.id, score: 0.5, ranks: {} } satisfies Passage,
}));
const chances = (terms: readonly string[], passages = found) =>
  relevanceFeatures(passages, [{ concepts: conceptsOf(terms), actors: [] }]).map(relevance);

describe("The chance that a paragraph answers", () => {
  it("is highest where what is asked stands", () => {
    const [lighthouses = 0, boats = 0, report = 0] = chances(["lighthouses", "theft"]);
    expect(lighthouses).toBeGreaterThan(Math.max(boats, report));
    expect(lighthouses).toBeLessThan(1);
    expect(Math.min(boats, report)).toBeGreaterThan(0);
  });

  it("grows with how well the paragraph was found", () => {
    const better = found.map((each, at) =>
      at === 1 ? { ...each, passage: { ...each.passage, score: 0.7, nearness: 3, words: 2 } } : each,
    );
    expect(chances(["vessels"], better)[1]).toBeGreaterThan(chances(["vessels"])[1] ?? 1);
  });

  it("is taken of the best of several alternatives", () => {
    const alternatives = [["lighthouses"], ["boats"]].map((terms) => ({
      concepts: conceptsOf(terms),
      actors: [],
    }));
    const asFound = found.map((each, at) => ({
      ...each,
      passage: { ...each.passage, words: at < 2 ? 1 : 0 },
    }));
    const [lighthouses = 0, boats = 0, report = 0] = relevanceFeatures(asFound, alternatives).map(relevance);
    expect(Math.min(lighthouses, boats)).toBeGreaterThan(report);
  });
});
