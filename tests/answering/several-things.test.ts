import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** An invented text on several subjects, with documents of two bodies and paragraphs that are nearly alike. */
const texts = {
  "A_RES_95_1.txt": `United Nations

A/RES/95/1

General Assembly

The General Assembly,

Recalling its resolutions 90/1 of 3 May 2080 and 91/2 of 4 June 2081, and Economic and Social Council resolution 2082/3 of 22 July 2082,

Noting the spread of cybercrime in harbours,

1. Urges Member States to protect cultural property in their museums;

2. Invites Member States to combat cybercrime, and to report to the Economic and Social Council within three months of the adoption of the present resolution on the training of pilots;

3. Requests the Secretary-General to report to the Economic and Social Council within three months of the adoption of the present resolution on the mending of bridges;

4. Also invites Member States to lend boats to harbours;

5. Decides that the charter of the lamp panel shall be reviewed at the request of the Government of Chad;

6. Decides that the charter of the lamp panel shall be reviewed at the request of the Transitional Government of Chad.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const ask = (question: string) => product.answerOf("a-res-95-1", question);

describe("several things in one question", () => {
  it.each([
    ["What does it say about cultural property and cybercrime?", ["op1", "op2", "pp2"]],
    ["cultural property / cybercrime", ["op1", "op2", "pp2"]],
    ["Does it mention cultural property or cybercrime?", ["op1", "op2", "pp2"]],
  ])("answers each of them: %s", async (question, citations) => {
    expect((await ask(question)).citations).toEqual(citations);
  });

  it("says of which of them the text does not speak", async () => {
    const { citations, answer } = await ask("What about cultural property, piracy and cybercrime?");
    expect(citations).toEqual(["op1", "op2", "pp2"]);
    expect(answer).toContain("does not say anything about piracy");
  });

  it.each([
    ["Does it mention cybercrime and sports betting?", ["op2", "pp2"], "sports betting"],
    ["Does it address cultural property and travel agencies?", ["op1"], "travel agencies"],
    [
      "Does it mention cybercrime and the financing of piracy through cryptocurrencies?",
      ["op2", "pp2"],
      "cryptocurrencies",
    ],
  ])("answers one of two of which the text does not have the other: %s", async (question, own, missing) => {
    const { citations, answer } = await ask(question);
    expect(citations).toEqual(own);
    expect(answer).toMatch(new RegExp(`does not say anything about .*${missing}`));
  });

  it("answers every item of a list", async () => {
    const { answer } = await ask(
      "Please give me (i) the title, (ii) the number of operative paragraphs and (iii) what it says on cultural property",
    );
    expect(answer).toContain("has 6 operative paragraphs");
    expect(answer).toContain("cultural property in their museums");
  });
});

describe("a term that is not defined", () => {
  it.each(["What is cybercrime?", "How is cybercrime defined?", "What is meant by cybercrime?"])(
    "is said not to be: %s",
    async (question) => {
      const { statements } = await ask(question);
      expect(statements[0]?.text).toBe("The text does not define “cybercrime”.");
      expect(statements.length).toBeGreaterThan(1);
    },
  );
});

describe("numbers", () => {
  it.each([
    [
      "How many operative paragraphs begin with Invites?",
      "In the resolution, one operative paragraph begins with “Invites”.",
    ],
    ["How many resolutions are cited?", "Three resolutions are named in PP 1."],
    [
      "How many resolutions of the Economic and Social Council are cited?",
      "One resolution of the Economic and Social Council is named in PP 1.",
    ],
    ["How many resolutions does PP 1 recall?", "Three resolutions are named in PP 1."],
    ["How many words does it have?", "The resolution has 146 words in its preamble and operative part."],
    [
      "How many paragraphs are addressed to Member States?",
      "The resolution addresses Member States in three of its operative paragraphs.",
    ],
  ])("%s", async (question, sentence) => {
    expect((await ask(question)).statements[0]?.text).toBe(sentence);
  });
});

describe("a comparison", () => {
  it("shows words that are in each other's place, with those around them", async () => {
    const { answer } = await ask("Compare paragraphs 5 and 6");
    expect(answer).toContain(
      "Where OP 5 says “of the Government of Chad”, OP 6 says “of the Transitional Government of Chad”",
    );
  });

  it("tells what two paragraphs have in common", async () => {
    const { answer } = await ask("What do paragraphs 2 and 3 have in common?");
    expect(answer).toContain(
      "Both say “report to the Economic and Social Council within three months of the adoption of the present resolution”",
    );
    expect(answer).not.toContain("Where OP 2 says");
  });

  it("says which paragraphs have which of two verbs", async () => {
    const { citations } = await ask("What is the difference between “urges” and “invites” in this text?");
    expect(citations).toEqual(["op1", "op2", "op4"]);
  });
});
