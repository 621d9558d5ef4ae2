import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

describe("A summary of a subject", () => {
  it.each([
    ["Heritage crime, operative part only, in brief.", ["op8", "op9"]],
    ["Sum up the environmental strand for our newsletter.", ["op10", "pp15"]],
    ["I work in a museum – sum up the heritage bits for me.", ["op8", "op9", "pp3", "pp6"]],
    ["The minister asked about stolen art. Give me the gist.", ["op8", "op9", "pp6"]],
    ["What are the key points for a minister of tourism?", ["op4", "pp5", "pp17"]],
    ["Short version for a tourism newsletter, only what concerns our branch.", ["op4", "pp5", "pp17"]],
    [
      "Boil the clauses on fakes and supply chains down to a few lines.",
      ["op5", "op6", "op7", "pp11", "pp12"],
    ],
  ])("has every paragraph on it and no other: %s", async (question, expected) => {
    const { statements } = await product.answer(question);
    const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
    expect([...cited].sort()).toEqual([...expected].sort());
  });

  it("is of the whole text where only the audience is named", async () => {
    const { answer } = await product.answer(
      "One sentence for the library record saying what the draft is about.",
    );
    expect(answer).toContain("international cooperation in combating transnational organized crime");
  });

  it("is refused where the text does not speak of it", async () => {
    const { outcome } = await product.answer("Key points on whaling for my boss, please.");
    expect(outcome).toBe("not-in-the-text");
  });
});

describe("A subject that is missing beside one that is there", () => {
  it("is named with its whole phrase", async () => {
    const { answer, withheld } = await product.answer(
      "What does it say on climate change and money laundering?",
    );
    expect(answer).toContain("The text does not say anything about climate change.");
    expect(withheld).toBe(0);
  });
});
