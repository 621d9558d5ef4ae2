import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const ferries = `United Nations A/RES/92/17
General Assembly
Ninety-second session
Resolution adopted by the General Assembly on 14 December 2037

92/17. Ferries of small islands

The General Assembly,

Recalling the first United Nations Conference on Ferries, held in Suva, Fiji, from 3 to 7 May 2032,

Noting that the United Nations Conference on Trade and Development should submit, by June 2038, its report on quays,

1. Decides to convene the second United Nations Conference on Ferries in Apia, from 8 to 12 June 2039;

2. Also decides to settle, before the end of its ninety-second session, the modalities of the Conference;

3. Decides to establish a yearly “jetty week” in October, during which islands show their jetties;

4. Extends the mandate of the Panel on Ferries for a new period terminating on 15 March 2040;

5. Requests the Panel on Ferries to inspect wharves, and to submit an inventory of wharves 90 days after the adoption of the present resolution;

6. Requests the Secretary-General to include the views of passengers in his reports to the General Assembly;

7. Requests the Secretary-General to report to the General Assembly every 45 days on ferries;

8. Calls upon islands to lend each other lifeboats;

9. Decides to renew for twelve months the permits of ferry pilots;

10. Requests the Panel on Ferries to count the jetties every two years, jetty by jetty.
`;

const programme = `United Nations A/RES/92/18
General Assembly
Ninety-second session
Resolution adopted by the General Assembly on 14 December 2037

92/18. Programme of the regatta meeting

The General Assembly,

Recalling its resolution 91/4 of 3 May 2036,

1. Decides that the one-day regatta meeting, to be convened by its President in the harbour of Suva with the boats of all islands that wish to take part in it, shall be held on 25 September 2038, from 9 a.m. to 5 p.m., and shall consist of an opening parade, a boat race, two workshops and a closing parade;

2. Also decides that the arrangements for the regatta should be as follows:

(a) The opening parade, to be held from 9 to 9.45 a.m., will feature rowers;

(b) The boat race, to be held from 10 a.m. to noon, will comprise speeches by pilots; the limits for these speeches will be three minutes for each pilot;

(c) Two workshops will be held beside the boat race, one from 10 a.m. to 11 a.m. and the other from 2 to 3 p.m.;

3. Requests its President to draw up, for the regatta meeting, a list of rowers no later than July 2038;

4. Invites islands to lend each other lanterns.

71st plenary meeting
14 December 2037
`;

let product: ShippedProduct;
let regatta: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "ferries.txt": ferries });
  regatta = await startProductOn({ "programme.txt": programme });
});
afterAll(() => Promise.all([product.remove(), regatta.remove()]));

describe("A time that the text states", () => {
  it.each([
    ["Where and when will the conference be held?", ["op1"]],
    ["When is the conference?", ["op1"]],
    ["When does the conference take place?", ["op1"]],
    ["When was the first conference held?", ["pp1"]],
    ["When must the modalities be settled?", ["op2"]],
    ["When is jetty week?", ["op3"]],
    ["In which month is jetty week?", ["op3"]],
    ["Until when is the mandate of the Panel extended?", ["op4"]],
    ["By when must the Panel hand in the inventory of wharves?", ["op5"]],
    ["By when should UNCTAD submit its report?", ["pp2"]],
    ["How often must the Secretary-General report?", ["op7"]],
    ["For how long are the permits of pilots renewed?", ["op9"]],
  ])("is told and not denied: %s", async (question, units) => {
    const { answer, citations, withheld } = await product.answer(question);
    expect(citations).toEqual(units);
    expect(answer).not.toMatch(/No deadline|does not say/);
    expect(withheld).toBe(0);
  });

  it("is denied where what is asked has none", async () => {
    const { answer, citations } = await product.answer("By when must islands lend each other lifeboats?");
    expect(answer).toContain("No deadline is set for that.");
    expect(citations).toEqual(["op8"]);
  });
});

describe("An hour or a length that stands in an item of a programme", () => {
  it.each([
    ["When is the opening parade?", ["op2", "op2.a"]],
    ["How long is the opening parade?", ["op2", "op2.a"]],
    ["At what time does the boat race start?", ["op2", "op2.b"]],
    ["When is the second workshop?", ["op2", "op2.c"]],
    ["How long may a pilot speak?", ["op2", "op2.b"]],
    ["What is the speaking time for pilots?", ["op2", "op2.b"]],
    ["On what date is the meeting?", ["op1"]],
    ["How long does the regatta meeting last?", ["op1"]],
    ["At what time does the meeting start?", ["op1"]],
  ])("is told and not denied: %s", async (question, units) => {
    const { answer, citations, withheld } = await regatta.answer(question);
    expect(citations).toEqual(units);
    expect(answer).not.toMatch(/No deadline|does not say/);
    expect(withheld).toBe(0);
  });

  it("is quoted alone where it is to be quoted", async () => {
    const { citations } = await regatta.answer("How long is the opening parade?", "quote it");
    expect(citations).toEqual(["op2", "op2.a"]);
  });

  it("is not that of the meeting at which the text was adopted", async () => {
    const { citations } = await regatta.answer("At which meeting was it adopted?");
    expect(citations).toEqual(["closing"]);
  });
});
