import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** An invented text that recalls and welcomes several things, and gives a reason for some of what it asks. */
const texts = {
  "A_RES_95_2.txt": `United Nations

A/RES/95/2

General Assembly

The General Assembly,

Recalling its resolution 90/1 of 3 May 2080 on lighthouses,

Recalling also its resolution 91/2 of 4 June 2081 on ferries,

Welcoming the memorandum signed by the Pilots Union and the World Tourism Organization,

1. Welcomes the opening of the harbour school;

2. Requests the Secretary-General to continue mapping the reefs, and to strengthen cooperation against piracy;

3. Notes with concern the slow repair of ferries, and therefore requests the United Nations Office on Drugs and Crime to examine the shipyards;

4. Invites the United Nations Development Programme to train the crews of ferries;

5. Establishes a task force on reefs.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const ask = (question: string) => product.answerOf("a-res-95-2", question);

describe("a verb of the text and what it is asked about", () => {
  it.each([
    ["Why does the Assembly recall resolution 91/2?", ["pp2"]],
    ["Why does it recall 90/1?", ["pp1"]],
    ["Why does the Assembly welcome the memorandum?", ["pp3"]],
    ["What does it welcome about the school?", ["op1"]],
    ["What does it recall?", ["pp1", "pp2"]],
  ])("finds what is done to that, and nothing else: %s", async (question, citations) => {
    expect((await ask(question)).citations).toEqual(citations);
  });

  it.each(["What does it welcome on climate change?", "What does the Assembly request about refugees?"])(
    "is refused where the text does not speak of that: %s",
    async (question) => {
      expect((await ask(question)).outcome).toBe("not-in-the-text");
    },
  );

  it("is denied where the text speaks of that with other verbs", async () => {
    const { statements, citations } = await ask("What does it recommend about piracy?");
    expect(statements[0]?.basis).toBe("quotation");
    expect(citations).toEqual(["op2"]);
    const welcomed = await ask("What does it welcome about piracy?");
    expect(welcomed.statements[0]?.text).toBe(
      "On piracy, nothing is welcomed in the operative part of the resolution.",
    );
    expect(welcomed.citations).toEqual(["op2"]);
  });
});

describe("why something is asked", () => {
  it("is denied where nothing is asked of whom the question names", async () => {
    const { answer } = await ask("Why was the World Tourism Organization asked to examine the shipyards?");
    expect(answer).toContain("Nothing is asked of the World Tourism Organization");
  });

  it("is denied where it is no report that is asked", async () => {
    const { answer } = await ask("Why was UNDP asked to report to the Secretary-General?");
    expect(answer).toContain("No report is asked of the United Nations Development Programme");
  });

  it("is no reason for what is asked instead", async () => {
    const { answer } = await ask("Why does UNODC have to pay the lighthouse wages?");
    expect(answer).not.toContain("itself says");
    expect(answer).toContain("examine the shipyards");
  });

  it("is denied where the paragraphs that turn to them do not speak of that", async () => {
    const { statements, citations } = await ask("Why is UNODC asked to fight piracy?");
    expect(statements[0]?.text).toContain("it does not mention piracy");
    expect(citations).toEqual(["op2"]);
  });

  it("is what the paragraph says ahead of “therefore”", async () => {
    const { answer } = await ask("Why is UNODC requested to examine the shipyards?");
    expect(answer).toContain("OP 3 itself says: “Notes with concern the slow repair of ferries”");
    expect(answer).not.toContain("does not say why");
  });
});

describe("why something was done", () => {
  it("is not told without a word that the text does not say that it was", async () => {
    const { statements } = await ask("Why was the task force on reefs dissolved?");
    expect(statements[0]?.text).toBe("The text does not use the word “dissolved”.");
  });
});
