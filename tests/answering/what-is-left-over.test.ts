import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A text whose paragraphs agree in something and differ in their words. All invented. */
const texts = {
  "S_RES_3979_2045.txt": `United Nations

S/RES/3979 (2045)

Security Council

Distr.: General
5 May 2045

Resolution 3979 (2045)

Adopted by the Security Council at its 12104th meeting, on 5 May 2045

The Security Council,

Recalling General Assembly resolution 97/31 of 5 December 2042,¹

1. Decides to provide 40,000 dollars for the lighthouse at Lamu by 30 June 2046;¹

2. Requests the Secretary-General to provide 40,000 dollars for the quay at Bol by 30 June 2046;

3. Urges Member States to paint the buoys red;

4. Invites the World Bank to insure ferries;

5. Encourages Member States to count the buoys;

6. Calls upon the Government of Chad to repair the quay at Bol;

7. Urges both parties to the dispute to release the ferries;

8. Decides to remain seized of the matter.

¹ Ferry Accord, vol. 3.
`,
};

const id = "s-res-3979-2045";
let product: ShippedProduct;

beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

describe("two paragraphs", () => {
  it.each([
    "Are the amounts in paragraphs 1 and 2 the same?",
    "Is the date in paragraph 1 the same as in paragraph 2?",
    "Are the addressees of paragraphs 3 and 5 the same?",
    "Are the footnotes to PP 1 and OP 1 the same?",
  ])("are shown, and not denied to be the same, in answer to “%s”", async (question) => {
    const { statements } = await product.answerOf(id, question);
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.map(({ text }) => text).join(" ")).not.toMatch(/\bNo: /);
  });

  it("are not the same where their words differ", async () => {
    const { statements } = await product.answerOf(id, "Are paragraphs 3 and 5 the same?");
    expect(statements[0]?.text).toBe("No: OP 3 and OP 5 are not the same.");
  });
});

describe("what is not selected", () => {
  it.each([
    ["Which paragraphs do not address Member States?", ["op1", "op2", "op4", "op8"]],
    ["Which paragraphs address neither Member States nor the World Bank?", ["op1", "op2", "op8"]],
    ["Which paragraphs do not address the Government?", ["op1", "op2", "op4", "op8"]],
    ["Which paragraphs are not requests?", ["op1", "op3", "op4", "op5", "op6", "op7", "op8"]],
    ["Which operative paragraphs don't urge Member States?", ["op1", "op2", "op4", "op5", "op6", "op8"]],
  ])("is the answer to “%s”", async (question, units) => {
    const { citations } = await product.answerOf(id, question);
    expect([...new Set(citations)]).toEqual(units);
  });

  it.each([
    "Which paragraphs don't mention the World Bank?",
    "Which paragraphs have no deadline?",
    "How many paragraphs do not address Member States?",
  ])("is asked back where it is not known: “%s”", async (question) => {
    const { outcome, citations } = await product.answerOf(id, question);
    expect(outcome).toBe("needs-clarification");
    expect(citations).toEqual([]);
  });
});
