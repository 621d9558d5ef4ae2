import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A text that says in several ways who is to do what, and tells what others did before. All invented. */
const texts = {
  "S_RES_3978_2045.txt": `United Nations

S/RES/3978 (2045)

Security Council

Distr.: General
4 May 2045

Resolution 3978 (2045)

Adopted by the Security Council at its 12103rd meeting, on 4 May 2045

The Security Council,

Stressing the urgent need for Kenya to reopen the lighthouse at Lamu,

Recalling General Assembly resolution 97/31 of 5 December 2042, in which the Assembly invited the World Bank to insure ferries and endorsed the Principles of Safe Harbours,

1. Invites all Member States and other relevant stakeholders, including pilots, the private sector and academia, as well as schools, to observe the Day of the Lighthouse;

2. Requests the specialized agencies, the regional commissions of the United Nations system and other relevant programmes to count the buoys;

3. Decides that the patrol of the lakes shall have the authority to take all necessary measures against wreckers;

4. Decides that the Interim Government of Chad shall repair the quay at Bol by 30 June 2046;

5. Requests Governments to paint the buoys red;

6. Demands that all parties to the dispute release the ferries;

7. Requests the Secretary-General to support developing countries in dredging their harbours;

8. Reaffirms that the Harbour Master is the final authority on the reading of the Ferry Accord;

9. Decides to remain seized of the matter.
`,
  "A_RES_99_81.txt": `United Nations

A/RES/99/81

General Assembly

Distr.: General
9 December 2044

Resolution adopted by the General Assembly on 9 December 2044

[on the report of the Fifth Committee (A/99/611)]

99/81. Ferries of the great lakes

The General Assembly,

1. Notes with appreciation the efforts made by the Harbour Board to dredge the canals;

2. Urges the Government of Chad to mend the quay at Bol, and encourages further efforts by its pilots;

3. Also urges the Government of Chad to count its ferries;

4. Invites Kenya to lend a dredger.
`,
};

let product: ShippedProduct;

beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

describe("what is denied", () => {
  it.each([
    ["What is asked of academia?", ["op1"]],
    ["What is the private sector invited to do?", ["op1"]],
    ["What are schools asked to do?", ["op1"]],
    ["What is asked of the regional commissions?", ["op2"]],
    ["What is the patrol of the lakes authorized to do?", ["op3"]],
    ["What is asked of the Interim Government?", ["op4"]],
    ["Does paragraph 6 apply to Kenya too?", ["op6"]],
    ["How should developing countries be supported?", ["op7"]],
    ["Who decides on the reading of the Ferry Accord?", ["op8"]],
    ["Does the resolution end the Ferry Accord?", ["op8"]],
    ["What was the World Bank invited to do in resolution 97/31?", ["pp2"]],
    ["What was the World Bank asked to do by the Assembly?", ["pp2"]],
  ])("is nothing in answer to “%s”", async (question, units) => {
    const { citations, statements } = await product.answerOf("s-res-3978-2045", question);
    expect([...new Set(citations)]).toEqual(units);
    expect(statements.map(({ text }) => text).join(" ")).not.toMatch(
      /\b(?:[Nn]othing|[Nn]obody|[Nn]o:|does not)\b/,
    );
  });

  it.each([
    ["Does the Assembly thank the Harbour Board?", ["op1"]],
    ["Which paragraphs urge the Government to do something?", ["op2", "op3"]],
    ["Which report of the Fifth Committee is it?", ["front"]],
  ])("is nothing that stands in other words, or above the text: %s", async (question, units) => {
    const { citations, answer } = await product.answerOf("a-res-99-81", question);
    expect(answer).not.toMatch(/\b(?:[Nn]othing|[Nn]obody|does not)\b/);
    for (const unit of citations) expect(units).toContain(unit);
  });

  it("is only the operative part, where the preamble says what somebody is to do", async () => {
    const { citations, statements } = await product.answerOf("s-res-3978-2045", "What is asked of Kenya?");
    expect(statements[0]?.text).toContain("in the operative part");
    expect(citations).toEqual(["pp1"]);
  });
});
