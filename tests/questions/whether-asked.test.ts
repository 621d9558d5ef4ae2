import { describe, expect, it } from "vitest";
import { whetherAsked } from "../../src/questions/whether-asked.ts";

describe("a question whether something is so", () => {
  it.each([
    ["Does the resolution ban whaling?", ["ban"]],
    ["Is the Harbour Board abolished by this text?", ["abolished"]],
    ["Is the fund permanent?", ["permanent"]],
    ["Does it say that lamps are useless?", ["useless"]],
    ["The Council bans whaling.", []],
    ["The Keepers Fund is permanent.", ["permanent"]],
    ["Is the mandate extended for two years?", ["two years"]],
  ])("takes the text to say something: %s", (question, supposed) => {
    const found = whetherAsked(question);
    expect(found.whether).toBe("so");
    expect(found.supposed ?? []).toEqual(expect.arrayContaining(supposed));
  });

  it.each([
    "Does it mention whales?",
    "Are whales mentioned?",
    "What about whales?",
    "Tell me about whales.",
    "Whales?",
  ])("or only to speak of something: %s", (question) => {
    expect(whetherAsked(question)).toEqual({ whether: "said" });
  });

  it("takes nothing to be said where it asks whether something may be", () => {
    expect(whetherAsked("Are gifts allowed?")).toEqual({ whether: "so" });
  });

  it.each(["Who bans whaling?", "What is said of whales?", "Summarise paragraph 2.", "Which paragraphs?"])(
    "is not any other: %s",
    (question) => {
      expect(whetherAsked(question)).toEqual({});
    },
  );
});
