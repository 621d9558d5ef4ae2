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
    says: ["According to PP 1, the General Assembly called upon Member States “to keep"],
    firstSentence: "Nobody is called on in the resolution.",
  },
]);

describeAnswers("Of items named by their marks", "lighthouses", [
  { question: "1(b)(ii)", citations: ["op1.b.ii"], says: ["the Chair of the Commission to present"] },
  { question: "what does (a) (ii) say?", citations: ["op1.a.ii"] },
  { question: "paragraph 1 (c) (i) and (ii)", citations: ["op1.c.i", "op1.c.ii"] },
  {
    question: "What does 1 (z) say?",
    outcome: "not-in-the-text",
    citations: [],
    says: ["There is no item (z) in operative paragraph 1."],
  },
  {
    question: "How many items does the list in 1 (a) have?",
    citations: ["op1.a"],
    firstSentence: "OP 1 (a) has 2 items.",
  },
  {
    question: "How many sections are there?",
    citations: [],
    firstSentence: "The resolution has no sections.",
  },
]);

describeAnswers("Of short names that the text defines", "s-res-3950-2043", [
  {
    question: "CGSSB = ?",
    citations: ["pp1"],
    says: ["“Contact Group on Smuggling across the Strait of Borduria”"],
  },
  { question: "What does BTA stand for?", citations: ["op2"], says: ["“Borduria Transitional Authority”"] },
  { question: "What is the BTA?", citations: ["op2"], says: ["BTA stands for"] },
]);

describeAnswers("Of a document", "s-res-3950-2043", [
  {
    question: "What is document S/2042/394 and who asked for it?",
    citations: ["pp1"],
    says: ["the report of the Secretary-General (S/2042/394), as requested by resolution 3918 (2042)"],
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
  {
    question: "How many operative and how many preambular paragraphs has it got?",
    citations: [],
    says: ["4 operative", "1 preambular"],
  },
  {
    question: "In how many paragraphs is the Secretary-General asked something?",
    citations: ["op3"],
    says: ["in one of its operative paragraphs"],
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
    firstSentence: "Nothing in the resolution is demanded of Member States, and it encourages them instead.",
  },
  { question: 'Which paragraphs have "demands"?', citations: ["op1"], says: ["demands that all parties"] },
]);

describeAnswers("Of a body that the text calls by one word, or by the head of its name", "s-res-3960-2043", [
  {
    question: "What is the Committee directed to do?",
    citations: ["op3", "op4", "op5"],
    says: ["the Committee established pursuant to resolution 3918 (2042) “to issue a notice"],
  },
]);

describeAnswers("Of what is printed below the last paragraph", "s-res-3960-2043", [
  { question: "By how many votes was it adopted?", citations: ["closing"], says: ["by 13 votes to none"] },
  { question: "Was it adopted unanimously?", citations: ["closing"], says: ["with 2 abstentions"] },
]);

describeAnswers("Of sections in which numbering does not restart", "a-res-97-60", [
  { question: "What does section I, paragraph 2 say?", citations: ["op2"] },
  { question: "What does section II say?", citations: ["pp3", "opu1"] },
  { question: "Show me the first preambular paragraph of section II", citations: ["pp3"] },
  { question: "Summarise section II", citations: ["pp3", "opu1"] },
  {
    question: "How many paragraphs does section I have?",
    citations: [],
    firstSentence: "Section I has 5 operative paragraphs.",
  },
  {
    question: "Section II, paragraph 4",
    outcome: "not-in-the-text",
    citations: [],
    says: ["There is no operative paragraph 4 in section II: the section has 1 operative paragraph."],
  },
  { question: "What is the Secretary-General requested to do in section I?", citations: ["op2"] },
]);

describeAnswers("Of the committee and the meeting", "a-res-97-60", [
  {
    question: "Which committee dealt with it?",
    citations: ["front"],
    says: ["“report of the Fifth Committee"],
  },
  { question: "At which meeting was it adopted?", citations: ["closing"], says: ["63rd plenary meeting"] },
  {
    question: "How did Kenya vote?",
    outcome: "not-in-the-text",
    citations: [],
    says: ["does not say anything about a vote on it"],
  },
]);

describeAnswers("Of a sentence that asks somebody not to do something", "s-res-3960-2043", [
  { question: "Which paragraphs call upon Member States?", citations: ["op5"], says: ["“not to recognize"] },
]);

describeAnswers("Of officials whom a text names by their bodies", "a-res-97-60", [
  {
    question: "What is asked of the executive heads?",
    citations: ["op2", "op4"],
    says: ["the executive heads of participating port authorities “to implement"],
  },
  {
    question: "What does the Secretary-General have to do?",
    citations: ["op2"],
    says: ["The resolution reiterates its request to the Secretary-General"],
  },
  {
    question: "Is the Secretary-General obliged to do anything?",
    citations: ["op2"],
    firstSentence:
      "Nothing in the resolution is demanded of the Secretary-General, and it requests the Secretary-General instead.",
  },
]);

describeAnswers("Of an addressee whose name holds that of another", "s-res-3960-2043", [
  { question: "What is urged?", citations: ["op10"], says: ["urges the Afghan Government “to keep"] },
]);

describeAnswers("Of a paragraph without a number among numbered ones", "a-res-97-60", [
  { question: "What does the last operative paragraph say?", citations: ["opu1"], says: ["“Takes note"] },
]);

describeAnswers("Of an annex and of what is held", "a-res-97-60", [
  { question: "When will the quay conference be held?", citations: ["op5", "op5.b"] },
]);

describeAnswers("Of when something is", "a-res-97-60", [
  { question: "When is the quay conference?", citations: ["op5", "op5.b"], says: ["12 to 14 March 2044"] },
  { question: "When does the tide forum take place?", citations: ["op5", "op5.a"] },
]);

describeAnswers("Of what a text does not speak of, in the words of the question", "s-res-3960-2043", [
  {
    question: "What is said about artificial intelligence?",
    outcome: "not-in-the-text",
    citations: [],
    says: ["does not say anything about artificial intelligence."],
  },
]);

describeAnswers("Of a verb that addresses nobody", "s-res-3960-2043", [
  { question: "Does it condemn Kenya?", citations: ["op1"], says: ["condemns “the launch by Borduria"] },
]);

describeAnswers("Of what is said that somebody should do, without asking it", "s-res-3960-2043", [
  {
    question: "What should Member States do?",
    citations: ["op5", "op6"],
    says: ["It re-emphasizes “that all Member States should comply"],
  },
]);

describeAnswers("Of causes, cases and verbs", "s-res-3960-2043", [
  {
    question: "Why did Borduria not pay?",
    citations: ["op7"],
    says: ["due to conditions beyond its control"],
  },
  {
    question: "Compare paragraphs 3 and 4",
    citations: ["op3", "op4"],
    says: ["Both open with the same verb"],
  },
  {
    question: "Compare paragraphs 5 and 8",
    citations: ["op5", "op8"],
    says: ["The verb is not the same: OP 5 calls upon Member States; OP 8 affirms"],
  },
]);

describeAnswers("Of a text that is dated below its last paragraph", "ferries", [
  {
    question: "When was it adopted?",
    citations: ["front", "closing"],
    firstSentence: "E/RES/2095/8 was adopted on 24 July 2095.",
  },
  { question: "What date does it bear?", citations: ["front", "closing"], says: ["24 July 2095"] },
  {
    question: "When did ECOSOC adopt it, and by how many votes?",
    citations: ["front", "closing"],
    says: ["adopted on 24 July 2095", "The text does not mention a vote on it."],
  },
  { question: "At which plenary meeting was it adopted?", citations: ["closing"], says: ["47th plenary"] },
  { question: "Who is the co-chair of the task force?", citations: ["op1"] },
  {
    question: "What does the last footnote say?",
    outcome: "not-in-the-text",
    citations: [],
    says: ["There is no such footnote: the resolution has no footnotes."],
  },
]);
