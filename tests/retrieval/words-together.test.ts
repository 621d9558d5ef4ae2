import { describe, expect, it } from "vitest";
import { indexTexts } from "../../src/indexing/keyword-index.ts";
import { createSimilarWords } from "../../src/retrieval/similar-words.ts";
import { wordsAsked, wordsTogether } from "../../src/retrieval/words-together.ts";
import { relatedWords, wordVectors } from "../support/stores.ts";

const texts = [
  "Urges States to investigate the theft of lamps from lighthouses along the northern coast",
  "Encourages the Secretariat to develop benchmarks",
];
const keyword = indexTexts(texts);
const similarWords = createSimilarWords(keyword, wordVectors, relatedWords);
const terms = texts.map((text) => keyword.termsOf(text).map(({ term }) => term));

const together = (question: string) =>
  terms.map((each) => wordsTogether(wordsAsked(question, keyword, similarWords), each));

describe("The words of a question that stand together", () => {
  it("are counted, each once, whatever their order", () => {
    expect(together("Lighthouses, and the theft of their lamps: which lamps?")).toEqual([3, 0]);
  });

  it("are those of like meaning and related ones too", () => {
    expect(together("stolen lamps")[0]).toBe(2);
    expect(together("By which yardsticks?")).toEqual([0, 1]);
  });

  it("are not the words of asking", () => {
    expect(together("Which paragraphs of the resolution say something about the coast?")).toEqual([1, 0]);
    expect(together("What does it say?")).toEqual([0, 0]);
  });

  it("are not those of names", () => {
    expect(together("the Northern Coast Guard, the Secretariat")).toEqual([2, 0]);
  });

  it("stand for themselves alone where both are asked", () => {
    expect(together("yardsticks")).toEqual([0, 1]);
    expect(wordsAsked("yardsticks and benchmarks", keyword, similarWords)[0]?.likeness.has("benchmark")).toBe(
      false,
    );
  });

  it("stand within about a clause of each other", () => {
    const filler = Array.from({ length: 40 }, (_, at) => `filler${at}`);
    const words = wordsAsked("theft lamps", keyword, similarWords);
    const [theft = "", lamps = ""] = keyword.termsOf("theft lamps").map(({ term }) => term);
    expect(wordsTogether(words, [theft, lamps, ...filler])).toBe(2);
    expect(wordsTogether(words, [...filler, theft, lamps])).toBe(2);
    expect(wordsTogether(words, [theft, ...filler, lamps])).toBe(1);
    expect(wordsTogether(words, [])).toBe(0);
  });
});
