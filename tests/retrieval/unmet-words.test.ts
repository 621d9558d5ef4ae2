import { describe, expect, it } from "vitest";
import { unmetWords } from "../../src/retrieval/relevance-weights.ts";

const stop = new Set(["say", "the"]);

function unmetIn(question: string, ...unmet: readonly string[]): string[] {
  const pieces = unmet.map((piece) => {
    const start = question.indexOf(piece);
    return { start, end: start + piece.length, logit: 2 };
  });
  return unmetWords(question, pieces, stop, 1);
}

describe("The unmet words of a question", () => {
  it("are whole, as typed, in order", () => {
    expect(unmetIn("What does it say about Cyber-Crime and yachts?", "ya", "Crime")).toEqual([
      "Cyber-Crime",
      "yachts",
    ]);
  });

  it("have content", () => {
    expect(unmetIn("What does the text say of it?", "What", "the", "say", "of", "it")).toEqual([]);
  });

  it("are those above the threshold", () => {
    expect(unmetWords("yachts", [{ start: 0, end: 6, logit: 0.9 }], stop, 1)).toEqual([]);
  });
});
