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
      "Operative paragraphs: 4 the same, 4 reworded, 1 moved, 1 dropped, 1 new.",
      "Preambular paragraphs: 5 the same.",
    ]);
  });

  it("labels both sides", () => {
    const moved = report.paragraphs.find((paragraph) => paragraph.moved);
    expect(moved).toMatchObject({ kind: "operative", labels: { before: "OP 7", after: "OP 5" } });
  });

  it.each([
    [["Decides to act"], ["Decides to act"], "Operative paragraphs: 1 the same."],
    [["Decides to act at once"], ["Decides to act"], "Operative paragraphs: 1 reworded."],
    [["Decides to Act"], ["Decides to act"], "Operative paragraphs: 1 only in capitals."],
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
