import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** Invented texts: a resolution of the Assembly, one under Chapter VII, a draft. */
const texts = {
  "A_RES_91_12.txt": `United Nations

A/RES/91/12

General Assembly

Distr.: General
9 December 2045

Resolution adopted by the General Assembly on 9 December 2045

91/12. Lighthouses

The General Assembly,

Recalling its resolution 90/7 of 4 April 2044,

Concerned that lighthouses fall dark along many coasts,

Recalling the United Nations Convention against Transnational Organized Crime,

Recognizing that keepers work alone,

1. Requests the Secretary-General to report to the General Assembly at its ninety-third session on lamps;

2. Urges Member States to keep lamps lit in order to protect fishing boats;

3. Calls upon the World Meteorological Organization to share its forecasts;

4. Decides to convene an open-ended working group on lamps, which will hold four sessions of five days each;

5. Encourages keepers to meet, and calls upon port authorities to study the cost of lamps;

6. Decides to include in the provisional agenda of its ninety-second session the item entitled “Lighthouses”.
`,
  "S_RES_3950_2045.txt": `United Nations

S/RES/3950 (2045)

Security Council

Distr.: General
3 March 2045

Resolution 3950 (2045)

Adopted by the Security Council at its 9950th meeting, on 3 March 2045

The Security Council,

Determining that the dark lighthouses of the strait are a threat to international peace and security,

Acting under Chapter VII of the Charter of the United Nations,

1. Demands that all parties leave the lighthouses of the strait;

2. Decides to remain seized of the matter.
`,
  "A_91_L.4.txt": `United Nations

A/91/L.4

General Assembly

Distr.: Limited
26 November 2045

Original: English

Chad, Kenya and Norway: draft resolution

Lamps

The General Assembly,

Recognizing that lamps save lives,

1. Invites Member States to consider lighting lamps;

2. Invites Member States to review their rules in order to provide for the ringing of bells.
`,
};

const [adopted, underChapter, draft] = ["a-res-91-12", "s-res-3950-2045", "a-91-l.4"];
let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const said = async (text: string | undefined, ...turns: readonly string[]) => {
  const { statements } = await product.answerOf(text ?? "", ...turns);
  return statements.map((statement) => statement.text).join(" ");
};

const citedBy = async (text: string | undefined, ...turns: readonly string[]) => {
  const { statements } = await product.answerOf(text ?? "", ...turns);
  return [...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
};

describe("Whether a text is binding is told by its words, and not by its date", () => {
  it.each([
    [
      adopted,
      "The text does not say whether it is legally binding. It decides, requests, urges, calls on and encourages.",
    ],
    [
      underChapter,
      "In the preamble, the resolution is acting “under Chapter VII of the Charter of the United Nations”. It demands and decides.",
    ],
    [draft, "The draft obliges nobody: it contains no demand and no decision of its own. It invites."],
  ])("%s", async (text, answer) => {
    expect(await said(text, "Is the resolution legally binding?")).toContain(answer);
    expect(await said(text, "What legal force does it have?")).toContain(answer);
  });
});

describe("Why a text was adopted is told by its preamble", () => {
  it.each([
    [adopted, "Why did the Assembly adopt this?", "lighthouses fall dark"],
    [adopted, "Why was this resolution needed?", "keepers work alone"],
    [underChapter, "What is the reason for this resolution?", "a threat to international peace"],
    [
      draft,
      "Why should the Assembly adopt this?",
      "has not been adopted. In the preamble, the draft recognizes",
    ],
  ])("%s: %s", async (text, question, words) => {
    const answer = await said(text, question);
    expect(answer).toContain(words);
    expect(answer).not.toMatch(/adopted on|recalls/);
  });
});

describe("What a text is about, and two things of its front matter", () => {
  it.each([
    [adopted, "What is this resolution about, briefly?", "is entitled “Lighthouses”"],
    [adopted, "What is the aim of this resolution?", "is entitled “Lighthouses”"],
    [adopted, "What's the symbol and date?", "A/RES/91/12. A/RES/91/12 is dated 9 December 2045"],
    [draft, "What are its title and symbol?", "“Lamps”. The symbol of the draft is A/91/L.4"],
  ])("%s: %s", async (text, question, words) => {
    expect(await said(text, question)).toContain(words);
  });
});

describe("What is called for, said of somebody or means something for them", () => {
  it.each([
    ["What reports does the resolution call for?", ["op1"]],
    ["Which new reports are called for?", ["op1"]],
    ["What studies are called for?", ["op5"]],
    ["What is said about the World Meteorological Organization?", ["op3"]],
    ["What does this mean for the World Meteorological Organization?", ["op3"]],
    ["What does the resolution mean for the Secretary-General? Give me an overview.", ["op1"]],
  ])("%s", async (question, cited) => {
    expect(await citedBy(adopted, question)).toEqual(cited);
  });
});

describe("An obligation that is asked after in many words", () => {
  it.each([
    "My minister wants to know whether we would be legally bound to light lamps if this passes. What does the text say?",
    "I need to find out if we must light lamps. What does it say about that?",
  ])("%s", async (question) => {
    expect(await said(draft, question)).toMatch(/obliges nobody.*“to consider lighting lamps”/);
  });
});

describe("Why something is asked is told by the act itself, or not at all", () => {
  it.each([
    [["Why should Member States keep lamps lit?"], "OP 2 itself says: “in order to protect fishing boats”."],
    [["Why must the Secretary-General report?"], "OP 1 does not say why. The resolution requests"],
    [
      ["What is the Secretary-General requested to do?", "why?"],
      "OP 1 does not say why. The resolution requests",
    ],
    [["Why should the World Meteorological Organization share its forecasts?"], "OP 3 does not say why."],
  ])("%s", async (turns, answer) => {
    expect(await said(adopted, ...turns)).toMatch(new RegExp(`^${answer}`));
  });

  it("does not give what is asked for as the reason for it", async () => {
    const answer = await said(draft, "Why should Member States ring bells?");
    expect(answer).toMatch(/^The draft invites Member States “to review their rules/);
  });
});

describe("Acronyms of names that a text prints in full", () => {
  it.each([
    [
      "What is an OEWG?",
      "OEWG stands for “open-ended working group” by its initials; the text prints the full name only.",
    ],
    ["How many sessions will the OEWG hold?", "will hold four sessions of five days each"],
  ])("%s", async (question, answer) => {
    expect(await said(adopted, question)).toContain(answer);
  });

  it("does not turn away one that stands for nothing in the text", async () => {
    expect((await product.answerOf(adopted ?? "", "What does NAM stand for?")).outcome).toBe(
      "not-in-the-text",
    );
  });
});

describe("Which kind of thing is asked for", () => {
  it.each([
    ["List all the decisions of the Assembly", ["op4", "op6"]],
    ["Which decisions does it take?", ["op4", "op6"]],
  ])("%s", async (question, cited) => {
    expect(await citedBy(adopted, question)).toEqual(cited);
  });

  it("asks when a body takes up the matter again", async () => {
    expect(await citedBy(adopted, "When will the Assembly next discuss this?")).toContain("op6");
  });

  it("does not take a draft treaty for the draft", async () => {
    expect(await said(draft, "Who introduced the draft treaty?")).not.toContain("Chad");
  });

  it("says that a term is not defined, also where it is asked what that is", async () => {
    expect(await said(adopted, "Does it define what a lighthouse is?")).toContain(
      "The text does not define “lighthouse”.",
    );
    expect(await said(adopted, "Define lighthouses as used in the text.")).toContain(
      "The text does not define “lighthouses”.",
    );
  });

  it("says that a term stands nowhere, where the text has other words for it", async () => {
    expect(await said(adopted, "What is the meaning of “dark lighthouse keepers”?")).toContain(
      "The words “dark lighthouse keepers” stand nowhere in the resolution.",
    );
  });

  it("takes another name of an instrument alone for a question on its full name", async () => {
    expect(await said(adopted, "What is the UNTOC?")).toContain(
      "UNTOC stands for “United Nations Convention against Transnational Organized Crime”",
    );
  });
});
