import { describe, expect, it } from "vitest";
import type { QuestionFrame } from "../../src/domain/questions.ts";
import { understood } from "../support/question-reader.ts";

describe("words of a question", () => {
  it.each<[string, Partial<QuestionFrame>]>([
    ["What's proposed on tourism?", { intent: "topic", terms: ["tourism"] }],
    ["Who proposed the draft?", { intent: "metadata", property: "sponsors" }],
    ["Which delegation is behind this?", { intent: "metadata", property: "sponsors" }],
    ["What happened on 21 May 2010?", { intent: "topic", named: [] }],
    ["Which dates appear in the text?", { intent: "inventory", inventory: "dates" }],
    ['Which paragraphs have "inter alia"?', { intent: "wording", wording: "inter alia" }],
    ['Which paragraphs use the word "encourages"?', { intent: "wording", wording: "encourages" }],
    ["Where does it use 'urges'?", { intent: "acts", forces: ["urge"] }],
    ["Where do the words where appropriate appear?", { intent: "wording", wording: "where appropriate" }],
    ['What is meant by the words "inter alia"?', { intent: "definition" }],
    [
      "What does paragraph 22 of resolution 1483 say?",
      { named: [], elsewhere: { numbers: [22], of: "1483" } },
    ],
  ])("%s", (question, expected) => {
    expect(understood(question).frames[0]).toMatchObject(expected);
  });

  it.each(["ok thx", "bye", "Hello", "thanks!", "Good morning", "Great, thank you very much!"])(
    "that are only polite are answered in one sentence: %s",
    (turn) => {
      const { refusal, frames } = understood(turn);
      expect(frames).toEqual([]);
      expect(refusal).toMatchObject({ outcome: "out-of-scope" });
      expect(refusal?.text).toMatch(/^(?:Hello|Goodbye|You are welcome); [^.]*can be asked about\.$/);
    },
  );

  it.each(["ok, and Mali?", "Hello, what does OP 3 say?"])("that ask as well are a question: %s", (turn) => {
    expect(understood(["What does OP 2 say?", turn]).refusal).toBeUndefined();
  });

  it("speak of a bare number only where they give one", () => {
    const named = (...turns: string[]) => understood(turns).frames[0]?.named[0];
    expect(named("What does 5 say?")?.assumedOperative).toBe(true);
    expect(named("What does the last paragraph say?")?.assumedOperative).toBe(false);
    expect(named("What does 5 say?", "Until when?")?.assumedOperative ?? false).toBe(false);
  });

  it("ask of other States what was asked of one", () => {
    const [frame] = understood(["Who are the sponsors?", "Is Norway among them?"]).frames;
    expect(frame).toMatchObject({ property: "sponsors", actors: [{ id: "norway" }] });
  });
});
