import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

describe("A subject of which a part is absent", () => {
  it.each([
    ["Is there a death penalty for smugglers?", "a death penalty for smugglers"],
    ["Are stolen tractors mentioned?", "stolen tractors"],
    ["Is there a fund for kindergartens?", "a fund for kindergartens"],
    ["Is there any reference to kindergartens?", "kindergartens"],
    ["Does the draft refer to trade unions?", "trade unions"],
    ["Is there something on the Peruvian cartels?", "the Peruvian cartels"],
  ])("is not in the text: %s", async (question, subject) => {
    const { outcome, answer } = await product.answer(question);
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toContain(`does not say anything about ${subject}.`);
  });
});

describe("A namesake in the text", () => {
  it.each([
    "What does it say about the use of force?",
    "Does the draft deal with organ harvesting?",
    "When does the Commission meet next?",
  ])("is not taken for what is asked: %s", async (question) => {
    const { outcome } = await product.answer(question);
    expect(outcome).toBe("not-in-the-text");
  });

  it("is not who recommends the text, where recommendations are asked about", async () => {
    const { citations } = await product.answer("Whose recommendations does the draft appreciate?");
    expect(citations).not.toContain("front");
  });
});

describe("A story", () => {
  it.each([
    ["My nephew got ripped off with fake sneakers. Anything on that?", "op5"],
    ["If somebody digs up a Roman coin and sells it abroad, which paragraph helps?", "op8"],
  ])("leads to the paragraphs on what it is about: %s", async (question, paragraph) => {
    const { outcome, citations } = await product.answer(question);
    expect(outcome).toBe("answered");
    expect(citations).toContain(paragraph);
  });
});

describe("What is said of States", () => {
  it.each([
    ["Do governments share the responsibility for this?", ["pp2"]],
    ["Should the research bodies be more open towards governments?", ["op14"]],
  ])("is not what is asked of them: %s", async (question, paragraphs) => {
    expect((await product.answer(question)).citations.slice(0, 1)).toEqual(paragraphs);
  });

  it("is narrowed to the subject, whatever else is said of it", async () => {
    const { citations } = await product.answer(
      "Museums lose antiquities to thieves: what is asked of governments?",
    );
    expect(citations).toContain("op8");
    expect(citations).not.toContain("op5");
  });
});

describe("A question with two sides", () => {
  it("is told which of them the text does not state", async () => {
    const { answer } = await product.answer(
      "Who signed the memorandum of understanding, and what have the two agreed on?",
    );
    expect(answer).toContain("does not say what was agreed");
    expect(answer).toContain("World Tourism Organization");
  });
});

describe("A private matter", () => {
  it.each([
    "will it snow on Monday, should I take an umbrella",
    "how do I get to the ferry?",
    "could you proofread my article on ferns",
    "what is 12% of 300",
    "convert 40 degrees into Fahrenheit",
    "how tall is the Matterhorn",
    "is there good skiing this winter",
    "are you a lawyer?",
  ])("is no question about a resolution: %s", async (question) => {
    expect((await product.answer(question)).outcome).toBe("out-of-scope");
  });

  it.each(["Are hotels mentioned?", "Where can I find something on corruption?"])(
    "is not everything that an asker speaks of: %s",
    async (question) => {
      expect((await product.answer(question)).outcome).toBe("answered");
    },
  );
});

describe("A case that is told first", () => {
  it.each([
    ["We caught a man with forty live tortoises. What does the draft offer?", ["op10", "pp3"]],
    ["An icon was plundered from our chapel. Which paragraph can the customs rely on?", ["op8"]],
    ["When a smuggler sells a bronze statue, which paragraph applies?", ["op8"]],
  ])("is what is asked about, and not who would use it: %s", async (question, paragraphs) => {
    const { citations } = await product.answer(question);
    expect(citations.slice(0, 4)).toEqual(expect.arrayContaining(paragraphs));
    expect(citations.length).toBeLessThan(6);
  });
});

describe("Where a subject stands", () => {
  it.each([
    ["smuggling: where does it come up?", ["op6", "pp9", "pp12"]],
    ["Everything it has on research and on confiscation, please", ["op6", "op13", "pp12", "pp14"]],
  ])("is answered with every paragraph: %s", async (question, paragraphs) => {
    expect((await product.answer(question)).citations).toEqual(expect.arrayContaining(paragraphs));
  });
});

describe("Money", () => {
  it("is funding, unless it is dirty", async () => {
    expect((await product.answer("Where is the money to come from?")).citations).toEqual(["op16", "op11"]);
    expect((await product.answer("Who washes dirty money?")).citations).not.toContain("op16");
  });
});

describe("Words beside a question", () => {
  it("are no questions of their own", async () => {
    const { citations } = await product.answer("Where is cybercrime studied? Many thanks and kind regards.");
    expect(citations).toEqual(expect.arrayContaining(["op11", "pp7"]));
    expect(citations.length).toBeLessThan(4);
  });

  it("may take up the subject before", async () => {
    const { citations } = await product.answer(
      "Who is to develop global analyses, and what are the analyses for?",
    );
    expect(citations[0]).toBe("op12");
    expect(citations).not.toContain("op13");
  });

  it("may only ask for the paragraphs", async () => {
    const { citations } = await product.answer("confiscation and smuggling, which ops?");
    expect(citations).toContain("op6");
    expect(citations).not.toContain("op1");
  });

  it("may be written together as a text never does", async () => {
    expect((await product.answer("illicittrafficking")).outcome).toBe("out-of-scope");
    expect((await product.answer("moneylaundering")).citations).toContain("op6");
  });
});

it("Why something is so is answered from the preamble", async () => {
  const { citations } = await product.answer("Why are gangs dangerous?");
  expect(citations.length).toBeGreaterThan(0);
  expect(citations.every((unit) => unit.startsWith("pp"))).toBe(true);
});
