import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const harbours = `United Nations A/RES/94/12
General Assembly
Ninety-fourth session
Resolution adopted by the General Assembly on 3 December 2039

94/12. Silted harbours of the southern coast

The General Assembly,

Alarmed at the loss of dredgers in the estuary,

Recognizing the work of pilots in shallow waters,

Welcoming the signing of an accord between the pilots and the World Tourism Organization,

1. Deeply regrets the delay in the dredging of the southern harbours;

2. Acknowledges the patience of the fishing villages;

3. Calls upon all States to keep dredging agreements that are reliably verifiable;

4. Decides that the prohibitions imposed by resolution 91/4 on the trade in dredgers shall not apply, with the approval of the Harbour Board, to pumps for drinking water;

5. Decides also that, if the Harbour Board agrees on a schedule of dredging, the Working Group on Silt will be closed;

6. Requests the Working Group on Silt to convey its findings to the Harbour Board before negotiations on a schedule start;

7. Calls upon development partners to lend pumps to the southern villages, and requests the Working Group on Silt to say where they are needed;

8. Welcomes the generosity of the pilots of the northern coast;

9. Decides to set up a register of wrecks, and to consider it at its ninety-fifth session;

10. Decides further to include in the provisional agenda of its ninety-sixth session the item entitled “Silted harbours”;

11. Deplores all piracy in the estuary.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "harbours.txt": harbours });
});
afterAll(() => product.remove());

async function cited(question: string): Promise<string[]> {
  const { citations, withheld } = await product.answer(question);
  expect(withheld).toBe(0);
  return [...new Set(citations)];
}

describe("Of verbs of one force", () => {
  it.each([
    ["What does the Assembly regret?", ["op1"]],
    ["What is the Assembly alarmed at?", ["pp1"]],
    ["What is recognized?", ["pp2"]],
    ["Why does the Assembly regret?", ["op1"]],
    ["What is the Assembly concerned about?", ["op1", "pp1"]],
  ])("the one asked for is told, all where the text has none: %s", async (question, units) => {
    expect((await cited(question)).toSorted()).toEqual(units);
  });

  it("the paragraphs that begin with it are named, and no others that have it", async () => {
    const { answer, citations } = await product.answer("Which paragraphs begin with “Requests”?");
    expect(answer).toMatch(/^The word “Requests” stands once at the beginning of a paragraph/);
    expect(new Set(citations)).toEqual(new Set(["op6"]));
    expect(await product.answer("List the paragraphs that start with “Urges”.")).toMatchObject({
      answer: expect.stringMatching(/“Urges” stands nowhere at the beginning of a paragraph/),
    });
  });
});

it.each([
  "What happens to the Working Group on Silt if the Harbour Board agrees on a schedule?",
  "If the Harbour Board agrees on a schedule, does the Working Group on Silt go on?",
  "What becomes of the Working Group once a schedule is agreed?",
])("What is said of a case answers what happens in it: %s", async (question) => {
  expect(await cited(question)).toEqual(["op5"]);
});

it.each([
  ["Is verification addressed?", "op3"],
  ["Does it lift the sanctions?", "op4"],
  ["What is exempted from the sanctions?", "op4"],
  ["What are donors asked to do?", "op7"],
  ["What are rich countries asked to do?", "op7"],
  ["When will the Assembly next discuss this topic?", "op10"],
])("Everyday words find the paragraph that says it in others: %s", async (question, unit) => {
  expect(await cited(question)).toEqual([unit]);
});

describe("What a question narrows its subject to", () => {
  it.each([
    ["Does it deal with the dredging of harbours in armed conflict?", "the words “armed conflict”"],
    ["Does it ask States to keep dredging agreements during elections?", "the word “elections”"],
  ])("is told to be absent where it is: %s", async (question, words) => {
    const { statements, withheld } = await product.answer(question);
    expect(statements[0]?.text).toBe(`The text does not use ${words}.`);
    expect(statements.length).toBeGreaterThan(1);
    expect(withheld).toBe(0);
  });

  it("is not taken for all of it: a country that is not there", async () => {
    const { statements } = await product.answer("What does it say about maritime piracy off Angola?");
    expect(statements.map(({ text }) => text)).toContain("The text does not mention Angola.");
    expect(statements.length).toBeGreaterThan(1);
  });

  it("is all of two paragraphs, where they are asked to say the same", async () => {
    const { statements } = await product.answer("Do OP 1 and OP 3 ask for the same thing?");
    expect(statements[0]?.text).toBe("No: OP 1 and OP 3 are not the same.");
  });
});

it("Who is named beside a verb is looked for in the preamble too, before others that have the verb", async () => {
  expect(await cited("Does it welcome the accord with the World Tourism Organization?")).toEqual(["pp3"]);
});
