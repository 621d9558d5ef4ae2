import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A text in which many are named who are not those who are asked. All invented. */
const texts = {
  "A_RES_98_12.txt": `United Nations

A/RES/98/12

General Assembly

Distr.: General
9 December 2043

Ninety-eighth session
Agenda item 40

Resolution adopted by the General Assembly on 5 December 2043

98/12. Lighthouses of the inland lakes

The General Assembly,

Reaffirming the obligation of Member States under the Treaty on Lights to bear the costs of the buoys,

Acting on the request of the Government of Chad, as stated in its letter of 2 March 2043,

1. Welcomes the cooperation of UNESCO with the World Meteorological Organization, and encourages those bodies to exchange charts of fog;

2. Decides to prolong the survey of the lakes, as recommended by the Secretary-General, until 31 January 2045;

3. Invites representatives of non-governmental organizations in consultative status with the Economic and Social Council to register with the Secretariat;

4. Requests the President of the General Assembly to draw up a list of representatives of civil society who may attend the regatta;

5. Invites representatives mentioned in paragraphs 3 and 4 above to attend the regatta;

6. Calls upon the Government of Chad to count its wrecks and to train its pilots;

7. Recognizes that the safety of ferries is a shared responsibility of the Secretary-General and the Member States;

8. Requests the Secretary-General and the heads of the harbours to supply UNICEF with tide tables in good time;

9. Supports the efforts of the United Nations Environment Programme to clean the beaches by means of nets;

10. Urges the harbours to respect the staff of the United Nations Environment Programme;

11. Stresses the dangers of plastic waste for birds;

12. Requests UNICEF to teach swimming.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const ask = (question: string) => product.answerOf("a-res-98-12", question);

describe("who is only pointed at is asked all the same", () => {
  it.each([
    ["Is anything asked of UNESCO?", ["op1"], "it encourages those bodies “to exchange charts of fog”"],
    ["What is the WMO encouraged to do?", ["op1"], "encourages those bodies"],
    ["What is asked of NGOs?", ["op3", "op5"], "invites representatives of non-governmental organizations"],
    ["Is civil society invited?", ["op5"], "invites representatives mentioned in paragraphs 3 and 4"],
  ])("%s", async (question, cited, says) => {
    const { answer, citations } = await ask(question);
    expect(answer).not.toMatch(/nothing|does not/i);
    expect(answer).toContain(says);
    expect(citations).toEqual(expect.arrayContaining(cited));
  });
});

describe("who asks is not taken for who is asked", () => {
  it.each([
    ["Did Chad ask for the survey?", ["pp2"]],
    ["Is the survey Chad's request?", ["pp2"]],
    ["Whose request does the Assembly act on?", ["pp2"]],
    ["Did the Secretary-General recommend a longer survey?", ["op2"]],
  ])("%s", async (question, cited) => {
    const { answer, citations } = await ask(question);
    expect(answer).not.toMatch(/\bNo:|nothing is/i);
    expect(citations).toEqual(expect.arrayContaining(cited));
  });
});

describe("what somebody is not asked is only denied in words of the text", () => {
  it("that stand elsewhere in it", async () => {
    expect((await ask("Is Chad asked to reduce plastic waste?")).answer).toMatch(
      /^No: where the resolution turns to Chad/,
    );
  });

  it("and not where it may have others for it", async () => {
    expect((await ask("Is Chad asked for an extension?")).answer).not.toMatch(/\bNo:/);
  });
});

describe("a duty that somebody bears is not denied, whoever laid it on them", () => {
  it.each([
    ["What obligations do Member States have?", ["pp1"]],
    ["Do Member States have responsibilities?", ["op7"]],
  ])("%s", async (question, cited) => {
    const { answer, citations } = await ask(question);
    expect(answer).not.toMatch(/nothing|nobody/i);
    expect(citations).toEqual(expect.arrayContaining(cited));
  });
});

describe("for whom something is done is not asked to do it", () => {
  it.each([
    ["Who must give UNICEF the tide tables?", ["op8"]],
    ["Who bears responsibility for making ferries safe?", ["op7"]],
    ["Who should respect the staff of UNEP?", ["op10"]],
  ])("%s", async (question, cited) => {
    const { citations } = await ask(question);
    expect(citations).toEqual(cited);
  });
});

describe("what somebody does is told by whatever verb the text has for it", () => {
  it.each([
    ["What does UNEP do?", "op9"],
    ["What is UNEP's job on the beaches?", "op9"],
  ])("%s", async (question, cited) => {
    const { citations } = await ask(question);
    expect(citations[0]).toBe(cited);
  });
});
