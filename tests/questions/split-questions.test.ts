import { describe, expect, it } from "vitest";
import { splitQuestions } from "../../src/questions/split-questions.ts";

describe("a turn of several sentences", () => {
  it.each<[string, readonly string[]]>([
    ["Annexes. How many?", ["Annexes, How many?"]],
    ["Calls upon States. All of them.", ["Calls upon States, All of them."]],
    ["I need the Charter. Volume?", ["I need the Charter, Volume?"]],
    ["Sections, how many are there?", ["Sections, how many are there?"]],
    ["Which report is meant? symbol and date", ["Which report is meant, symbol and date"]],
    ["Anything firm in it? I mean the word demands", ["Anything firm in it, I mean the word demands"]],
    ["What does OP 2 say and who is asked?", ["What does OP 2 say", "who is asked?"]],
    [
      "In the annex I read ITC, what is that and what does it do?",
      ["In the annex I read ITC, what is that", "what does it do?"],
    ],
    [
      "that treaty with the neighbours, who signed it and when did they ratify it",
      ["that treaty with the neighbours, who signed it", "when did they ratify it"],
    ],
    ["Please spell out FAO and tell me where it stands.", ["spell out FAO", "where it stands."]],
  ])("%s", (turn, questions) => {
    expect(splitQuestions(turn).questions).toEqual(questions);
  });

  it.each([
    ["My chief insists on every word. Which verbs are used?", ["Which verbs are used?"]],
    ["How many footnotes are there? My guess is three.", ["How many footnotes are there?"]],
    ["Where is it published? can't find it", ["Where is it published?"]],
    ["We will quote it, so I need a list: all that donors are asked", ["all that donors are asked"]],
    ["So it is requested to pay, please confirm so I can write it", ["So it is requested to pay"]],
  ])("is asked without what it is for: %s", (turn, questions) => {
    expect(splitQuestions(turn).questions).toEqual(questions);
  });

  it("keeps as remarks only what stands before the question", () => {
    const { remarks } = splitQuestions("I read that OP 4 is new. What does it say? I must tell my boss.");
    expect(remarks).toEqual(["I read that OP 4 is new."]);
  });
});
