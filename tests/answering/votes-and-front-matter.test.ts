import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** Invented texts: one that was voted on, with dates and words to be found; a draft of three States. */
const texts = {
  "A_HRC_RES_90_7.txt": `United Nations

A/HRC/RES/90/7

General Assembly

Distr.: General
9 April 2044

Original: English

Human Rights Council

Resolution adopted by the Human Rights Council on 4 April 2044

90/7. Lighthouses

The Human Rights Council,

Recalling Security Council resolution 3981 (2044) of 3 May 2044, in particular paragraph 12 of that resolution,

Recalling also the conference on lamps of 18 May 2043, and its conclusions,

1. Decides to apply paragraph 20 of resolution 3981 (2044) to lighthouses, where appropriate;

2. Encourages keepers to meet, where appropriate, and to leave no one behind;

3. Urges Member States to keep lamps lit, as appropriate;

18. Notes the price of oil.

55th meeting
4 April 2044

[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:

In favour: Chad, Mali, Norway

Against: Kenya, Peru

Abstaining: Niger]
`,
  "A_90_L.4.txt": `United Nations

A/90/L.4

General Assembly

Distr.: Limited
26 November 2044

Original: French

Ninetieth session
Agenda item 13

Chad, Kenya and Norway: draft resolution

International Day of Lamps

The General Assembly,

Recalling its earlier work,

1. Decides to designate 16 March as the International Day of Lamps;

2. Invites Member States to observe the Day.
`,
};

const [voted, draft] = ["a-hrc-res-90-7", "a-90-l.4"];
let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const said = async (text: string | undefined, question: string) => {
  const { statements } = await product.answerOf(text ?? "", question);
  return statements.map((statement) => statement.text).join(" ");
};

describe("What is said of a vote", () => {
  it.each([
    ["How did Niger vote?", "The Niger abstained."],
    ["Did Kenya vote in favour?", "No: Kenya voted against."],
    ["Did Chad support the resolution?", "Yes: Chad voted in favour."],
    ["Did France abstain?", "France is not among the States whose votes are listed."],
    ["Who voted against?", "Two States voted against: Kenya and Peru."],
    ["How many voted in favour?", "Three States voted in favour: Chad, Mali and Norway."],
    ["Which States opposed the resolution?", "Two States voted against: Kenya and Peru."],
    [
      "Was it adopted unanimously?",
      "No: A/HRC/RES/90/7 was adopted by a recorded vote of 3 to 2, with 1 abstention.",
    ],
    [
      "Was it adopted by consensus?",
      "No: A/HRC/RES/90/7 was adopted by a recorded vote of 3 to 2, with 1 abstention.",
    ],
    ["At which meeting was it adopted?", "The closing lines read “55th meeting 4 April 2044”."],
  ])("%s", async (question, answer) => {
    expect(await said(voted, question)).toBe(answer);
  });
});

describe("What the front matter says", () => {
  it.each([
    ["When was the document issued?", "“Distr.: Limited 26 November 2044”"],
    ["What is the distribution?", "“Distr.: Limited”"],
    ["What is the original language?", "“Original: French”"],
    ["How many countries sponsor it?", "has three sponsors: Chad, Kenya and Norway."],
    ["Is Norway in favour of the draft?", "tabled by Chad, Kenya and Norway"],
  ])("%s", async (question, words) => {
    expect(await said(draft, question)).toContain(words);
  });
});

describe("Words of a question", () => {
  it.each<[question: string, citations: readonly string[]]>([
    ['Which paragraphs use the words "where appropriate"?', ["op1", "op2"]],
    ["Where does the phrase “as appropriate” occur?", ["op3"]],
    ['Is "in vain" used anywhere?', []],
    // A day of a date is no paragraph, nor is that of another text.
    ["What were the conclusions of 18 May 2043?", ["pp2"]],
    ["What happened on 3 May 2044?", ["pp1"]],
    ["What is paragraph 20 of resolution 3981 about?", ["op1"]],
    ["What does it say on leaving nobody behind?", ["op2"]],
    ["Which dates are mentioned?", ["pp1", "pp2"]],
  ])("%s", async (question, citations) => {
    expect((await product.answerOf(voted, question)).citations).toEqual(citations);
  });

  it("are denied only as they are asked for", async () => {
    expect(await said(voted, 'Does the text contain the words "in vain"?')).toBe(
      "The words “in vain” stand nowhere in the resolution.",
    );
  });
});
