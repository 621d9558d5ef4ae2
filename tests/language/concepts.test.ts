import { describe, expect, it } from "vitest";
import {
  conceptStrength,
  conceptsOf,
  idiomLength,
  speaksOf,
  tellingOf,
} from "../../src/language/concepts.ts";
import { tokenize } from "../../src/language/tokenizer.ts";

const stems = (text: string) => tokenize(text).map(({ term }) => term);
const strengthIn = (asked: string, text: string) =>
  conceptsOf([asked]).map((concept) => conceptStrength(concept, stems(text)))[0];

describe("A concept", () => {
  it.each([
    ["antiquities", true],
    ["lighthouses", false],
    ["lucrative", false],
    ["promise", false],
  ])("%s is a subject of the thesaurus: %s", (word, isSubject) => {
    expect(conceptsOf([word]).some((concept) => concept.isSubject)).toBe(isSubject);
  });

  it("stands most in the words asked, less in words for the same subject, least in words for the same quality", () => {
    expect(strengthIn("poaching", "to prevent poaching")).toBe(1);
    expect(strengthIn("poaching", "endangered species of wild fauna and flora")).toBe(0.85);
    expect(strengthIn("lucrative", "which can generate huge profits")).toBe(0.6);
    expect(strengthIn("lucrative", "to share spare lamps")).toBe(0);
  });

  it("stands where the words of a phrase stand together only", () => {
    const apart = `trafficking in lamps, in lenses and in ${"old ".repeat(12)}batteries, by persons`;
    expect(strengthIn("pimp", "trafficking in persons")).toBe(0.85);
    expect(strengthIn("pimp", apart)).toBe(0);
  });

  it("may be an idiom, which its small words make", () => {
    expect(idiomLength(["in", "the", "same", "boat", "again"])).toBe(4);
    expect(idiomLength(["in", "the", "boat"])).toBe(0);
    expect(conceptsOf(["stick to"]).flatMap(({ phrases }) => phrases)).toContain("compliance");
    expect(strengthIn("in the same boat", "all have a shared responsibility")).toBe(0.6);
  });

  it.each([
    [["slave", "trade"], "trafficking in persons", ["present-day"]],
    [["bought", "sold"], "trafficking in persons", []],
    [["plundered", "artefacts"], "trafficking in cultural property", []],
    [["forgers"], "counterfeit goods", []],
    [["jointly", "responsible"], "shared responsibility", []],
  ])("everyday words %j for %s", (words, official, before) => {
    expect(conceptsOf([...before, ...words]).flatMap(({ phrases }) => phrases)).toContain(official);
  });

  it("has its possessives", () => {
    expect(conceptsOf(["women", "prison"]).flatMap(({ phrases }) => phrases)).toContain("women prisoners");
  });

  it("of reporters is not in every report", () => {
    expect(strengthIn("reporters", "requests a report")).toBe(0);
    expect(strengthIn("openness", "an open-ended working group")).toBe(0);
  });

  it("of joining a treaty is no other than ratification", () => {
    expect(conceptsOf(["joining", "treaty"]).flatMap(({ phrases }) => phrases)).toContain("ratification");
    expect(conceptsOf(["joining", "treaty"]).flatMap(({ phrases }) => phrases)).not.toContain("convention");
  });

  it("tells texts apart the more, the fewer of them it stands in", () => {
    expect(tellingOf([0, 0.85, 0, 0])).toBe(1);
    expect(tellingOf([1, 0.85, 0, 0])).toBe(0.5);
    expect(tellingOf([1, 1, 1, 1])).toBe(0.05);
    expect(tellingOf([0, 0])).toBe(1);
    expect(tellingOf([1])).toBe(1);
  });
});

describe("A text that speaks of a concept", () => {
  it.each([
    ["the loading of animal health units and of food safety officers", true],
    ["animal feed in the books of the old state health insurance", false],
  ])("%s: %s", (text, speaks) => {
    const [livestock] = conceptsOf(["cattle"]);
    expect(livestock && speaksOf(livestock, stems(text))).toBe(speaks);
  });
});
