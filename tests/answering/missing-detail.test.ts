import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAbsence } from "../../src/verification/verify-claims.ts";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

describe("A detail that the paragraphs do not state", () => {
  it.each([
    ["When was the memorandum on tourism signed, and between whom?", "The text does not say when."],
    [
      "What is said of the links between crime and terrorism, and how many attacks were there?",
      "The text gives no number for that.",
    ],
    [
      "In paragraph 8, which objects are named, and are firearms among them?",
      "The text says nothing about firearms.",
    ],
  ])("is said to be missing beside what they do say: %s", async (question, sentence) => {
    const { outcome, answer, withheld } = await product.answer(question);
    expect(outcome).toBe("answered");
    expect(answer).toContain(sentence);
    expect(withheld).toBe(0);
  });

  it("is refused where only it is asked", async () => {
    const { outcome, answer } = await product.answer("When was the memorandum of understanding signed?");
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toContain("The text does not say when.");
  });

  it("is refused where a sum is asked for in other words than how much", async () => {
    const { outcome, answer } = await product.answer("Is there any figure for the extrabudgetary resources?");
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toContain("no amount of money");
  });

  it("is not denied where it is stated", async () => {
    const { answer } = await product.answer("When was the Moscow conference held, and who hosted it?");
    expect(answer).toContain("26 to 28 October 2011");
    expect(answer).not.toContain("does not say when");
  });

  it("is looked for again by the verifier", () => {
    const claim = {
      of: "detail",
      resolutions: ["italy-revised-draft"],
      paragraphs: ["pp12", "pp17"],
      detail: "time",
    } as const;
    expect(verifyAbsence(claim, product.library)).toHaveLength(1);
    expect(verifyAbsence({ ...claim, paragraphs: ["pp17"] }, product.library)).toEqual([]);
  });

  it("is no missing deadline of an act whose own words state a time", () => {
    const claim = { of: "act", resolutions: ["italy-revised-draft"], withDeadline: true } as const;
    expect(verifyAbsence({ ...claim, acts: ["op4/act2"] }, product.library)).toHaveLength(1);
    expect(verifyAbsence({ ...claim, acts: ["op4/act1"] }, product.library)).toEqual([]);
    expect(verifyAbsence({ ...claim, acts: ["op3/act1"] }, product.library)).toEqual([]);
  });
});
