import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

async function cited(question: string): Promise<string[]> {
  const { statements } = await product.answer(question);
  const all = statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
  return [...new Set(all)].sort();
}

describe("Who is meant by what a question calls them", () => {
  it.each([
    ["Boss of UNODC: any job for that person by title?", ["op3"]],
    ["We are a foundation of donors in The Hague, what does this lot want from us?", ["op11", "op16"]],
    ["I work for a regional body; where would we be consulted or heard?", ["op12", "op15", "op4"]],
    [
      "For a survey of the Vienna office I need each task the operative part puts on UNODC.",
      ["op12", "op15", "op3", "op4"],
    ],
    ["Say who has to keep countries posted on the task force.", ["op3"]],
    [
      "Which operative paragraphs address governments directly?",
      ["op1", "op10", "op11", "op16", "op5", "op6", "op7", "op8"],
    ],
  ])("is found by office, seat or description: %s", async (question, expected) => {
    expect(await cited(question)).toEqual(expected);
  });
});

describe("A detail asked for beside something else", () => {
  it.each([
    ["Who hosted the Moscow conference, and how many countries turned up?", ["pp12"], "gives no number"],
    ["Who briefs countries about the task force, and how often per year?", ["op3"], "does not say how often"],
    [
      "What agreement between UNODC and the tourism agency is welcomed, and what did the parties undertake in it?",
      ["pp17"],
      "does not say what was agreed",
    ],
    ["Donors should pay, but how, and how many dollars?", ["op11", "op16"], "no amount of money"],
  ])("brings in no other paragraphs, and is said to be missing: %s", async (question, expected, denial) => {
    expect(await cited(question)).toEqual(expected);
    expect((await product.answer(question)).answer).toContain(denial);
  });
});
