import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

/** A text that says in unusual places what is easily overlooked and denied. All invented. */
const texts = {
  "S_RES_3981_2046.txt": `United Nations

S/RES/3981 (2046)

Security Council

Distr.: General
4 May 2046

Resolution 3981 (2046)

Adopted by the Security Council at its 12110th meeting, on 4 May 2046

The Security Council,

Reaffirming its respect for the sovereignty of Chad over its lakes,

Commending the pilots of Operation Lantern for their rescues,

Stressing the importance of lighthouses, and concerned at the rising number of wrecks, which could be avoided,

Noting the letter of 2 March 2046 from the Permanent Representative of Chad to the United Nations expressing the gratitude of Chad for the buoys, expressing its readiness to share its charts, and requesting that the patrol be prolonged,

Recalling the promise to consider lamps of all kinds, taking into account their cost, a floating school for keepers and a museum of fog,

Emphasizing article IV of the Treaty on Lights,

Acting under Chapter VII of the Charter of the United Nations,

1. Welcomes the establishment in 2044 of the Group of Technical Experts to study the lenses of lighthouses;

2. Decides, with a view to keeping the lakes safe, upon the end of the work of the above-mentioned Group, to establish for two years an open-ended working group to recommend rules for pilots;

3. Invites donors to provide voluntary contributions for the third session of the expert group on foghorns, and invites the Harbour Board to consider convening an expert group to study foghorns, and expresses the hope that the Board will soon complete the task of establishing a review mechanism for buoys;

4. Calls upon all States, and in particular flag, port and coastal States, to count their wrecks;

5. Renews the authorizations granted to the patrol of the lakes;

6. Decides to remain seized of the matter.
`,
};

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn(texts);
});
afterAll(() => product.remove());

const ask = (question: string) => product.answerOf("s-res-3981-2046", question);

describe("what the text speaks of as there is not said to be missing", () => {
  it.each([
    ["When was the Group of Technical Experts set up?", ["op1"]],
    ["Is a working group set up?", ["op2"]],
    ["Does it establish a working group?", ["op2"]],
    ["Has an expert group on foghorns already been set up?", ["op3"]],
    ["Which session of the expert group on foghorns is to be convened?", ["op3"]],
    ["Does the resolution set up a review mechanism for buoys?", ["op3"]],
  ])("%s", async (question, cited) => {
    const { answer, citations } = await ask(question);
    expect(answer).not.toMatch(/already set up/);
    expect(citations).toEqual(expect.arrayContaining(cited));
  });

  it("is said to be only hoped for where it is", async () => {
    const { answer } = await ask("Has the review mechanism been set up?");
    expect(answer).toMatch(/does not speak of any review mechanism as already set up/);
  });
});

describe("what belongs to another is not made the text's own", () => {
  it.each([
    ["What did the letter of 2 March 2046 ask for?", ["pp4"]],
    ["Does it promise a floating school?", ["pp5"]],
  ])("%s", async (question, cited) => {
    const { answer, citations } = await ask(question);
    expect(answer).not.toMatch(/(?:resolution|it|and) (?:requests|expresses|takes into account)\b/);
    expect(citations).toEqual(cited);
  });
});

describe("a concern that stands in mid-sentence is found", () => {
  it.each(["Is any concern expressed?", "What worries the Council?", "What is the Council concerned about?"])(
    "%s",
    async (question) => {
      const { answer, citations } = await ask(question);
      expect(answer).not.toMatch(/No concern is expressed in the resolution/);
      expect(citations).toContain("pp3");
    },
  );
});

describe("who thanks commends or appreciates", () => {
  it.each([
    ["Whom does the Council thank?", ["pp2"]],
    ["Does the resolution thank anybody?", ["pp2"]],
    ["Who is praised?", ["pp2"]],
  ])("%s", async (question, cited) => {
    const { citations } = await ask(question);
    expect(citations).toEqual(cited);
  });
});

describe("whom and what is named in few words is not denied", () => {
  it.each([
    ["What are flag States called upon to do?", ["op4"]],
    ["What should coastal States do?", ["op4"]],
    ["Is anything asked of port States?", ["op4"]],
    ["Which article of the Treaty does it emphasize?", ["pp6"]],
  ])("%s", async (question, cited) => {
    const { answer, citations } = await ask(question);
    expect(answer).not.toMatch(/Nothing|does not name/);
    expect(citations).toEqual(cited);
  });

  it.each([
    ["Is Chapter VII invoked?", /does not use the word/],
    ["And the money?", /funding/],
    ["Does the resolution authorize a naval blockade of Chad?", /authorize Chad/],
  ])("%s", async (question, denial) => {
    expect((await ask(question)).answer).not.toMatch(denial);
  });
});
