import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/domain/statements.ts";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const buoys = `United Nations

A/RES/99/12

General Assembly

Distr.: General
6 December 2044

Ninety-ninth session

Resolution adopted by the General Assembly on 2 December 2044

[without reference to a Main Committee (A/99/L.17)]

99/12. Buoys

The General Assembly,

Recalling its resolutions 97/30 and 97/31 of 5 May 2042, 98/40 of 6 May 2042 and 98/41 of 3 June 2043, and Security Council resolution 4012 (2043), entitled “Global Plan for Moorings”, of 9 July 2043,

Recalling also the Final Document of the International Symposium on Buoys,1

Stressing the importance of the pledges made by a number of States,2 that they would not remove buoys,

Taking note of the report of the Secretary-General submitted pursuant to resolution 98/41,3

1. Welcomes the Inventory of Wrecks;4

2. Requests the Secretary-General to submit a report on buoys to the General Assembly at its hundredth session.

____________________

1 See Report of the International Symposium on Buoys, Valparaíso, 4–9 August 2031 (A/CONF.330/9).

2 Chad, Cuba, Fiji, Kenya, Mali and Peru.

3 A/99/214.

4 Kept by the HUBUS.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "A_RES_99_12.txt": buoys });
});
afterAll(() => product.remove());

const unitsCited = (statements: readonly Statement[]) => [
  ...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))),
];

describe("What only a footnote tells", () => {
  it.each([
    ["Which countries pledged not to remove buoys?", "Chad, Cuba, Fiji, Kenya, Mali and Peru"],
    ["Is Fiji among the countries that made the pledges on buoys?", "Chad, Cuba, Fiji, Kenya, Mali and Peru"],
    ["How many countries made pledges on buoys?", "Footnote 2 names 6 countries."],
    ["How many countries are listed in footnote 2?", "Footnote 2 names 6 countries."],
    ["Where was the symposium on buoys held?", "Valparaíso, 4–9 August 2031"],
  ])("stands behind the paragraph: %s", async (question, told) => {
    const { outcome, answer, withheld } = await product.answer(question);
    expect(outcome).toBe("answered");
    expect(answer).toContain(told);
    expect(answer).not.toMatch(/does not (?:say|name)|gives no/);
    expect(withheld).toBe(0);
  });

  it.each([
    ["Is Italy among the States of footnote 2?", "No: footnote 2 does not mention Italy."],
    ["Is Chad or Togo in footnote 2?", "In part: footnote 2 does not mention Togo."],
  ])("is denied of a State that it does not name: %s", async (question, first) => {
    expect((await product.answerOf("a-res-99-12", question)).statements[0]?.text).toBe(first);
  });

  it("is where an acronym is printed", async () => {
    const { outcome, answer } = await product.answer("What does HUBUS stand for?");
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toContain("prints HUBUS in footnote 4 and does not say what it stands for");
  });
});

describe("A report that is asked after", () => {
  it.each([
    "Which report of the Secretary-General is cited?",
    "Which report does the Assembly take note of?",
    "Which report was submitted pursuant to resolution 98/41?",
  ])("is the one that is there, with its symbol: %s", async (question) => {
    const { answer, statements } = await product.answer(question);
    expect(answer).toContain("A/99/214");
    expect(unitsCited(statements)).not.toContain("op2");
  });
});

describe("A document that is asked for by its date", () => {
  it.each([
    ["Which resolution was adopted on 6 May 2042?", ["98/40"], ["97/30", "98/41"]],
    ["Which resolution was adopted on 5 May 2042?", ["97/30", "97/31"], ["98/40"]],
    ["Which resolution is of 2043?", ["98/41"], ["97/30", "98/40"]],
  ])("is named alone: %s", async (question, named, others) => {
    const { answer } = await product.answer(question);
    for (const number of named) expect(answer).toContain(number);
    for (const number of others) expect(answer).not.toContain(number);
  });
});

describe("Where the text comes from", () => {
  it.each([
    "Did it go through a committee?",
    "Was it adopted without a committee?",
    "On whose proposal was it adopted?",
    "What was the draft's symbol?",
    "Under which draft was it considered?",
    "What is A/99/L.17?",
  ])("is told in the words of the front matter: %s", async (question) => {
    const { answer, withheld } = await product.answer(question);
    expect(answer).toContain("without reference to a Main Committee (A/99/L.17)");
    expect(withheld).toBe(0);
  });

  it("leaves the text its own symbol", async () => {
    const { answer } = await product.answer("What is its document symbol?");
    expect(answer).toContain("A/RES/99/12");
  });
});
