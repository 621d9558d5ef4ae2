import { expect, it } from "vitest";
import { asksWhetherSame } from "../../src/questions/asks-whether-same.ts";

it.each([
  ["Are paragraphs 5 and 6 the same?", true],
  ["Isn't OP 13 just the same as OP 14?", true],
  ["Are the words of paragraphs five and six identical?", true],
  ["Are those two worded identically?", true],
  ["Is paragraph 4 (b) a duplicate of the last paragraph?", true],
  ["Are the amounts in paragraphs 5 and 6 the same?", false],
  ["Is the date in paragraph 5 the same as in 6?", false],
  ["Are footnotes 1 and 6 the same?", true],
  ["Are the footnotes to PP 3 and OP 1 the same?", false],
  ["Do paragraphs 5 and 6 concern the same thing?", false],
])("knows whether paragraphs themselves are to be the same: “%s”", (question, value) => {
  expect(asksWhetherSame(question)).toBe(value);
});
