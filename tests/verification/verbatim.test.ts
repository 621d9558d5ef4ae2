import { describe, expect, it } from "vitest";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";
import { libraryOf } from "../support/two-versions.ts";

const id = "wells";
const wells = parseResolution(
  `United Nations

The General Assembly,

Having considered the report of the Well Office, and especially noting the depth of the wells,

1. Urges all Member States requesting exemption from the well tax to share their maps, and to consider sharing their buckets;

2. Continues to encourage the United Nations funds, programmes and agencies to dig;

3. Calls upon Freedonia, the occupying Power, to consider filling the wells.
`,
  { id },
);
const context = { library: libraryOf(wells), asked: [id], language: "en" };

function passes(text: string, unit: string, quote: string): boolean {
  return (
    verifyDraft({ basis: "quotation", text, citations: [{ resolution: id, unit, quote }] }, context).ok ===
    true
  );
}

describe("a sentence that says of the text what the text says, word for word", () => {
  it.each([
    [
      "The resolution urges all Member States requesting exemption from the well tax “to share their maps”.",
      "op1",
      "to share their maps",
    ],
    [
      "It continues to encourage the United Nations funds, programmes and agencies “to dig”.",
      "op2",
      "programmes and agencies to dig",
    ],
    [
      "OP 3 calls upon Freedonia, the occupying Power “to consider filling the wells”.",
      "op3",
      "to consider filling the wells",
    ],
    [
      "In the preamble, the resolution has considered “the report of the Well Office”.",
      "pp1",
      "the report of the Well Office",
    ],
    ["It especially notes “the depth of the wells”.", "pp1", "the depth of the wells"],
  ])("passes: %s", (text, unit, quote) => {
    expect(passes(text, unit, quote)).toBe(true);
  });

  it.each([
    [
      "The Secretary-General urges all Member States requesting exemption from the well tax “to share their maps”.",
      "op1",
      "to share their maps",
    ],
    [
      "The resolution demands all Member States requesting exemption from the well tax “to share their maps”.",
      "op1",
      "to share their maps",
    ],
    ["The resolution urges UNICEF “to share their maps”.", "op1", "to share their maps"],
    ["OP 3 calls upon Freedonia, the occupying Power “filling the wells”.", "op3", "filling the wells"],
    [
      "It does not continue to encourage the United Nations funds, programmes and agencies “to dig”.",
      "op2",
      "to dig",
    ],
  ])("is not a licence: %s", (text, unit, quote) => {
    expect(passes(text, unit, quote)).toBe(false);
  });
});
