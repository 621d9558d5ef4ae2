import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/domain/statements.ts";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const harbours = `United Nations

S/RES/4100 (2045)

Security Council

Resolution 4100 (2045)

Adopted by the Security Council at its 11000th meeting, on 3 May 2045

The Security Council,

Recalling its resolution 4099 (2045),

1. Requests States cooperating with the Harbour Board to inform the Security Council in 7 months of the wrecks that they raised, and further requests all States contributing through the Harbour Board to the raising of wrecks, including Chad and other States in the region, to report by the same deadline on their cranes;

2. Requests the Secretary-General to report to the Security Council within 10 months on wrecks.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "S_RES_4100_2045.txt": harbours });
});
afterAll(() => product.remove());

const unitsCited = (statements: readonly Statement[]) => [
  ...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))),
];

describe("Who reports", () => {
  it.each([
    ["Who has to report?", ["op1", "op2"]],
    ["Who reports in seven months?", ["op1"]],
    ["What has to be reported within seven months?", ["op1"]],
    ["Who reports within ten months?", ["op2"]],
    ["What should States report on?", ["op1"]],
  ])("is everybody of whom a report is asked: %s", async (question, cited) => {
    const { statements, withheld } = await product.answer(question);
    expect(unitsCited(statements)).toEqual(cited);
    expect(withheld).toBe(0);
  });

  it("is told with the time that “the same deadline” means", async () => {
    const { answer } = await product.answer("Who reports in seven months?");
    expect(answer).toContain("in 7 months");
    expect(answer).toContain("by the same deadline");
  });
});
