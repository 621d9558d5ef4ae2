import { expect, it } from "vitest";
import { foldLookalikes, foldRaised } from "../../src/parsing/folded-text.ts";

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

it.each([
  ["ships,\u00b9 of 12 km\u00b2\n\u00b9 See A/93/4.", "ships,1 of 12 km\u00b2\n1 See A/93/4."],
  [
    "ships\u00b9\u2070 sail\n_______________\n10 See A/93/4.",
    "ships10 sail\n_______________\n10 See A/93/4.",
  ],
  ["lamps,\u00b2 ships\u2074 of 4 m\u00b3", "lamps, ships of 4 m\u00b3"],
  [
    "10\u2076 lamps, 10\u207b\u2076 ships, 10\u00b9\u00b2 m/s\u00b2, x\u00b2",
    "10\u2076 lamps, 10\u207b\u2076 ships, 10\u00b9\u00b2 m/s\u00b2, x\u00b2",
  ],
])("raised figures are markers where notes follow, and else nothing: %s", (printed, read) => {
  expect(foldRaised(printed)).toBe(read);
});
