import { describe, expect, it } from "vitest";
import { findText } from "../../src/comparing/find-versions.ts";
import { reportComparison } from "../../src/comparing/report-comparison.ts";
import { kelpAdopted, kelpDraft, kelpLibrary } from "../support/two-versions.ts";
import { textOf } from "./made-texts.ts";

describe("the report of a comparison", () => {
  const report = reportComparison(kelpDraft, kelpAdopted);

  it("counts what changed in each kind of paragraph and says it in a sentence", () => {
    expect(report.counts.operative).toEqual({
      both: 8,
      same: 4,
      capitals: 0,
      wording: 4,
      moved: 1,
      dropped: 1,
      new: 1,
    });
    expect(report.summary).toEqual([
      "4 of 8 operative paragraphs differ in wording, 1 moved, 1 dropped, 1 new.",
      "All 5 preambular paragraphs are the same.",
    ]);
  });

  it("labels both sides", () => {
    const moved = report.paragraphs.find((paragraph) => paragraph.moved);
    expect(moved).toMatchObject({ kind: "operative", labels: { before: "OP 7", after: "OP 5" } });
  });

  it.each([
    [["Decides to act"], ["Decides to act"], "The one operative paragraph is the same."],
    [["Decides to act at once"], ["Decides to act"], "1 of 1 operative paragraph differs in wording."],
    [
      ["Decides to Act"],
      ["Decides to act"],
      "0 of 1 operative paragraph differs in wording, 1 only in capitals.",
    ],
    [["Decides to act"], ["Welcomes bees"], "Operative paragraphs: 1 dropped, 1 new."],
  ])("says of %j and %j: %s", (before, after, sentence) => {
    expect(reportComparison(textOf(...before), textOf(...after)).summary).toEqual([sentence]);
  });
});

describe("a text to compare", () => {
  it.each(["kelp-draft", "A/C.2/97/L.41", "a/c.2/97/ L.41"])("is found as %s", (name) => {
    expect(findText(kelpLibrary, name)).toBe(kelpDraft);
  });

  it("is not found by another name", () => {
    expect(findText(kelpLibrary, "A/C.2/97")).toBeUndefined();
  });
});
