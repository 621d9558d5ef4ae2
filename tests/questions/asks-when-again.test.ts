import { describe, expect, it } from "vitest";
import { asksWhenAgain } from "../../src/questions/asks-when-again.ts";

describe("what a body takes up again", () => {
  it.each([
    "When will the Council take this up again?",
    "Will it be discussed again, and under what title?",
    "When does the Assembly return to the matter?",
    "Is tidal power on next year's agenda?",
  ])("is asked for: %s", (question) => {
    expect(asksWhenAgain.test(question)).toBe(true);
  });

  it.each(["Which item does it come under?", "When do the pilots come back?"])("is not: %s", (question) => {
    expect(asksWhenAgain.test(question)).toBe(false);
  });
});
