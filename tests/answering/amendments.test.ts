import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/domain/statements.ts";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const amendment = `United Nations

A/C.2/97/L.90

General Assembly

Distr.: Limited
6 November 2042
Original: English

Ninety-seventh session
Second Committee
Agenda item 25 (b)

Chad and Peru: amendment to revised draft resolution A/C.2/97/L.88/Rev.1


Strengthening the keeping of lighthouses


1. In operative paragraph 31, after “to trim their lamps” insert “and to clean their lenses”.

2. In the twelfth preambular paragraph, replace “oil” with “oil and gas”.

3. Delete operative paragraphs 40 and 41.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "A_C.2_97_L.90.txt": amendment });
});
afterAll(() => product.remove());

const unitsCited = (statements: readonly Statement[]) => [
  ...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))),
];

describe("An amendment", () => {
  it.each([
    ["What words are to be inserted in paragraph 31?", ["op1"]],
    ["What happens to operative paragraph 41?", ["op3"]],
    ["What is changed in preambular paragraph 12?", ["op2"]],
    ["What does the amendment change?", ["front", "op1", "op2", "op3"]],
    ["Which paragraphs are deleted?", ["front", "op3"]],
    ["What is to be inserted?", ["front", "op1", "op2"]],
    ["Which draft resolution does it amend?", ["front"]],
    ["What is A/C.2/97/L.88/Rev.1?", ["front"]],
    ["How many amendments are there?", ["front", "op1", "op2", "op3"]],
    ["What does paragraph 2 say?", ["op2"]],
  ])("says what it does to another text: %s", async (question, cited) => {
    const { outcome, statements, withheld } = await product.answer(question);
    expect(outcome).toBe("answered");
    expect(unitsCited(statements)).toEqual(cited);
    expect(withheld).toBe(0);
  });

  it("leaves alone what it does not name", async () => {
    const { outcome, answer } = await product.answer("What is changed in paragraph 7?");
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toContain("No amendment to");
  });

  it("has its title between the text that it amends and its first number", async () => {
    const { answer } = await product.answer("What is the title of the draft?");
    expect(answer).toContain("Strengthening the keeping of lighthouses");
  });
});
