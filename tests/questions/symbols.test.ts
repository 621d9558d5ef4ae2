import { describe, expect, it } from "vitest";
import { findSymbols } from "../../src/questions/symbols.ts";

describe("The symbols and numbers of documents in a question", () => {
  it.each([
    ["What is A/RES/66/181 about?", ["A/RES/66/181"]],
    ["Does it recall 66/181 or 1546 (2004)?", ["66/181", "1546 (2004)"]],
    ["What does resolution 973 (X) deal with?", ["973 (X)"]],
    ["When was resolution 2625 (XXV) adopted?", ["2625 (XXV)"]],
    ["Who adopted decision J (70)?", ["J (70)"]],
    ["What does paragraph 3 (a) say, and part II (B)?", []],
  ])("%s", (question, symbols) => {
    expect(findSymbols(question).map(({ symbol }) => symbol)).toEqual(symbols);
  });
});
