import { describe, expect, it } from "vitest";
import { preambleSentence } from "../../../src/answering/extractive/participle-sentence.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";

const text = `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world”, in which it adopted goals, invited all States to report on the bridges that they build and decided to meet again in every year, as well as its resolution 71/2 of 3 October 2016, entitled “Ferries for all”, and noting the fair of lamps that the Government of Italy held at Bari in 2014,

1. Requests the Secretary-General to report on bridges.
`;
const resolution = parseResolution(text, { id: "bridges" });
const [paragraph] = resolution.paragraphs;

function said(terms: readonly string[], limit: number, clauseOnly = false): string {
  if (!paragraph) throw new Error("no paragraph");
  return preambleSentence(paragraph, resolution, { lead: "It", terms, limit, clauseOnly }).text;
}

describe("a sentence from the preamble", () => {
  it("quotes what another text says with its name and who says it", () => {
    expect(said(["bridges"], 25)).toMatch(
      /^It recalls “.*resolution 70\/1 of 25 September 2015.*, in which it … invited all States to report on the bridges/,
    );
  });

  it("names all texts that are recalled", () => {
    expect(said([], 25)).toMatch(
      /“Transforming our world” … as well as its resolution 71\/2 .*“Ferries for all””, and notes/,
    );
  });

  it("tells each clause that has the words asked, and every one where none are asked", () => {
    expect(said(["bridges", "lamps"], 25)).toMatch(
      /invited all States to report on the bridges.*”, and notes “the fair of lamps/,
    );
    expect(said([], 25)).toMatch(
      /^It recalls “.*”, and notes “the fair of lamps that the Government of Italy held at Bari in 2014”\.$/,
    );
  });

  it("names the text that is asked after where several are recalled", () => {
    expect(said(["ferries"], 25)).toMatch(/as well as its resolution 71\/2 .*“Ferries for all””\.$/);
  });

  it("keeps to the clause of the verb asked for", () => {
    expect(said([], 200)).toContain("”, and notes “the fair");
    expect(said([], 200, true)).not.toContain("the fair");
  });

  it("takes the clause that has the words asked", () => {
    expect(said(["fair", "lamps"], 25)).toMatch(/^It notes “the fair of lamps/);
  });

  it("is not cut before the words asked", () => {
    const rights = parseResolution(
      `The General Assembly,

Reaffirming the right of all to cross, which is set down in the Charter of Towns of the first year, the Covenant on Roads and Rivers of the second year, the Treaty on Lamps of the third year and the Code of Ferries of the fourth year,

1. Decides to meet.
`,
      { id: "rights" },
    );
    const [first] = rights.paragraphs;
    if (!first) throw new Error("no paragraph");
    const { text: sentence } = preambleSentence(first, rights, { lead: "It", terms: ["ferries"], limit: 20 });
    expect(sentence).toMatch(/^It reaffirms “the right of all to cross, which .*Code of Ferries/);
  });
});
