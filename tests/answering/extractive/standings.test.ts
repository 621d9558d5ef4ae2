import { describe, expect, it } from "vitest";
import { standingsOf, tellingStandingsOf } from "../../../src/answering/extractive/standings.ts";
import { conceptsOf } from "../../../src/language/concepts.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";

const { paragraphs } = parseResolution(
  `The General Assembly,

1. Urges States to protect lighthouses against the theft of lamps;

2. Invites States to paint lighthouses;

3. Encourages States to keep lighthouses safe from the damage that storms do;

4. Requests the Secretary-General to submit a report.
`,
  { id: "lighthouses" },
);
const wanted = (terms: readonly string[]) => ({ concepts: conceptsOf(terms), actors: [] });
const standing = (terms: readonly string[]) => standingsOf(paragraphs, wanted(terms));

describe("What stands", () => {
  it("is the share of what is asked", () => {
    expect(standing(["lighthouses"])).toEqual([1, 1, 1, 0]);
    expect(standing(["lighthouses", "theft"])).toEqual([1, 0.5, 0.5, 0]);
  });

  it("counts a quality half as much as a subject", () => {
    const [stolen = 0, , damaged = 0] = standing(["burglars", "havoc"]);
    expect(stolen).toBeGreaterThan(damaged);
    expect(damaged).toBeGreaterThan(0);
  });

  it("counts little where it stands in nearly all, if it is to tell them apart", () => {
    const [stolen = 0, painted = 0] = tellingStandingsOf(paragraphs, wanted(["lighthouses", "theft"]));
    expect(stolen).toBe(1);
    expect(painted).toBeLessThan(0.25);
  });

  it("counts only what stands together, if it is to tell paragraphs apart", () => {
    const filler =
      "with due regard to painters, keepers, sailors, harbours, pilots, buoys, charts and anchors";
    const { paragraphs: long } = parseResolution(
      `The General Assembly,\n\n1. Urges States to prevent the theft of lamps, ${filler}, ${filler}, and to clean the windows of lighthouses;\n\n2. Urges States to prevent the theft of windows.\n`,
      { id: "windows" },
    );
    const asked = wanted(["theft", "windows"]);
    expect(standingsOf(long, asked)).toEqual([1, 1]);
    const [apart = 0, together = 0] = tellingStandingsOf(long, asked);
    expect(together).toBe(1);
    expect(apart).toBeLessThan(1);
  });
});
