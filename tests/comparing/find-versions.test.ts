import { describe, expect, it } from "vitest";
import {
  adoptedVersionOf,
  findVersions,
  sessionOf,
  versionsWith,
} from "../../src/comparing/find-versions.ts";
import { kelpAdopted, kelpDraft } from "../support/two-versions.ts";
import { textOf } from "./made-texts.ts";

describe("the adopted version of a draft", () => {
  it("is the adopted text of its title and session", () => {
    expect(findVersions([kelpAdopted, kelpDraft])).toEqual([{ before: kelpDraft, after: kelpAdopted }]);
  });

  it.each([
    ["another session", { symbol: "A/RES/98/214" }],
    ["another title", { title: "Lighthouses" }],
    ["another organ", { organ: "ECOSOC" }],
    ["another language", { language: "fr" }],
    ["the title of every year, but other words", { paragraphs: textOf("Decides to meet again").paragraphs }],
    ["no adopted text", { status: "draft" as const }],
  ])("is not a text of %s", (_, changes) => {
    expect(adoptedVersionOf(kelpDraft, [{ ...kelpAdopted, ...changes }])).toBeUndefined();
  });

  it("is the likest of several", () => {
    const [first, ...others] = kelpAdopted.paragraphs;
    const shorter = { ...kelpAdopted, id: "shorter", paragraphs: first ? [first, ...others.slice(4)] : [] };
    expect(adoptedVersionOf(kelpDraft, [shorter, kelpAdopted])).toBe(kelpAdopted);
  });

  it("is found from either of the two", () => {
    const all = [kelpDraft, kelpAdopted];
    expect(all.map((each) => versionsWith(each, all))).toEqual([findVersions(all), findVersions(all)]);
  });

  it("does not exist of a text that is adopted", () => {
    expect(adoptedVersionOf(kelpAdopted, [kelpAdopted, kelpDraft])).toBeUndefined();
  });
});

describe("the session of a symbol", () => {
  it.each([
    ["A/C.2/97/L.41", "97"],
    ["A/RES/97/214", "97"],
    ["A/HRC/RES/88/7", "88"],
    ["E/CN.15/2012/L.5/Rev.1", "2012"],
    ["S/RES/3901 (2043)", "2043"],
    ["A/ES-10/L.31", null],
    [null, null],
  ])("%s is %s", (symbol, session) => {
    expect(sessionOf(symbol)).toBe(session);
  });
});
