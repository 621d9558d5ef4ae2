import { describe, expect, it } from "vitest";
import { standingsOf } from "../../../src/answering/extractive/standings.ts";
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
const standing = (terms: readonly string[], telling = false) =>
  standingsOf(paragraphs, { concepts: conceptsOf(terms), actors: [] }, { telling });

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
    const [stolen = 0, painted = 0] = standing(["lighthouses", "theft"], true);
    expect(stolen).toBe(1);
    expect(painted).toBeLessThan(0.25);
  });
});
