import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn } from "../support/shipped-product.ts";

const lanterns = `United Nations

A/RES/98/41

General Assembly

Distr.: General
3 December 2043

Ninety-eighth session

Resolution adopted by the General Assembly on 3 December 2043

98/41. Lanterns along the coast

The General Assembly,

Recalling its resolution 97/12 of 4 May 2042 and resolution 96/3 of 2 June 2041,

Reaffirming the obligations of States under resolution 95/8 of 1 July 2040 and Economic and Social Council resolution 2040/6 of 3 July 2040,

Reaffirming resolution 93/2 of 6 July 2038, by which the Lamp Board shall assist the Assembly:

(a) In trimming wicks;

(b) In counting beacons;

Welcoming the report on resolution 94/1 of 2 May 2039,

Welcoming the establishment of a combined lantern force (COLUX) by the Coastal Lantern and Beacon Board, and the handing over by BREMOR,

1. Requests the Secretary-General to inform the CLBB of cases of scurvy/rickets among keepers.²

____________________

² The Wick Atlas (Port Salt, 2041).
`;

let product: ShippedProduct;
beforeAll(async () => {
  product = await startProductOn({ "A_RES_98_41.txt": lanterns });
});
afterAll(() => product.remove());

describe("What an acronym stands for", () => {
  it.each([
    ["What does COLUX stand for?", "COLUX stands for “combined lantern force”"],
    ["What does CLBB stand for?", "CLBB stands for “Coastal Lantern and Beacon Board” by its initials"],
  ])("is what the text prints: %s", async (question, sentence) => {
    const { answer, withheld } = await product.answer(question);
    expect(answer).toContain(sentence);
    expect(withheld).toBe(0);
  });

  it("is not known where the text does not say it", async () => {
    const { outcome, answer, statements } = await product.answer("What does BREMOR stand for?");
    expect([outcome, statements]).toEqual(["not-in-the-text", []]);
    expect(answer).toContain("prints BREMOR and does not say what it stands for");
  });
});

describe("Words that a slash joins", () => {
  it("are found one by one", async () => {
    expect((await product.answer("Does it mention scurvy?")).citations).toEqual(["op1"]);
  });
});

describe("The verb over another instrument", () => {
  it("is the paragraph's only where the instrument is its object", async () => {
    const { answer, withheld } = await product.answer("Which resolutions are cited?");
    expect(answer).toContain("recalls “resolution 97/12 of 4 May 2042” and “resolution 96/3 of 2 June 2041”");
    expect(answer).toContain(
      "names “resolution 95/8 of 1 July 2040” and “Economic and Social Council resolution 2040/6",
    );
    expect(withheld).toBe(0);
  });
});

describe("A list that an introduction leads up to", () => {
  it("is told with it, and its items are found by their marks where there is one only", async () => {
    const { answer } = await product.answer("In what shall the Lamp Board assist the Assembly?");
    expect(answer).toContain("(a) “In trimming wicks”");
    const { citations } = await product.answer("What does subparagraph (b) say?");
    expect(citations).toEqual(["pp3.b"]);
  });
});

describe("A footnote", () => {
  it("has the number that is printed", async () => {
    const { outcome, answer } = await product.answer("What does footnote 1 say?");
    expect([outcome, answer.includes("No footnote 1 is printed")]).toEqual(["not-in-the-text", true]);
  });
});
