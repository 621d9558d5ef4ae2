import { describe, expect, it } from "vitest";
import { amountsIn, statesDetail } from "../../src/vocabulary/states-detail.ts";

describe("an amount", () => {
  it.each([
    ["costs of 3 to 5 per cent of it", "3 to 5 per cent"],
    ["the 17 States paid 20,000 dollars", "20,000 dollars"],
  ])("stands in “%s” as “%s”", (text, amount) =>
    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([amount]),
  );

  it.each(["twenty-five million", "75 %", "70 percent", "two-thirds of them", "half the cost", "500 rupees"])(
    "may be meant by “%s”",
    (text) => expect(statesDetail("amount", text)).toBe(true),
  );

  it.each(["half a century", "a half-day panel", "the twenty-third session", "target 16.4", "millions"])(
    "is none in “%s”",
    (text) => expect(statesDetail("amount", text)).toBe(false),
  );
});

describe("a number of four figures", () => {
  it.each([
    ["Authorizes the withdrawal of up to 2000 personnel", true],
    ["Recalls its decision of 2000 on personnel", false],
  ])("%s", (text, isNumber) => expect(statesDetail("count", text)).toBe(isNumber));
});
