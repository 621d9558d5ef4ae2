import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/vocabulary/tokenizer.ts";

const terms = (text: string) => tokenize(text).map(({ term }) => term);

describe("Tokens", () => {
  it.each([
    ["66/181", ["66/181"]],
    ["E/CN.15/2012/15.", ["e/cn.15/2012/15"]],
    ["1546 (2004)", ["1546(2004)", "1546"]],
    ["A/RES/66/181", ["a/res/66/181", "66/181"]],
    ["A/C.2/78/L.41,", ["a/c.2/78/l.41"]],
  ])("keep the symbol %s whole", (symbol, expected) => {
    expect(terms(symbol)).toEqual(expected);
  });

  it("take words that a slash joins apart, and the disease for no help", () => {
    expect(terms("HIV/AIDS")).toEqual(["hiv", "aids"]);
    expect(terms("aid")).not.toContain("aids");
  });

  it.each([
    ["organised", "organized"],
    ["colour", "color"],
    ["programmes", "program"],
    ["criminalisation", "criminalization"],
    ["analysing", "analyses"],
    ["defence", "defense"],
    ["cyber-crime", "cybercrime"],
    ["verification", "verifiable"],
    ["twenty-second", "22nd"],
    ["States’", "State"],
    ["Secretary-General's", "Secretary‑General"],
  ])("of %s and %s are the same", (one, other) => {
    expect(terms(one)[0]).toBe(terms(other)[0]);
  });

  it.each([
    ["organized", "organizations"],
    ["organization", "organ"],
    ["international", "internal"],
    ["important", "import"],
    ["General", "generate"],
  ])("of %s and %s are not", (one, other) => {
    expect(terms(one)[0]).not.toBe(terms(other)[0]);
  });

  it("of a hyphenated word are the whole and its parts", () => {
    expect(tokenize("public-private partnerships").map(({ word }) => word)).toEqual([
      "public-private",
      "public",
      "private",
      "partnerships",
    ]);
  });

  it("of words with a stroke between them are each of the words", () => {
    expect(new Set(tokenize("HIV/AIDS").map(({ word }) => word))).toEqual(new Set(["hiv", "aids"]));
  });

  it("leave out words without content", () => {
    expect(terms("what is it that they have in these?")).toEqual([]);
  });

  it("come of any text without failing, lower case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { term, word } of tokenize(text)) {
          expect(term).not.toBe("");
          expect(word).toBe(word.toLowerCase());
        }
      }),
    );
  });
});
