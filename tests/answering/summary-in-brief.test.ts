import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A resolution with a preamble, eleven paragraphs that ask or note something, and those that end any text. All invented. */
const texts = {
  "A_RES_98_77.txt": `United Nations

A/RES/98/77

General Assembly

Distr.: General
12 December 2043

Ninety-eighth session
Agenda item 40

Resolution adopted by the General Assembly on 12 December 2043

98/77. Safety of wooden bridges

The General Assembly,

Recalling its resolution 97/12 of 3 December 2042 on bridges,

Noting that wooden bridges carry more people than all others,

Concerned about the floods of the last ten years,

1. Takes note of the report of the Secretary-General on bridges;

2. Welcomes the opening of the school of bridge builders;

3. Decides to proclaim the Year of the Wooden Bridge in 2045;

4. Urges Member States, where appropriate, to replace all old planks of wooden bridges before each winter, in accordance with their laws and customs, in consultation with the carpenters of the villages that depend on them and with all those who keep them in repair;

5. Calls upon States to train people who can mend a bridge;

6. Encourages towns to light their bridges at night;

7. Invites the World Bank to lend money for new bridges;

8. Requests the Secretary-General to:

(a) Keep a list of all wooden bridges; and

(b) Name a friend of bridges in each region;

9. Notes the wish of many villages to keep their bridges;

10. Recognizes the work of carpenters;

11. Requests the Secretary-General to submit a report on bridges at its ninety-ninth session;

12. Decides to include in the provisional agenda of its ninety-ninth session the item entitled “Safety of wooden bridges”.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

async function unitsCited(question: string): Promise<string[][]> {
  const { statements } = await product.answer(question);
  return statements.map(({ citations }) => [...new Set(citations.map(({ paragraph }) => paragraph))]);
}

describe("A summary in brief", () => {
  it.each([
    "tl;dr",
    "What are the main points?",
    "Key asks?",
    "Give me the gist.",
    "What would the resolution do?",
    "Key messages for a busy minister",
    "Summarise it for a newspaper reader.",
    "Summarise the resolution in plain words.",
  ])("tells the weightiest paragraphs in their order: %s", async (question) => {
    const units = (await unitsCited(question)).flat();
    expect(units.filter((unit) => !unit.includes("."))).toEqual([
      "title",
      "op3",
      "op4",
      "op5",
      "op6",
      "op7",
      "op8",
      "op10",
    ]);
  });

  it.each([
    ["In one sentence, what is this about?", 1],
    ["What is it about, in two sentences?", 2],
    ["Give me the gist in a single sentence.", 1],
    ["Summarise it in three sentences.", 3],
  ])("has as many sentences as are asked for, and the decision among them: %s", async (question, count) => {
    const sentences = await unitsCited(question);
    expect(sentences).toHaveLength(count);
    expect(sentences.flat()).toContain("op3");
    expect(sentences.flat().length).toBeLessThanOrEqual(2 * count + 2);
  });

  it("has as many points as are asked for", async () => {
    const units = (await unitsCited("What are the three most important points?")).flat();
    expect(units).toEqual(["title", "op3", "op4", "op8", "op8.a", "op8.b"]);
  });

  it("of what is asked of somebody leaves out what stands beside the point", async () => {
    const { answer } = await product.answer("Summary for Member States please, short.");
    expect(answer).toContain("to replace all old planks of wooden bridges before each winter …");
    const { answer: full } = await product.answer("Summary for Member States please.");
    expect(full).toContain("in consultation with the carpenters");
  });

  it.each([
    ["Two-line summary of the operative part", 2],
    ["Sum up the operative part in three sentences.", 3],
  ])("of a part tells all its paragraphs in as many sentences: %s", async (question, count) => {
    const sentences = await unitsCited(question);
    expect(sentences).toHaveLength(count);
    expect(sentences.flat().filter((unit) => !unit.includes("."))).toEqual(
      Array.from({ length: 12 }, (_, at) => `op${at + 1}`),
    );
  });

  it("of a part in one sentence is not a chain of all its paragraphs", async () => {
    expect(await unitsCited("Summarise the operative part in one sentence.")).toEqual([
      ["op3", "op4", "op5"],
    ]);
    const { statements } = await product.answer("Summarise the operative part.");
    expect(
      new Set(
        statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph.split(".")[0])),
      ).size,
    ).toBe(12);
  });

  it.each([
    ["What does this mean for Member States, in a nutshell?", ["op4", "op5"]],
    ["Overview for the World Bank", ["op7"]],
    ["What must the World Bank do? Overview please.", ["op7"]],
    ["Summarise the resolution for the Secretary-General.", ["op1", "op11", "op8", "op8.a", "op8.b"]],
  ])(
    "is of what is asked and said of somebody where it is wanted for them: %s",
    async (question, expected) => {
      const units = new Set((await unitsCited(question)).flat());
      expect([...units].sort()).toEqual(expected);
    },
  );

  it.each([
    "Summarise the resolution for the press.",
    "What must the World Bank do? And summarise the text.",
  ])("is of the whole for those who only read it, or where the text is named: %s", async (question) => {
    const units = (await unitsCited(question)).flat();
    expect(units).toEqual(expect.arrayContaining(["op2", "op3", "op12"]));
  });

  it("of a part tells each of its paragraphs, in one point", async () => {
    const told = (await unitsCited("Summarise the operative part briefly.")).filter(
      ([unit]) => !unit?.includes("."),
    );
    expect(told.flat()).toEqual(Array.from({ length: 12 }, (_, at) => `op${at + 1}`));
  });
});

describe("A quotation of an item", () => {
  it("does not end with what joins an item to the next", async () => {
    const { answer } = await product.answer("What does OP 8 ask for?");
    expect(answer).toContain("“Keep a list of all wooden bridges”");
  });
});
