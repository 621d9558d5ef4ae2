import { describe, expect, it } from "vitest";
import { placeOfPieces } from "../../src/retrieval/document-ranker.ts";

const text = "Urges States to act, and urges States to report";
const all = ["urges", "states", "to", "act", ",", "and", "urges", "states", "to", "rep", "##ort"];

const placesOf = (words: readonly string[], from: number) => {
  let at = from;
  return words.map((word) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at };
  });
};

describe("A run of pieces", () => {
  it("begins where all of them stand in a row", () => {
    expect(placeOfPieces(all, text, placesOf(["urges", "States", "to", "rep", "ort"], 20))).toBe(6);
    expect(placeOfPieces(all, text, placesOf(["Urges", "States", "to", "act"], 0))).toBe(0);
  });
});
