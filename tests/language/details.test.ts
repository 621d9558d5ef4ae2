import { describe, expect, it } from "vitest";
import { unitsStating } from "../../src/language/details.ts";
import { italyDraft } from "../support/italy-draft.ts";
import { smallLibraryOfSeven } from "../support/question-reader.ts";

const railway = smallLibraryOfSeven.find("s-res-3901-2043");

describe("a detail", () => {
  it("is stated by a date of its own, not by that of another document", () => {
    expect(unitsStating(italyDraft, { detail: "time", paragraphs: ["pp12"] })).toEqual(["pp12"]);
    expect(unitsStating(italyDraft, { detail: "time", paragraphs: ["pp13", "op11", "pp17"] })).toEqual([]);
  });

  it("may stand in one act of a paragraph and not in the other", () => {
    const claim = { detail: "time", paragraphs: ["op4"] } as const;
    expect(unitsStating(italyDraft, { ...claim, acts: ["op4/act1"] })).toEqual([]);
    expect(unitsStating(italyDraft, claim)).toEqual(["op4"]);
  });

  it("is looked for wherever all the words asked stand", () => {
    const claim = { detail: "country", paragraphs: ["op5"], terms: ["counterfeit", "medical"] } as const;
    expect(unitsStating(italyDraft, claim)).toEqual(["pp12"]);
  });

  it("is not stated by the session that is asked about", () => {
    const claim = { detail: "time", paragraphs: ["op17"] } as const;
    expect(unitsStating(italyDraft, { ...claim, terms: ["twenty-second session"] })).toEqual([]);
    expect(unitsStating(italyDraft, claim)).toEqual(["op17"]);
  });

  it("is no punishment where only a protocol has the word in its name", () => {
    expect(unitsStating(italyDraft, { detail: "punishment" })).toEqual([]);
  });

  it("of what was agreed is not stated by an agreement between bodies whose names have its words", () => {
    expect(unitsStating(italyDraft, { detail: "agreed", paragraphs: ["pp17"] })).toEqual([]);
  });

  it("is found in another text", () => {
    if (!railway) throw new Error("no text");
    expect(unitsStating(railway, { detail: "time", paragraphs: ["op6", "op8"] })).toEqual(["op6"]);
    expect(unitsStating(railway, { detail: "amount" })).toEqual([]);
  });
});
