import { expect, it } from "vitest";
import { foldLookalikes } from "../../src/parsing/folded-text.ts";

it.each([
  ["the \u0421ommission of Lamp\u0455", "the Commission of Lamps"],
  ["the island of \u039disyros", "the island of Nisyros"],
  [
    "\u041c\u043e\u0441\u043a\u0432\u0430 and \u0391\u03b8\u03ae\u03bd\u03b1",
    "\u041c\u043e\u0441\u043a\u0432\u0430 and \u0391\u03b8\u03ae\u03bd\u03b1",
  ],
])("look-alike letters inside Latin words are Latin: %s", (printed, read) => {
  expect(foldLookalikes(printed)).toBe(read);
});
