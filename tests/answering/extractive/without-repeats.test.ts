import { describe, expect, it } from "vitest";
import { withoutRepeats } from "../../../src/answering/extractive/without-repeats.ts";
import type { DraftStatement } from "../../../src/domain/statements.ts";

const said = (text: string, unit: string): DraftStatement => ({
  basis: "quotation",
  text,
  citations: [{ resolution: "lamps", unit, quote: text }],
});

describe("sentences that are told twice", () => {
  it("are told once, and a list that is not told again is not opened again", () => {
    const item = said("(a) “To light lamps”.", "op4.a");
    const composed = [
      said("It authorizes the Mission “to do the following”:", "op4"),
      item,
      said("It decides “that the mandate shall be as follows”:", "op4"),
      item,
    ];
    expect(withoutRepeats(composed).map(({ text }) => text)).toEqual([
      "It authorizes the Mission “to do the following”:",
      "(a) “To light lamps”.",
      "It decides “that the mandate shall be as follows”.",
    ]);
  });
});
