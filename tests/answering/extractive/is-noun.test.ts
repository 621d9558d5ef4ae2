import { describe, expect, it } from "vitest";
import { isNoun } from "../../../src/answering/extractive/is-noun.ts";

describe("what a text says nothing about", () => {
  it.each([
    ["drugs", "Who smuggles drugs?"],
    ["nuclear arms", "Which States have nuclear arms?"],
    ["the accused", "What becomes of the accused?"],
    ["blame", "Is there any blame in it?"],
    ["who pays", "When does it start and who pays?"],
  ])("is a noun of the question: %s", (phrase, question) => {
    expect(isNoun(phrase, question)).toBe(true);
  });

  it.each([
    ["blamed", "Which countries are blamed?"],
    ["smuggles", "Who smuggles drugs?"],
    ["guilty", "Who is guilty?"],
    ["train", "Should States train judges?"],
    ["Who pays for the ice", "Who pays for the ice cream?"],
  ])("is no verb and no quality: %s", (phrase, question) => {
    expect(isNoun(phrase, question)).toBe(false);
  });
});
