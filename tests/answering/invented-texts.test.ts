import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/domain/answers.ts";
import { inventedTexts } from "../support/invented-texts.ts";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(inventedTexts);
});
afterAll(() => product.remove());

interface Expected {
  readonly question: string;
  readonly outcome?: Outcome;
  /** Other turns by the user, before the question. */
  readonly before?: readonly string[];
  /** In the order of the answer. */
  readonly citations: readonly string[];
  readonly says?: readonly string[];
  readonly firstSentence?: string;
}

function describeAnswers(about: string, resolution: string, expected: readonly Expected[]): void {
  describe(about, () => {
    it.each(expected)("$question", async ({ question, before = [], ...wanted }) => {
      const answer = await product.answerOf(resolution, ...before, question);
      expect(answer.outcome).toBe(wanted.outcome ?? "answered");
      expect(answer.citations).toEqual(wanted.citations);
      for (const words of wanted.says ?? []) expect(answer.answer).toContain(words);
      if (wanted.firstSentence) expect(answer.statements[0]?.text).toBe(wanted.firstSentence);
      expect(answer.withheld).toBe(0);
    });
  });
}

describeAnswers("Of a list whose items address different bodies", "lighthouses", [
  {
    question: "Everything UNCTAD is encouraged to do",
    citations: ["op1.c", "op1.c.i", "op1.c.ii", "op1"],
    firstSentence: "By OP 1 (c), the United Nations Conference on Trade and Development is encouraged:",
  },
  { question: "Which actors are encouraged?", citations: ["op1.a", "op1.b", "op1.c"] },
  {
    question: "What does it say about whale oil?",
    citations: ["op1", "op1.c", "op1.c.i"],
    says: ["“To study the price of whale oil"],
  },
  {
    question: "What is called for?",
    citations: ["pp1"],
    says: ["According to PP 1, the General Assembly (GA) called upon Member States “to keep"],
    firstSentence: "Nothing and nobody is called on in the operative part of the resolution.",
  },
]);

describeAnswers("Of a draft in committee", "a-c.2-97-l.88", [
  {
    question: "Who tabled it?",
    citations: ["front"],
    firstSentence:
      "Draft A/C.2/97/L.88 was submitted by the Vice-Chair of the Committee, Ada Vale (Freedonia).",
  },
  { question: "Which agenda item?", citations: ["front"], says: ["“Agenda item 25 (b) Ports and harbours”"] },
  {
    question: "Where does it express concern?",
    citations: ["op1", "op2"],
    says: ["notes with concern", "recognizes with concern"],
  },
]);

describeAnswers("Of a text that demands and decides", "s-res-3950-2043", [
  {
    question: "At which meeting was it adopted, and when?",
    citations: ["front"],
    says: ["at its 12429th meeting, on 9 March 2043"],
  },
  {
    question: "Must Member States cooperate?",
    citations: ["op2"],
    firstSentence: "Nothing in the resolution is demanded of Member States, and it encourages instead.",
  },
  { question: 'Which paragraphs have "demands"?', citations: ["op1"], says: ["demands that all parties"] },
]);
