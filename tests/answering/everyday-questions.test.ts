import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A text whose own words are also words of asking and of everyday speech. All invented. */
const texts = {
  "A_RES_99_7.txt": `United Nations

A/RES/99/7

General Assembly

Distr.: General
3 May 2044

Resolution adopted by the General Assembly on 3 May 2044

99/7. Fog on the lakes

The General Assembly,

Recalling its resolution 98/4 of 2 March 2043,

1. Decides that the meeting on fog shall be held in Chad on 4 June 2045;

2. Requests the President of the General Assembly to appoint two pilots as co-chairs of the meeting, to prepare a concise summary of the meeting and to bring the summary to the attention of the harbour masters;

3. Notes with concern that few of the recommendations of the Lantern Unit have been followed;

4. Welcomes the work of the task force on foghorns, and calls upon States to prevent the placement of weapons in outer space;

5. Deplores the threat of an arms race in outer space and of weapons in outer space;

6. Notes that the prevention of an arms race in outer space keeps outer space open to all, and that an arms race in outer space would be the end of the peaceful uses of outer space;

7. Welcomes the exploration and use of outer space for peaceful purposes, and recalls that the prevention of an arms race in outer space and of the placement of weapons in outer space helps the exploration of outer space;

8. Encourages the Harbour Board and the United Nations Children's Fund to teach swimmers.

12th plenary meeting
3 May 2044
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

describe("A plain question on a text", () => {
  it.each([
    ["Whom does the President of the General Assembly appoint?", "op2"],
    ["Who is the President of the General Assembly to appoint?", "op2"],
    ["Who writes the summary?", "op2"],
    ["To whom is the summary sent?", "op2"],
    ["What happens with the summary?", "op2"],
    ["Does the Assembly express any concern?", "op3"],
    ["Does the resolution worry about anything?", "op3"],
    ["What is the Assembly worried about?", "op3"],
    ["Are any concerns raised?", "op3"],
    ["What happens with recommendations that are not accepted?", "op3"],
    ["What is said about recommendations?", "op3"],
    ["Are the recommendations binding?", "op3"],
  ])("is answered: %s", async (question, unit) => {
    const { outcome, citations } = await product.answer(question);
    expect(outcome).toBe("answered");
    expect(citations).toEqual([unit]);
  });

  it.each(["How long does the meeting last?", "What is the fog for?"])(
    "is about the text where its words stand there: %s",
    async (question) => {
      const { outcome } = await product.answer(question);
      expect(outcome).not.toBe("out-of-scope");
    },
  );

  it.each(["weapons in space", "militarization of outer space", "What does it say about weaponizing space?"])(
    "finds a subject that much of the text is on: %s",
    async (question) => {
      const { outcome, citations } = await product.answer(question);
      expect(outcome).toBe("answered");
      expect(citations).toContain("op4");
    },
  );

  it.each(["How many swimmers are taught?", "How many of the recommendations were followed?"])(
    "is refused where the number that it asks for is missing: %s",
    async (question) => {
      const { outcome, answer, nearest } = await product.answer(question);
      expect(outcome).toBe("not-in-the-text");
      expect(answer).toContain("The text gives no number for that.");
      expect(nearest.length).toBeGreaterThan(0);
    },
  );

  it("wants to know which bodies are named besides one that it names", async () => {
    const { citations, answer } = await product.answer("Which bodies are named besides the Harbour Board?");
    expect(citations).toContain("op8");
    expect(answer).toContain("Children's Fund");
  });

  it.each(["Who is the president of France?", "What is the population of the Netherlands?"])(
    "is not about it elsewhere: %s",
    async (question) => {
      const { outcome } = await product.answer(question);
      expect(outcome).toBe("out-of-scope");
    },
  );

  it.each(["Give me the summary", "Can you write a summary?"])(
    "may still ask for a summary: %s",
    async (question) => {
      const { citations } = await product.answer(question);
      expect(citations).toContain("op4");
    },
  );
});

describe("A namesake", () => {
  it.each(["Is organ trafficking dealt with?", "What does it say about organ donors?"])(
    "is not taken for what is asked: %s",
    async (question) => {
      const { outcome } = await product.answer(question);
      expect(outcome).toBe("not-in-the-text");
    },
  );

  it("is not taken away from its own name", async () => {
    const { citations } = await product.answer("What does it say about the task force?");
    expect(citations).toEqual(["op4"]);
  });
});
