import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/domain/statements.ts";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const levels = `United Nations

A/RES/99/13

General Assembly

Distr.: General
6 December 2044

Ninety-ninth session

Resolution adopted by the General Assembly on 2 December 2044

[on the report of the Fourth Committee (A/99/417, para. 9)]

99/13. Locks and weirs

The General Assembly,

Recalling its resolutions on locks, in particular resolutions 90/11 of 3 May 2035, 92/14 A and B of 5 May 2037, 95/2, section III, of 4 June 2040 and 96/71 of 2 May 2041,

Recalling also the obligation of Member States under Article 74 of the Charter of the Locks Union to keep weirs,

1. Reaffirms its resolution 96/70 C of 4 June 2041;

2. Notes the level of water set in article 9 of the statute of the Weir Board, and requests the Board to consider articles 12 to 14;

3. Invites the Weir Board to consider article 11, paragraph 4, of its statute when it measures water;

4. Encourages Member States to count their locks;

5. Decides to remain seized of the matter.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "A_RES_99_13.txt": levels });
});
afterAll(() => product.remove());

const unitsCited = (statements: readonly Statement[]) => [
  ...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))),
];

describe("What is cited by number", () => {
  it.each([
    ["How many resolutions does the preamble recall?", "Five resolutions are named in PP 1."],
    ["How often is article 9 mentioned?", "One paragraph mentions article 9."],
  ])("is counted: %s", async (question, sentence) => {
    expect((await product.answer(question)).statements[0]?.text).toBe(sentence);
  });

  it.each([
    ["Is resolution 96/71 mentioned?", ["pp1"]],
    ["What is resolution 92/14 B?", ["pp1"]],
    ["What is resolution 96/70 C about?", ["op1"]],
    ["When was 96/70 C adopted?", ["op1"]],
    ["What is Article 74?", ["pp2"]],
    ["What is article 9 about?", ["op2"]],
    ["Which paragraph cites article 12?", ["op2"]],
    ["What does article 11, paragraph 4 concern?", ["op3"]],
    ["What does article 5 say?", ["op5"]],
    ["Which committee reported on this to the plenary?", ["front"]],
  ])("is found where it is cited: %s", async (question, units) => {
    const { outcome, statements } = await product.answer(question);
    expect([outcome, unitsCited(statements)]).toEqual(["answered", units]);
  });

  it.each(["Is resolution 92/14 D mentioned?", "Does it mention article 5?"])(
    "is not taken for something else: %s",
    async (question) => {
      expect((await product.answer(question)).outcome).toBe("not-in-the-text");
    },
  );
});
