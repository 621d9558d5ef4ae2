import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

describe("A subject of which a part is absent", () => {
  it.each([
    ["Is there a death penalty for smugglers?", "death penalty for smugglers"],
    ["Are stolen tractors mentioned?", "stolen tractors"],
    ["Is there something on the Peruvian cartels?", "the Peruvian cartels"],
  ])("is not in the text: %s", async (question, subject) => {
    const { outcome, answer } = await product.answer(question);
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toContain(`does not say anything about ${subject}.`);
  });
});

describe("A story", () => {
  it.each([
    ["My nephew got ripped off with fake sneakers. Anything on that?", "op5"],
    ["If somebody digs up a Roman coin and sells it abroad, which paragraph helps?", "op8"],
  ])("leads to the paragraphs on what it is about: %s", async (question, paragraph) => {
    const { outcome, citations } = await product.answer(question);
    expect(outcome).toBe("answered");
    expect(citations).toContain(paragraph);
  });
});

describe("A private matter", () => {
  it.each([
    "will it snow on Monday, should I take an umbrella",
    "how do I get to the ferry?",
    "could you proofread my article on ferns",
    "what is 12% of 300",
    "convert 40 degrees into Fahrenheit",
  ])("is no question about a resolution: %s", async (question) => {
    expect((await product.answer(question)).outcome).toBe("out-of-scope");
  });

  it.each(["Are hotels mentioned?", "Where can I find something on corruption?"])(
    "is not everything that an asker speaks of: %s",
    async (question) => {
      expect((await product.answer(question)).outcome).toBe("answered");
    },
  );
});
