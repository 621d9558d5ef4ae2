import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const lighthouses = `United Nations A/RES/93/8
General Assembly
Ninety-third session
Resolution adopted by the General Assembly on 14 December 2038

93/8. Lighthouses of the northern isles

The General Assembly,

Recalling the establishment of the United Nations Human Settlements Programme on 4 May 1978 and its work on beacons,

1. Welcomes that, also by 30 June 2039, the blockade will end and that lamps will burn again;

2. Endorses the proposed timetable for the isles, including:

(a) Repair of the beacons by 31 December 2039;

(b) Holding of elections of keepers in no case later than 31 January 2040;

3. Invites the United Nations Environment Programme to establish a working group on fog as early as possible;

4. Requests the Secretary-General to report to the General Assembly within three months on progress made towards elections of keepers;

5. Invites all States, in particular those in the region, to lend lamps;

6. Stresses that the primary responsibility for the lamps lies with the keepers;

7. Also stresses that the costs of all activities should be met through voluntary contributions;

8. Encourages keepers to learn of HIV/AIDS and its prevention.
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "lighthouses.txt": lighthouses });
});
afterAll(() => product.remove());

describe("A question is answered by the paragraph that states what is asked next to its subject", () => {
  it.each([
    ["By when must elections be held?", ["op2", "op2.b"]],
    ["When does the blockade end?", ["op1"]],
    ["By when should the working group on fog be set up?", ["op3"]],
    ["When was the United Nations Human Settlements Programme established?", ["pp1"]],
    ["Which deadlines are set?", ["op1", "op2", "op2.a", "op2.b", "op3", "op4"]],
  ])("when: %s", async (question, units) => {
    const { answer, citations } = await product.answer(question);
    expect([...new Set(citations)]).toEqual(units);
    expect(answer).not.toMatch(/No deadline|does not (?:say|speak)/);
  });

  it.each([
    ["What should the states of the region do?", ["op5"]],
    ["Who is responsible for the lamps?", ["op6"]],
    ["Who pays?", ["op7"]],
    ["Does it mention HIV?", ["op8"]],
  ])("in everyday words: %s", async (question, units) => {
    const { citations } = await product.answer(question);
    expect([...new Set(citations)]).toEqual(units);
  });

  it("names all dates", async () => {
    const { answer } = await product.answer("Which dates are mentioned?");
    expect(answer).toContain("4 May 1978, 30 June 2039, 31 December 2039 and 31 January 2040");
  });
});
