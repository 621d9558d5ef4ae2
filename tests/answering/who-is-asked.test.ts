import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A text that annexes a declaration, and one that turns to sides, to a government, to the Secretariat and to members. All invented. */
const texts = {
  "S_RES_3977_2044.txt": `United Nations

S/RES/3977 (2044)

Security Council

Distr.: General
4 May 2044

Resolution 3977 (2044)

Adopted by the Security Council at its 12003rd meeting, on 4 May 2044

The Security Council,

1. Decides to adopt the attached declaration on the safety of ferries;

2. Decides to remain seized of the matter.

Annex

Declaration on the safety of ferries

1. Stresses the importance of life jackets on every ferry;

2. Requests the Secretary-General to:

(a) collect reports on ferries that sank;

(b) advise the owners of ferries;

3. Encourages all African States to inspect their ferries each spring.
`,
  "A_RES_97_31.txt": `United Nations

A/RES/97/31

General Assembly

Distr.: General
9 December 2042

Ninety-seventh session
Agenda item 40

Resolution adopted by the General Assembly on 5 December 2042

97/31. Fisheries of the inland lakes

The General Assembly,

Calling upon States that have not yet done so to consider accepting the jurisdiction of the Tribunal for the Lakes,

1. Urges the Malian and Nigerien sides to open their markets for smoked fish;

2. Calls upon Mali to publish the prices of fishing nets;

3. Requests the Government of Chad to repair the quay at Bol, and urges the Government to light it at night;

4. Requests the Secretariat to print a map of the lakes before the dialogue;

5. Requests the Secretary-General to report to the General Assembly at its ninety-ninth session on the lakes;

6. Decides to invite representatives of the Committee on the Rights of the Child to the dialogue on young fishers;

7. Urges States to count their fishing boats, and calls upon States to ban dynamite in fishing;

8. Encourages regional organizations to train boat builders.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

interface Expected {
  readonly question: string;
  readonly citations: readonly string[];
  readonly first?: string;
}

function describeAnswers(about: string, resolution: string, expected: readonly Expected[]): void {
  describe(about, () => {
    it.each(expected)("$question", async ({ question, citations, first }) => {
      const answer = await product.answerOf(resolution, question);
      expect(answer.outcome).toBe("answered");
      expect(answer.citations).toEqual(citations);
      if (first) expect(answer.statements[0]?.text).toContain(first);
      expect(answer.withheld).toBe(0);
    });
  });
}

describeAnswers("A declaration that is annexed", "s-res-3977-2044", [
  { question: "Which paragraphs stress something?", citations: ["annex.1"], first: "The annex stresses" },
  {
    question: "What is the Secretary-General requested to do?",
    citations: ["annex.2", "annex.2.a", "annex.2.b"],
  },
  { question: "What are African countries encouraged to do?", citations: ["annex.3"] },
  {
    question: "The Council authorised strikes on harbours with this resolution. Against which State?",
    citations: ["op1", "op2"],
    first: "is authorised",
  },
]);

describeAnswers("Those who are asked", "a-res-97-31", [
  { question: "What does the Assembly want from the Malian side?", citations: ["op1", "op2"] },
  { question: "What is the Chadian government asked to do?", citations: ["op3"] },
  { question: "What is the Secretariat told to do before the talks with countries?", citations: ["op4"] },
  {
    question: "Which part is foreseen for the members of the Committee on the Rights of the Child?",
    citations: ["op6"],
    first: "decides “to invite",
  },
  { question: 'Which paragraphs "call upon" States (ignore those that urge)?', citations: ["op7"] },
  { question: "We are a regional organisation, not a State. Is anything asked of us?", citations: ["op8"] },
  {
    question: "As an officer in the SG's team: by when are we asked to report?",
    citations: ["op5"],
  },
  {
    question: "Why does the preamble oblige a State to accept the Tribunal?",
    citations: ["pp1"],
    first: "PP 1 obliges nobody.",
  },
]);
