import { describe, expect, it } from "vitest";
import type { InventoryKind } from "../../src/domain/claims.ts";
import { namedThings } from "../../src/vocabulary/inventories.ts";
import { findOffences } from "../../src/vocabulary/offences.ts";
import { italyDraft } from "../support/italy-draft.ts";
import { smallLibraryOfSeven } from "../support/library-of-seven.ts";

const offences = (text: string) => findOffences(text).map(({ span }) => text.slice(span.start, span.end));

describe("offences", () => {
  it.each<[string, string[]]>([
    [
      "Condemning the illegal trade in ivory and acts of piracy,",
      ["illegal trade in ivory", "acts of piracy"],
    ],
    [
      "to prevent trafficking in firearms, bribery and the smuggling of migrants",
      ["trafficking in firearms", "bribery", "smuggling of migrants"],
    ],
    [
      "illicit production and distribution of narcotic drugs",
      ["illicit production and distribution of narcotic drugs"],
    ],
    ["the lawful trade in gold and the production of medicines", []],
    ["the United Nations Convention against Corruption and the Organized Crime Convention", []],
    ["the protection of cultural property, especially with regard to its trafficking", []],
    [
      "forms of crime that have a significant impact on the environment",
      ["forms of crime that have a significant impact on the environment"],
    ],
  ])("%s", (text, expected) => {
    expect(offences(text)).toEqual(expected);
  });
});

describe("what a text names", () => {
  const named = (what: InventoryKind) => namedThings(italyDraft, what).map(({ name }) => name);

  it("is found once, in the order of the text, with all its places", () => {
    expect(named("countries")).toEqual(["Russian Federation"]);
    expect(named("officials")).toEqual([
      "Heads of State and Government",
      "Secretary-General",
      "Executive Director of the United Nations Office on Drugs and Crime",
    ]);
    const [cybercrime] = namedThings(italyDraft, "offences").filter(({ id }) => id === "cybercrime");
    expect([...new Set(cybercrime?.places.map(({ unit }) => unit))]).toEqual(["pp3", "pp7", "op11"]);
  });

  it("knows a body by its short form too", () => {
    const [commission] = namedThings(italyDraft, "bodies").filter(({ id }) => id === "ccpcj");
    expect(commission?.places.map(({ unit }) => unit)).toContain("op17");
  });

  it("is looked for in every kind of text", () => {
    for (const text of smallLibraryOfSeven.resolutions)
      for (const { name, places } of namedThings(text, "reports")) {
        expect(name).toMatch(/report/i);
        expect(places.length).toBeGreaterThan(0);
      }
  });
});
