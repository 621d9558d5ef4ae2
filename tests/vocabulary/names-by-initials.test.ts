import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../src/domain/resolution.ts";
import { namesByInitials } from "../../src/vocabulary/mentions.ts";

function names(text: string, acronym: string): string[] {
  const paragraph: Paragraph = {
    id: "op1",
    kind: "operative",
    number: 1,
    label: "OP 1",
    text,
    spans: [],
    subparagraphs: [],
    acts: [],
    participles: [],
    reported: [],
    footnotes: [],
    references: [],
  };
  return namesByInitials([paragraph], acronym).map(({ name }) => name);
}

describe("names by the initials of an acronym", () => {
  it.each([
    ["the Lamp Oil and Wick Board shall meet", "LOWB", ["Lamp Oil and Wick Board"]],
    ["the Convention on Dredging and the convention on dunes", "CD", ["Convention on Dredging"]],
    ["“Filling of old wells in low country” is an item", "FOWLC", ["Filling of old wells in low country"]],
    [
      "the Coastal Monitoring, Verification and Inspection Body",
      "COMOVIB",
      ["Coastal Monitoring, Verification and Inspection Body"],
    ],
    ["the Lamp Board Secretariat", "LB", []],
    ["the lamp oil board", "LOB", []],
  ])("%s: %s", (text, acronym, expected) => {
    expect(names(text, acronym)).toEqual(expected);
  });
});
