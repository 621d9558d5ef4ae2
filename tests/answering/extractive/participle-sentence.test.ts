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
      /“Transforming our world” … as well as its resolution 71\/2 .*“Ferries for all””\.$/,
    );
  });

  it("keeps to the clause of the verb asked for", () => {
    expect(said([], 200)).toContain("noting the fair");
    expect(said([], 200, true)).not.toContain("noting the fair");
  });

  it("takes the clause that has the words asked", () => {
    expect(said(["fair", "lamps"], 25)).toMatch(/^It notes “the fair of lamps/);
  });
});
