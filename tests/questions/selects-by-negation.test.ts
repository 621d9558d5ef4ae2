import { expect, it } from "vitest";
import { selectsByNegation } from "../../src/questions/selects-by-negation.ts";

it.each([
  ["Which paragraphs do not mention the harbour?", true],
  ["List the paragraphs of the draft that aren't requests.", true],
  ["Which operative paragraphs address neither pilots nor ports?", true],
  ["Which clauses have no deadline?", true],
  ["In which paragraphs is the Harbour Master not mentioned?", true],
  ["And which do not?", true],
  ["Why do the paragraphs not bind anybody?", false],
  ["Which paragraphs say that ports should not close?", false],
  ["Which paragraphs not only urge but also invite?", false],
  ["Does paragraph 5 not bind pilots?", false],
])("knows whether what does not say something is wanted: “%s”", (question, value) => {
  expect(selectsByNegation(question)).toBe(value);
});
