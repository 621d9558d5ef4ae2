import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const arrears = `United Nations A/RES/92/19
General Assembly
Ninety-second session
Resolution adopted by the General Assembly on 14 December 2037

92/19. Arrears

The General Assembly,

Recalling that two of the three parts of the mandate of the United Nations Office on Drugs and Crime have been completed,1

1. Requests the Secretary-General to bring to the attention of Member States the deadline specified in resolution 54/237 C, through an announcement in the Journal;

2. Invites Member States to lend him lanterns;

3. Urges Member States to pay on time;

4. Encourages Member States to settle their arrears;

5. Decides that Samoa and Tonga shall be permitted to vote in the General Assembly until the end of its ninety-third session;

6. Requests the Office on Drugs and Crime and the Board of Auditors to keep lists of arrears.2

_______________
1 See A/91/12.
2 See A/91/13.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "arrears.txt": arrears });
});
afterAll(() => product.remove());

describe("Who may vote", () => {
  it.each(["Can Samoa vote?", "May Tonga vote?", "Is Samoa allowed to vote?", "Until when can Tonga vote?"])(
    "is told from the text, and is no vote on it: %s",
    async (question) => {
      expect((await product.answer(question)).citations).toEqual(["op5"]);
    },
  );

  it("is not said to be without a number where they are named", async () => {
    const { answer } = await product.answer("How many States are permitted to vote?");
    expect(answer).not.toContain("no number");
  });
});

describe("A number", () => {
  it.each([
    ["How often does the resolution address Member States?", "addresses Member States three times"],
    ["How many times is the Secretary-General addressed?", "addresses the Secretary-General once"],
    ["How many requests are there?", "contains two requests"],
    ["How many parts of its mandate has UNODC completed?", "two of the three parts"],
    ["How many footnotes does the preamble have?", "The preamble of the resolution has 1 footnote."],
    ["How many footnotes are in the operative part?", "The operative part of the resolution has 1 footnote."],
  ])("is counted of what is asked: %s", async (question, told) => {
    const { answer, withheld } = await product.answer(question);
    expect(answer).toContain(told);
    expect(withheld).toBe(0);
  });
});

describe("A deadline that the text speaks of", () => {
  it("is not denied", async () => {
    const { answer, citations } = await product.answer("Where is the deadline to be announced?");
    expect(answer).not.toContain("No deadline");
    expect(citations).toEqual(["op1"]);
  });
});
