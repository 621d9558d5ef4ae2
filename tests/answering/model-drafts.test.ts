import { describe, expect, it } from "vitest";
import { readDraft } from "../../src/answering/model-drafts.ts";

const citations = [{ resolution: "r", unit: "op1", quote: "to count" }];
const actor = { id: "unicri", name: "UNICRI" };

describe("a draft of a model", () => {
  it.each([
    { basis: "quotation", text: "It says so.", citations },
    {
      basis: "structure",
      text: "Two.",
      citations: [],
      claims: [{ of: "count", resolution: "r", what: "operative", value: 2 }],
    },
    {
      basis: "structure",
      text: "One.",
      citations,
      claims: [
        { of: "count", resolution: "r", what: { acts: { force: "request", actor } }, value: 1 },
        { of: "property", resolution: "r", what: "symbol", value: null },
        { of: "exists", resolution: "r", unit: "op99", value: false },
      ],
    },
    {
      basis: "absence",
      text: "No.",
      citations: [],
      claim: { of: "act", resolutions: ["r"], forces: ["request"], actors: [actor] },
    },
    {
      basis: "absence",
      text: "No.",
      citations: [],
      claim: { of: "mention", resolutions: ["r"], terms: ["whales"] },
    },
  ])("is taken as it stands where it has the shape: $text", (draft) => {
    expect(readDraft(JSON.stringify(draft))).toEqual({ kind: "draft", draft });
  });

  it.each([
    ["no JSON", '{"basis":"quotation", text: }'],
    ["a field too many", JSON.stringify({ basis: "quotation", text: "x", citations, sure: true })],
    [
      "a citation with a field too many",
      JSON.stringify({ basis: "quotation", text: "x", citations: [{ ...citations[0], page: 3 }] }),
    ],
    ["a structure without claims", JSON.stringify({ basis: "structure", text: "x", claims: [] })],
    [
      "an absence of nothing",
      JSON.stringify({
        basis: "absence",
        text: "x",
        claim: { of: "mention", resolutions: ["r"], terms: [] },
      }),
    ],
    [
      "a force that does not exist",
      JSON.stringify({
        basis: "absence",
        text: "x",
        claim: { of: "act", resolutions: ["r"], forces: ["beg"] },
      }),
    ],
    ["an empty sentence", JSON.stringify({ basis: "quotation", text: " ", citations })],
    ["a sentence without an end", JSON.stringify({ basis: "quotation", text: "x".repeat(3000), citations })],
    ["a refusal for a reason of its own", JSON.stringify({ refuse: "too-hard", text: "x" })],
  ])("with %s is a quotation that cites nothing", (_, object) => {
    const read = readDraft(object);
    expect(read).toMatchObject({ kind: "draft", draft: { basis: "quotation", citations: [] } });
    expect(read.kind === "draft" && read.draft.text).not.toBe("");
  });
});
