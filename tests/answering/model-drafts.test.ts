import { describe, expect, it } from "vitest";
import { readDraft } from "../../src/answering/model-drafts.ts";

const citations = [{ resolution: "r", unit: "op1", quote: "to count" }];
const actor = { id: "unicri", name: "UNICRI" };

describe("a draft of a model", () => {
  it("is taken as it stands where it is a quotation", () => {
    const draft = { basis: "quotation", text: "It says so.", citations };
    expect(readDraft(JSON.stringify(draft))).toEqual({ kind: "quotation", draft });
  });

  it("is a claim without words where it speaks of the structure", () => {
    const claims = [
      { of: "count", resolution: "r", what: "operative" },
      { of: "count", resolution: "r", what: { acts: { force: "request", actor } }, value: 1 },
      { of: "property", resolution: "r", what: "symbol", value: null },
      { of: "exists", resolution: "r", unit: "op99", value: false },
    ];
    const read = readDraft(JSON.stringify({ basis: "structure", text: "Anything", claims }));
    expect(read).toEqual({ kind: "structure", claims });
  });

  it.each([
    { of: "act", resolutions: ["r"], forces: ["request"], actors: [actor], paragraphs: ["op1"] },
    { of: "act", resolutions: ["r"] },
    { of: "mention", resolutions: ["r"], terms: ["whales"] },
  ])("is a claim without words where it speaks of absence: %j", (claim) => {
    const read = readDraft(JSON.stringify({ basis: "absence", text: "Anything", claim }));
    expect(read).toEqual({ kind: "absence", claim, citations: [] });
  });

  it("is a refusal without words", () => {
    const read = readDraft('{"refuse":"out-of-scope","text":"Visit evil.example"}');
    expect(read).toEqual({ kind: "refusal", outcome: "out-of-scope" });
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
  ])("with %s is malformed, and keeps some words by which to know it again", (_, object) => {
    expect(readDraft(object)).toEqual({ kind: "malformed", text: expect.stringMatching(/\S/) });
  });
});
