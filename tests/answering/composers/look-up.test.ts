import { describe, expect, it } from "vitest";
import { missingFrom } from "../../../src/answering/composers/denial.ts";
import { composeLookUp as compose } from "../../../src/answering/composers/look-up.ts";
import type { NamedUnit, Reading } from "../../../src/domain/reading.ts";
import { composed } from "../../support/composed.ts";
import { italyId, italyLibrary, unitText } from "../../support/italy-draft.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";

function named(number: number, more: Partial<NamedUnit> = {}): NamedUnit {
  return { printed: `paragraph ${number}`, kind: "operative", number, assumedOperative: true, ...more };
}

function lookUp(more: Partial<Reading>): Reading {
  return readingOf("what does it say?", { kind: "look-up", label: "look-up", ...more });
}

describe("a paragraph that is named", () => {
  it.each([8, 17])("is read out whole, however long: %i", (number) => {
    const { texts } = composed(compose, lookUp({ paragraphs: [named(number)] }));
    expect(texts).toEqual([`OP ${number} says: “${unitText(`op${number}`).slice(0, -1)}”.`]);
  });

  it("is read out by how it begins where it is to be shorter", () => {
    const [text = ""] = composed(compose, lookUp({ paragraphs: [named(8)], form: { shorter: true } })).texts;
    expect(text).toContain("…");
    expect(text.split(" ").length).toBeLessThan(60);
  });

  it("is read out where yes or no is asked and nothing was looked for in it", () => {
    const { labels } = composed(compose, lookUp({ paragraphs: [named(17)], yesNo: "other" }));
    expect(labels).toEqual(["OP 17"]);
  });

  it("is read out with its items", () => {
    const reading = lookUp({ paragraphs: [named(2)], texts: ["a-res-96-118"] });
    const { labels } = composed(compose, reading, nothingRetrieved, smallCorpus);
    expect(labels).toEqual(["OP 2", "OP 2 (a)", "OP 2 (b)", "OP 2 (b) (i)", "OP 2 (b) (ii)", "OP 2 (c)"]);
  });

  it("may be a footnote, or counted from the end", () => {
    const footnote = named(3, { kind: "footnote" });
    expect(composed(compose, lookUp({ paragraphs: [footnote, named(-1)] })).labels).toEqual([
      "footnote 3",
      "OP 17",
    ]);
  });

  it("is asked for by its text, where many have one of that number", () => {
    const reading = lookUp({ paragraphs: [named(2)], texts: smallCorpus.resolutions.map(({ id }) => id) });
    const { composition } = composed(compose, reading, nothingRetrieved, smallCorpus);
    expect(composition.refusal?.outcome).toBe("needs-clarification");
  });
});

describe("a paragraph that was shown before", () => {
  it("is read out where the question leans on it", () => {
    const earlier = [{ resolution: italyId, unit: "op13" }];
    expect(composed(compose, lookUp({ leansOnEarlier: true, earlier })).labels).toEqual(["OP 13"]);
  });
});

describe("a paragraph that is described", () => {
  it("is the one that answers", () => {
    expect(composed(compose, lookUp({}), found({ op13: 0.9 })).labels).toEqual(["OP 13"]);
  });
});

describe("a paragraph that is not there", () => {
  const denied = (paragraph: NamedUnit, more: Partial<Reading> = {}) =>
    missingFrom({
      reading: lookUp({ paragraphs: [paragraph], ...more }),
      library: more.texts ? smallCorpus : italyLibrary,
    }).refusals.map(({ text }) => text);

  it.each([
    [named(23), "There is no operative paragraph 23: the operative part ends with OP 17."],
    [named(40, { kind: "preambular" }), "There is no preambular paragraph 40: the preamble ends with PP 17."],
    [named(9, { kind: "footnote" }), "There is no footnote 9: the last one is footnote 7."],
    [named(1, { kind: "annex" }), "There is no annex paragraph 1: the text has no annex."],
    [named(5, { path: ["a"] }), "There is no operative paragraph 5 (a): OP 5 has no items."],
  ])("is denied exactly, with what there is", (paragraph, text) => {
    expect(denied(paragraph)).toEqual([text]);
  });

  it("is denied of items by the last one", () => {
    expect(denied(named(2, { path: ["f"] }), { texts: ["a-res-96-118"] })).toEqual([
      "There is no operative paragraph 2 (f): the items of OP 2 end with (c).",
    ]);
  });

  it("is not denied where one of several texts has it", () => {
    expect(denied(named(10), { texts: ["a-hrc-res-88-7", "a-res-96-118"] })).toEqual([]);
  });

  it("leaves the others to be answered", () => {
    const reading = lookUp({ paragraphs: [named(3), named(23)] });
    expect(missingFrom({ reading, library: italyLibrary }).isAll).toBe(false);
  });
});
