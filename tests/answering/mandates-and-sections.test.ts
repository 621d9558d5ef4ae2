import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A mission with its mandate, and a working group with a commissioner and her office, under headings. All invented. */
const texts = {
  "S_RES_3981_2044.txt": `United Nations

S/RES/3981 (2044)

Security Council

Distr.: General
4 May 2044

Resolution 3981 (2044)

Adopted by the Security Council at its 12005th meeting, on 4 May 2044

The Security Council,

1. Decides to extend the mandate of UNMISS until 30 May 2045;

2. Decides that the mandate of UNMISS shall be as follows, and authorizes UNMISS to use all necessary means to perform the following tasks:

(a) Protection of ferries:

(i) To escort ferries at night;

(ii) To train the crews;

(b) Monitoring of harbours:

(i) To count the ships in each harbour;

(ii) To report on the safety of ferries in harbours;

3. Requests UNMISS to publish a map of the river;

4. Requests the Secretary-General to report on the work of UNMISS each month.
`,
  "A_HRC_RES_95_5.txt": `United Nations

A/HRC/RES/95/5

General Assembly

Distr.: General
12 July 2044

Human Rights Council
Ninety-fifth session
Agenda item 3

Resolution adopted by the Human Rights Council on 10 July 2044

95/5. Rights of lighthouse keepers

The Human Rights Council,

Recalling all resolutions on lighthouses,1

Reaffirming, in the context of the anniversary of Security Council resolution 1325 (2000), the role of women in the keeping of lighthouses,

Lighthouse working group

1. Decides to establish a working group with the mandate of drafting a charter of keepers with the aim to:

(a) Limit their hours;

(b) Heat their towers;

2. Requests the United Nations High Commissioner for Human Rights to assist the working group in its mandate;

Wages of keepers

3. Requests the Office of the United Nations High Commissioner for Human Rights to collect figures on wages;

4. Encourages the Office of the United Nations High Commissioner for Human Rights to publish them;

5. Invites States to pay their keepers on time;

Reporting

6. Requests the working group to report on wages to the Human Rights Council, with the support of the Office of the United Nations High Commissioner for Human Rights.

_______________

1 Including Security Council resolution 1645 (2005).
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const list = ["op2.a", "op2.a.i", "op2.a.ii", "op2.b", "op2.b.i", "op2.b.ii"];

describe("What a body is there to do", () => {
  it.each(["What is the mandate of UNMISS?", "What is UNMISS mandated to do?", "What are UNMISS's tasks?"])(
    "is what the text says its mandate is, with all of its list: %s",
    async (question) => {
      expect((await product.answerOf("s-res-3981-2044", question)).citations).toEqual(["op2", ...list]);
    },
  );

  it("may be asked of one branch, which is told whole", async () => {
    const { citations } = await product.answerOf(
      "s-res-3981-2044",
      "What are the tasks of UNMISS for the protection of ferries?",
    );
    expect(citations).toEqual(["op2", "op2.a", "op2.a.i", "op2.a.ii"]);
  });

  it("is told where the body is set up", async () => {
    const { citations } = await product.answerOf(
      "a-hrc-res-95-5",
      "What is the mandate of the working group?",
    );
    expect(citations).toEqual(["op1", "op1.a", "op1.b"]);
  });
});

describe("Who is asked", () => {
  it("A head is asked what the office that has its name from it is asked; others who only mention it come apart", async () => {
    const { answer, citations } = await product.answerOf(
      "a-hrc-res-95-5",
      "What is the High Commissioner asked to do?",
    );
    expect(citations).toEqual(["op2", "op3", "op4"]);
    expect(answer).toContain("requests the Office of the United Nations High Commissioner");
  });
});

describe("A section", () => {
  it("that is named by its heading is what is summed up", async () => {
    const { citations } = await product.answerOf(
      "a-hrc-res-95-5",
      "Summarise the section on the wages of keepers.",
    );
    expect([...citations].sort()).toEqual(["op3", "op4", "op5"]);
  });
});

describe("Other resolutions", () => {
  it("are chosen by their subject, of those of the organ that is named", async () => {
    const { citations } = await product.answerOf(
      "a-hrc-res-95-5",
      "Which Security Council resolution is mentioned on women?",
    );
    expect(citations).toEqual(["pp2"]);
  });
});
