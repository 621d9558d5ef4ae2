import { describe, expect, it } from "vitest";
import { asOneOfMany, introducesAsker } from "../../src/questions/asker-introduced.ts";

describe("who introduces himself as one of many", () => {
  it.each([
    ["We are a regional bank, not a State.", "We are regional banks."],
    ["I am a specialized agency in Turin.", "I am specialized agencies in Turin."],
    ["We're just a fishing fleet", "We're fishing fleets"],
    ["We are farmers.", "We are farmers."],
  ])("%s", (remark, meant) => {
    expect(introducesAsker.test(remark)).toBe(true);
    expect(asOneOfMany(remark)).toBe(meant);
  });
});
