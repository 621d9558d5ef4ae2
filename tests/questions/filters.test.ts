import { describe, expect, it } from "vitest";
import { type AskFilters, fitsFilters, organIds, readYears, yearOf } from "../../src/domain/filters.ts";
import type { Question } from "../../src/domain/questions.ts";
import { organs } from "../../src/language/organs.ts";
import { readTurns, smallLibraryOfSeven } from "../support/question-reader.ts";

const ask = (filters: AskFilters, ...turns: readonly string[]): Question =>
  readTurns(
    turns.map((content) => ({ role: "user", content })),
    smallLibraryOfSeven,
    filters,
  );
const all = smallLibraryOfSeven.resolutions.map(({ id }) => id);
const fitting = (filters: AskFilters) =>
  smallLibraryOfSeven.resolutions
    .filter((resolution) => fitsFilters(resolution, filters))
    .map(({ id }) => id);

describe("the filters of a question", () => {
  it.each<[string, AskFilters, string]>([
    ["an organ", { organ: "GA" }, "What do General Assembly resolutions ask of UNEP?"],
    ["a year", { year: { from: 2035, to: 2035 } }, "What is asked of UNEP in the resolutions of 2035?"],
    ["a status", { status: "draft" }, "What do drafts ask of UNEP?"],
  ])("%s narrows as the same does in words", (_name, filters, inWords) => {
    const asked = ask(filters, "What is asked of UNEP?");
    expect(asked.resolutions).toEqual(fitting(filters));
    expect(asked.resolutions).not.toEqual(all);
    expect(asked.resolutions).toEqual(ask({}, inWords).resolutions);
  });

  it("narrow every turn, and words of the question narrow further", () => {
    expect(ask({ organ: "GA" }, "What is asked of UNEP?", "And of FAO?").resolutions).toEqual(
      fitting({ organ: "GA" }),
    );
    expect(ask({ organ: "GA" }, "What do drafts ask of UNEP?").resolutions).toEqual(
      fitting({ organ: "GA", status: "draft" }),
    );
  });

  it("set the kind of paragraph to look in", () => {
    const { frames } = ask({ kind: "preambular" }, "Which resolutions mention bees?");
    expect(frames).toMatchObject([{ paragraphKind: "preambular", resolutions: all }]);
    const foreign = ask({ kind: "operative" }, "Quelles résolutions parlent des abeilles et des forêts ?");
    expect(foreign.frames).toMatchObject([{ language: "fr", paragraphKind: "operative" }]);
  });

  it.each<[AskFilters, string, string]>([
    [
      { organ: "TC" },
      "What is asked of UNEP?",
      "None of the 7 resolutions that are loaded is of the Trusteeship Council.",
    ],
    [
      { organ: "SC", year: { from: 2001, to: 2012 }, status: "adopted" },
      "What is asked of UNEP?",
      "None of the 7 resolutions that are loaded is of the Security Council and of 2001 to 2012 and adopted.",
    ],
    [
      { organ: "GA" },
      "What do Security Council resolutions ask of UNEP?",
      `None of the ${fitting({ organ: "GA" }).length} that are searched is of the Security Council.`,
    ],
    [
      { kind: "operative" },
      "Which preambular paragraphs express concern?",
      "The question is about preambular paragraphs, but only operative paragraphs are searched.",
    ],
    [
      { kind: "preambular" },
      "What does footnote 2 of A/RES/97/301 say?",
      "The question is about a footnote, but only preambular paragraphs are searched.",
    ],
  ])("%o leave nothing, and that is said", (filters, question, text) => {
    expect(ask(filters, question)).toMatchObject({
      frames: [],
      refusal: { outcome: "not-in-the-text", text },
    });
  });
});

describe("years", () => {
  it.each([
    ["2012", { from: 2012, to: 2012 }],
    [" 2010-2015 ", { from: 2010, to: 2015 }],
    ["2010 – 2015", { from: 2010, to: 2015 }],
    ["2015-2010", null],
    ["20x", null],
    ["12", null],
    ["", null],
  ])("%s", (text, years) => {
    expect(readYears(text)).toEqual(years);
  });

  it("are those of the date, else of the symbol; a text without either fits none", () => {
    const [text] = smallLibraryOfSeven.resolutions;
    if (!text) throw new Error("no text");
    const undated = { ...text, date: null, symbol: "S/RES/1546 (2004)" };
    expect(yearOf(undated)).toBe(2004);
    expect(yearOf({ ...undated, date: "8 June 2005" })).toBe(2005);
    expect(fitsFilters({ ...undated, symbol: null }, { year: { from: 1, to: 9999 } })).toBe(false);
  });
});

it("an organ can be filtered by exactly where the vocabulary knows it", () => {
  expect(organs.map(({ organ }) => organ).sort()).toEqual([...organIds].sort());
});
