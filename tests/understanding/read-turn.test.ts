import { describe, expect, it } from "vitest";
import { isOfOtherInstrument } from "../../src/domain/divisions.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { Library } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { readTurn } from "../../src/understanding/read-turn.ts";
import { chooseTexts } from "../../src/understanding/texts.ts";

const lamps = parseResolution(
  `United Nations A/RES/93/7
General Assembly

93/7. Lamps of the coast

The General Assembly,

Recalling its resolution 1970 (XVIII) and rules 4 and 12 to 16 of its rules of procedure,

1. Requests the keepers to send the information due under Article 73 e of the Charter within six months;

2. Adopts the Principles on Lamps annexed to the present resolution, in the light of principle 9 of the Rio
Declaration.

Annex
Principles on Lamps

Principle 1

Every ship has the right to a lamp.
`,
  { id: "lamps" },
);
const ships = parseResolution(
  `United Nations A/RES/93/70

93/70. Ships

The General Assembly,

1. Welcomes all ships;

2. Decides to count them.
`,
  { id: "ships" },
);
const texts = new Map([lamps, ships].map((text) => [text.id, text]));
const library: Library = { resolutions: [lamps, ships], find: (id) => texts.get(id) };

function read(text: string, scope: readonly string[] = ["lamps"]): Reading {
  const judged = {
    text,
    kind: "look-up",
    label: "look-up",
    certainty: 1,
    leans: 0,
    asks: 1,
    yesNo: "no",
  } as const;
  return readTurn({
    question: { text, query: text, judged },
    before: [],
    messages: [{ role: "user", content: text }],
    scope,
    library,
    form: {},
    filters: {},
  });
}

function paragraphsNamed(text: string): string[] {
  return read(text).paragraphs.map(({ kind, number }) => `${kind} ${number}`);
}

describe("what a question names of another instrument that the text cites", () => {
  it.each([
    "How long do keepers have under Article 73 e?",
    "What does rule 12 say?",
    "and rule 13?",
    "What of principle 9?",
    "What does paragraph 2 of Assembly resolution 1970 (XVIII) ask?",
    "and resolution 1970 (XVIII), paragraph 2?",
  ])("is no paragraph of the text: %s", (text) => {
    expect(paragraphsNamed(text)).toEqual([]);
  });

  it.each([
    ["What does principle 1 say?", ["annex 1"]],
    ["What does article 2 say?", ["operative 2"]],
    ["What does rule 5 say?", ["annex 5"]],
    ["paragraph 2 of A/RES/93/7", ["operative 2"]],
    ["paragraph 1 of the resolution that recalls resolution 1970 (XVIII)", ["operative 1"]],
  ])("is one where the text has or does not cite it: %s", (text, named) => {
    expect(paragraphsNamed(text)).toEqual(named);
  });
});

describe("a symbol and nothing else", () => {
  it("of the text itself asks what it is", () => {
    expect(read("A/RES/93/7")).toMatchObject({ kind: "about", texts: ["lamps"], textsMissing: [] });
    expect(read("“93/7”?").kind).toBe("about");
    expect(read("What does A/RES/93/7 say?").kind).toBe("look-up");
  });

  it("of a text that is only cited asks where, and of another one nothing", () => {
    expect(read("A/RES/1970 (XVIII)")).toMatchObject({ symbols: ["A/RES/1970 (XVIII)"], textsMissing: [] });
    expect(read("A/RES/1971 (XVIII)").textsMissing).toEqual(["A/RES/1971 (XVIII)"]);
    expect(read("What does A/RES/1970 (XVIII) say?").textsMissing).toEqual(["A/RES/1970 (XVIII)"]);
  });
});

describe("of several texts", () => {
  const both = ["lamps", "ships"];

  it("those are asked that have the principle that is named", () => {
    expect(read("What does principle 1 say?", both).texts).toEqual(["lamps"]);
    expect(read("What does paragraph 1 say?", both).texts).toEqual(both);
  });

  it("one is not cited where another's symbol begins like its own", () => {
    expect(chooseTexts("What does A/RES/93/7 cite?", both, library, "reference", false).texts).toEqual([
      "lamps",
    ]);
    expect(read("What does A/RES/93/ say of A/RES/9?", both).textsMissing).toEqual(["A/RES/9"]);
  });
});

it("An article is looked for in endless words, spaces and numbers without end", () => {
  const endless = [
    "a".repeat(1_000_000),
    `article${" ".repeat(1_000_000)}`,
    `article ${"1 2, ".repeat(100_000)}`,
  ];
  const texts = endless.map((source) => ({ ...lamps, paragraphs: [], source }));
  const started = process.cpuUsage();
  const article = {
    printed: "article 5",
    kind: "operative",
    division: "article",
    number: 5,
    assumedOperative: true,
  } as const;
  expect(isOfOtherInstrument(article, texts)).toBe(false);
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
});
