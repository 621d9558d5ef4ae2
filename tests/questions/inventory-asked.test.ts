import { describe, expect, it } from "vitest";
import type { QuestionFrame } from "../../src/domain/questions.ts";
import { understood } from "../support/question-reader.ts";

describe("a question for all that a text names of a kind", () => {
  it.each<[string, Partial<QuestionFrame>]>([
    ["Which countries are named in the text?", { intent: "inventory", inventory: "countries" }],
    ["Does it mention any States by name?", { intent: "inventory", inventory: "countries" }],
    ["List all the crimes mentioned.", { intent: "inventory", inventory: "offences" }],
    ["What bodies come up in the preamble?", { inventory: "bodies", paragraphKind: "preambular" }],
    ["Which actors does the draft address?", { intent: "inventory", inventory: "addressees" }],
    ["Whom does it address?", { intent: "inventory", inventory: "addressees" }],
    ["How many treaties are mentioned?", { intent: "inventory", inventory: "treaties", isCounted: true }],
  ])("%s", (question, expected) => {
    expect(understood(question).frames[0]).toMatchObject(expected);
  });

  it.each([
    "Which countries must criminalize trafficking?",
    "Which reports does the draft request?",
    "What does the report mention about museums?",
    "Which States have not ratified the Convention?",
    "Which crimes does OP 8 name?",
  ])("is none where more is asked: %s", (question) => {
    expect(understood(question).frames[0]?.intent).not.toBe("inventory");
  });
});
