import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
});
afterAll(() => product.remove());

const bees = "a-res-96-118";
const railway = "s-res-3901-2043";

describe("what a question supposes and the text does not say", () => {
  it.each([
    [railway, "Is the Observer Mission established for two years?", "the words “two years”", "op3"],
    [railway, "My chief says that the Mission is permanent. Is she right?", "the word “permanent”", "op3"],
    [bees, "Does it ban products that are harmful to bees?", "the word “ban”", "op2.b"],
    [bees, "Does it mention flowering cactuses?", "the word “cactuses”", "op2.a"],
  ])("is said in front of what comes nearest: %s %s", async (text, question, words, paragraph) => {
    const { statements, citations, withheld } = await product.answerOf(text, question);
    expect(statements[0]?.text).toBe(`The text does not use ${words}.`);
    expect(citations).toContain(paragraph);
    expect(withheld).toBe(0);
  });

  it.each([
    [railway, "Is the Observer Mission established for a year?", "op3"],
    [railway, "Is the Mission established for 12 months?", "op3"],
    [bees, "Does it mention beekeepers?", "pp4"],
  ])("and only that: %s %s", async (text, question, paragraph) => {
    const { statements, citations } = await product.answerOf(text, question);
    expect(statements.filter(({ basis }) => basis === "absence")).toEqual([]);
    expect(citations).toContain(paragraph);
  });
});

describe("a question of one part of a text", () => {
  it.each([
    [railway, "Does the preamble mention engineers?", "No preambular paragraph mentions engineers.", "op3"],
    [
      railway,
      "What does the preamble say about UNODC?",
      "No preambular paragraph mentions the United Nations Office on Drugs and Crime (UNODC).",
      "op9",
    ],
  ])("is told where else it is spoken of: %s %s", async (text, question, denied, paragraph) => {
    const { statements, citations, withheld } = await product.answerOf(text, question);
    expect(statements[0]?.text).toBe(denied);
    expect(citations).toContain(paragraph);
    expect(withheld).toBe(0);
  });

  it.each([
    [railway, "Is medicine mentioned in the preamble?", ["pp2"]],
    [bees, "What does the operative part say about local communities?", ["op3"]],
  ])("is answered from that part where it speaks of it: %s %s", async (text, question, paragraphs) => {
    const { citations } = await product.answerOf(text, question);
    expect(citations).toEqual(paragraphs);
  });
});
