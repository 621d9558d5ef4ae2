import { describe, expect, it } from "vitest";
import { condensed } from "../../../src/answering/extractive/wording.ts";

describe("a quotation shortened", () => {
  it("leaves out a list of examples as a whole", () => {
    const text =
      "to apply the treaty to the doings of gangs, including the making, selling and moving of fakes, as well as seizing what they earn by them every year";
    expect(condensed(text, 20)).toBe(
      "to apply the treaty to the doings of gangs … as well as seizing what they earn by them every year",
    );
  });

  it("does not end within a list or behind a preposition", () => {
    const text =
      "to protect by a broad rule all stolen, looted, unlawfully dug up and illicitly sold pots, and to report on that at once to the Council in every year";
    expect(condensed(text, 8)).toBe(
      "to protect by a broad rule all stolen, looted, unlawfully dug up and illicitly sold pots",
    );
  });
});
