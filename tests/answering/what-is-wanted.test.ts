import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** An invented text on a mission, with numbers, documents of several bodies, somebody invited, a country that much is asked of. */
const texts = {
  "A_RES_90_1.txt": `United Nations

A/RES/90/1

General Assembly

The General Assembly,

Recalling its earlier work,

1. Requests the Secretary-General to count all lighthouses;

2. Urges Member States to keep the lamps lit.
`,
  "S_RES_3981_2044.txt": `United Nations

S/RES/3981 (2044)

Security Council

Distr.: General
4 June 2044

Resolution 3981 (2044)

Adopted by the Security Council at its 12011th meeting, on 4 June 2044

The Security Council,

Recalling General Assembly resolution 97/12 of 9 December 2042 and Economic and Social Council resolution 2043/7 of 22 July 2043,

Recalling also General Assembly resolution 98/3 of 1 October 2043 on lighthouses,

Noting the debt burdens of Chad,

1. Authorizes the Mission of Lamp Keepers to use all necessary means to guard lighthouses, with its police and its boats;

2. Decides that the Mission of Lamp Keepers shall consist of up to 350 police officers and up to 90 boats;

3. Decides to invite the Committee on the Rights of the Child to attend sessions of the steering group on lamps as an observer;

4. Requests the steering group on lamps to publish a chart of shoals;

5. Invites fishers to send charts to the steering group on lamps;

6. Calls upon Chad to keep the lamps of its lakes lit;

7. Urges Member States to train keepers, and calls upon Member States to buy oil;

8. Takes note of the work of the Mission of Lamp Keepers.
`,
};

const text = "s-res-3981-2044";
let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

describe("What is wanted of a text", () => {
  it.each<[question: string, citations: readonly string[], says?: string]>([
    // Documents that the text names are told, and not what it does with whoever made them.
    [
      "How many General Assembly resolutions does it recall?",
      ["pp1", "pp2"],
      "General Assembly resolution 98/3",
    ],
    // Whose paragraphs are counted.
    ["How many paragraphs concern Chad?", ["pp3", "op6"], "Two paragraphs mention Chad."],
    ["How many operative paragraphs involve Chad?", ["op6"], "One operative paragraph mentions Chad."],
    ["Which Member States does it name?", ["pp3", "op6"], "The resolution names Chad."],
    ["Which Member States are criticised?", [], "Nothing and nobody is condemned"],
    ["Which operative paragraphs have no addressee?", ["op2", "op3", "op8"], "OP 8 takes note"],
    ["Which paragraphs are addressed to nobody?", ["op2", "op3", "op8"]],
    ["Which paragraphs are addressed to Member States?", ["op7"]],
    // Who is asked is wanted, and not what is asked of the group.
    ["Who is invited to the sessions?", ["op3"], "decides “to invite the Committee"],
    ["Who is invited to send charts to the steering group on lamps?", ["op5"]],
    // A number stands where it stands, whichever verb is over it.
    ["How many police officers does it authorise?", ["op2"], "up to 350 police officers"],
    ["What are Member States called on to do?", ["op7"], "calls upon Member States"],
    ["Which paragraphs are addressed to Chad and which to Member States?", ["op6", "op7"]],
  ])("%s", async (question, citations, says) => {
    const answer = await product.answerOf(text, question);
    if (says) expect(answer.statements.map((statement) => statement.text).join(" ")).toContain(says);
    expect(answer.citations).toEqual(citations);
  });

  it.each(["Does it impose an arms embargo on Chad?", "Debt relief?"])(
    "is not there, though the country or the field is: %s",
    async (question) => {
      const { outcome } = await product.answerOf(text, question);
      expect(outcome).toBe("not-in-the-text");
    },
  );

  it.each(["Is it a good resolution?", "What do you think of this text?"])(
    "is no opinion: %s",
    async (question) => {
      const { outcome } = await product.answerOf(text, question);
      expect(outcome).toBe("out-of-scope");
    },
  );

  it("is not there where every paragraph addresses somebody", async () => {
    const { citations, outcome } = await product.answerOf(
      "a-res-90-1",
      "Which operative paragraphs have no addressee?",
    );
    expect(outcome).toBe("not-in-the-text");
    expect(citations).toEqual([]);
  });

  it("is asked back where only States are named", async () => {
    const { outcome } = await product.answerOf(text, "Member States?");
    expect(outcome).toBe("needs-clarification");
  });
});
