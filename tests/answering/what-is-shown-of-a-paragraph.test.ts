import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** Paragraphs that do several things, some of which point back to others, and a title that tells nothing. All invented. */
const texts = {
  "S_RES_3950.txt": `United Nations

S/RES/3950 (2043)

Security Council

Distr.: General
12 December 2043

Resolution 3950 (2043)

Adopted by the Security Council at its 9411th meeting, on 12 December 2043

The Security Council,

Recalling its resolution 3920 (2042) of 3 December 2042, entitled “Safety of wooden bridges of the north and of the villages that depend on them in each winter”, in which it urged Member States to replace all old planks of wooden bridges before each winter, to train carpenters, to light all bridges at night, to count those that carry more people than they were built for, and to keep the ferries of the great rivers running as long as any of the bridges are closed, and noting the fair of lamps hosted by the Government of Norway in Bergen in May 2040, at which builders from all regions showed lanterns that burn through the longest of nights,

Commending the efforts of Ghana to mend its bridges, welcoming the engagement of Samoa, and noting with appreciation the help given to other islands, including Fiji,

Recalling the plays of the north, and noting the joy that such plays give,

1. Reiterates that it deplores the theft of planks from bridges;

2. Takes note of the report of the Bridge Panel, and calls upon States to answer the letters of the Panel;

3. Commends the founding of the Plank Fund by the school of carpenters, and urges shipping companies to contribute to it and towns to add to them;

4. Calls upon States to take part in the fight against the theft of planks;

5. Commends the work of ferrymen who warn travellers of broken planks, and urges States to continue to support these efforts;

6. Calls upon all States, and above all those with long bridges, to this end:

(a) To guard their long bridges by day;

(b) To mark every plank with a number;

7. Decides to renew for twelve months the mandate of the Bridge Panel;

8. Requests the Secretary-General to keep Member States informed of the work of the Panel;

9. Decides to remain seized of the matter.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

async function unitsCited(question: string): Promise<string[]> {
  const { statements } = await product.answer(question);
  return [...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

describe("Of a paragraph that does several things", () => {
  it.each([
    ["Is Norway mentioned?", "Government of Norway"],
    ["Anything on lamps?", "the fair of lamps"],
    ["Is Samoa mentioned?", "engagement of Samoa"],
    ["Is Fiji mentioned?", "including Fiji"],
  ])("the clause with what is asked is shown: %s", async (question, words) => {
    const { answer } = await product.answer(question);
    expect(answer).toContain(words);
  });

  it("what points back comes with what it points to", async () => {
    const { answer } = await product.answer("What does it say about ferrymen?");
    expect(answer).toMatch(/ferrymen who warn travellers[\s\S]*to continue to support these efforts/);
  });

  it("what points back is told in one sentence with what it points to where its verb alone is asked", async () => {
    const { statements } = await product.answer("What does the Council urge?");
    expect(statements.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/commends “the work of ferrymen .*”; it urges States “to continue/),
    );
  });

  it("an opening of the preamble that points back comes with the one before it", async () => {
    const { answer } = await product.answer("What is noted in the preamble?");
    expect(answer).toMatch(/recalls “the plays of the north”, and notes “the joy that such plays give”/);
  });

  it.each([
    ["What does OP 2 take note of?", ["OP 2 takes note “of the report of the Bridge Panel”."]],
    ["Whom does paragraph 2 call upon?", ["OP 2 calls upon States “to answer the letters of the Panel”."]],
    ["What does PP 2 welcome?", ["PP 2 welcomes “the engagement of Samoa”."]],
    [
      "Does OP 8 mention the Panel?",
      ["Yes: OP 8 has the word “Panel”.", expect.stringMatching(/^OP 8 reads/)],
    ],
  ])("what is asked of one that is named is told: %s", async (question, told) => {
    const { statements } = await product.answer(question);
    expect(statements.map(({ text }) => text)).toEqual(told);
  });

  it("all items of a list are shown to those whom the words above it name", async () => {
    expect(await unitsCited("What are States with long bridges asked to do?")).toEqual(
      expect.arrayContaining(["op6", "op6.a", "op6.b"]),
    );
  });
});

describe("The main points of a text", () => {
  it("begin with its first paragraph where its title tells nothing", async () => {
    const { answer } = await product.answer("Give me the gist in one sentence.");
    expect(answer).toContain("deplores the theft of planks");
    expect(answer).toContain("the mandate of the Bridge Panel");
  });

  it("are paragraphs that can be read by themselves, and none that only keep somebody informed", async () => {
    const units = await unitsCited("What are the main points?");
    expect(units).toEqual(expect.arrayContaining(["op4", "op7"]));
    expect(units).not.toContain("op8");
    const { answer } = await product.answer("What are the three most important points?");
    expect(answer).not.toContain("these efforts");
  });
});
