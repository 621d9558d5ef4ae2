import { describe, expect, it } from "vitest";
import { withPrintedPlaceNames } from "../../src/questions/printed-place-names.ts";

describe("towns as a text prints them", () => {
  it.each([
    ["Who met in Cracow?", ["Kraków"], "Who met in Kraków?"],
    ["Who met in Cracow?", ["Cracow", "Kraków"], "Who met in Cracow?"],
    ["Who met in Cracow?", [], "Who met in Cracow?"],
    ["Who met in Bombay?", ["Mumbai"], "Who met in Mumbai?"],
  ])("%s, where %j is printed", (question, printed, read) => {
    expect(withPrintedPlaceNames(question, (name) => printed.includes(name))).toBe(read);
  });
});
