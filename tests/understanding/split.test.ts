import { describe, expect, it } from "vitest";
import { questionsIn } from "../../src/understanding/split.ts";

describe("a sentence", () => {
  it.each([
    ["what about whales and who pays for it?", ["what about whales?", "who pays for it?"]],
    ["what's the title + how many annexes + who pays", ["what's the title", "how many annexes", "who pays"]],
    [
      "What does it say on whales and on stolen art?",
      ["What does it say on whales?", "What does it say on stolen art?"],
    ],
  ])("of several questions is parted: %s", (sentence, questions) => {
    expect(questionsIn(sentence)).toEqual(questions);
  });

  it.each([
    "When and where is the conference?",
    "On refugees, what is asked and of whom?",
    "What does it say about women and girls?",
    "Who must do what and when?",
    "Does it mention seeds, and if so where?",
  ])("of one question is left whole: %s", (sentence) => {
    expect(questionsIn(sentence)).toEqual([sentence]);
  });
});
