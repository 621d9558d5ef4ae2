import { describe, expect, it } from "vitest";
import type { AbsenceClaim, StructureClaim } from "../../src/domain/claims.ts";
import { computedInLanguage } from "../../src/sentences/in-languages.ts";
import { readRows } from "../../src/vocabulary/read-table.ts";
import { italyId, italyLibrary } from "../support/italy-draft.ts";

const languages = ["fr", "es", "ru", "zh", "ar"];
const unicri = { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" };
const of = { resolution: italyId } as const;
const count = { of: "count", ...of, what: "operative", value: 17 } as const;
const requests = {
  of: "count",
  ...of,
  what: { acts: { force: "request", actor: unicri } },
  value: 0,
} as const;
const noAct = { of: "act", resolutions: [italyId], forces: ["request"], actors: [unicri] } as const;
const noMention = { of: "mention", resolutions: [italyId], terms: ["whales"] } as const;

/** One of each kind of claim that is told in every language: what a model may claim. */
const structures: readonly StructureClaim[] = [
  count,
  requests,
  { of: "count", ...of, what: "sections", value: 0 },
  { of: "property", ...of, what: "status", value: "draft" },
  { of: "property", ...of, what: "symbol", value: null },
  { of: "exists", ...of, unit: "op23", value: false },
];
const absences: readonly AbsenceClaim[] = [
  noAct,
  noMention,
  { ...noMention, terms: ["whales", "dolphins"] },
  { ...noAct, paragraphs: ["op1"] },
];

function told(claim: StructureClaim, language: string, among: "one" | "several" = "one") {
  const telling = { library: italyLibrary, among };
  return computedInLanguage({ basis: "structure", claims: [claim], citations: [] }, language, telling);
}

function denied(claim: AbsenceClaim, language: string) {
  const telling = { library: italyLibrary, among: "one" } as const;
  return computedInLanguage({ basis: "absence", claim, citations: [] }, language, telling);
}

describe("what is computed", () => {
  it("is told in the reader's language", () => {
    expect(told(count, "fr")).toBe("Paragraphes du dispositif : 17.");
    expect(
      structures
        .filter(({ of: what }) => what === "property" || what === "exists")
        .map((claim) => told(claim, "es")),
    ).toEqual(["Estado: proyecto, no aprobado.", "Signatura: no se indica.", "El texto no contiene OP 23."]);
    expect(told(requests, "fr")).toBe(`Actes (verbe request; adressés nommément à ${unicri.name}) : 0.`);
    expect(denied(noMention, "ar")).toBe("لا يرد في النص: «whales».");
    expect(denied(noAct, "zh")).toBe(`案文没有行动（动词request; 指名针对${unicri.name}）。`);
  });

  it.each(languages)(
    "has words for every kind of claim in %s, with its figures, verbs, places and names",
    (language) => {
      for (const claim of structures) expect(told(claim, language), claim.of).toBeTruthy();
      for (const claim of absences) expect(denied(claim, language), claim.of).toBeTruthy();
      expect(told(count, language)).toContain("17");
      expect(denied(noAct, language)).toMatch(new RegExp(`request.*${unicri.name}`));
      expect(denied({ ...noAct, paragraphs: ["op1"] }, language)).toContain("OP 1");
    },
  );

  it("names its text among several", () => {
    expect(told(count, "fr", "several")).toMatch(/^.+ — Paragraphes du dispositif : 17\.$/);
  });

  it("is left to English in a language without words, and of what is claimed where English is read alone", () => {
    expect(told(count, "de")).toBeNull();
    const items = { of: "count", ...of, what: { itemsOf: "op5" }, value: 6 } as const;
    const reports = { of: "count", ...of, what: { acts: { reports: true } }, value: 2 } as const;
    const vote = { of: "votes", ...of, side: "in favour", value: 10 } as const;
    for (const claim of [items, reports, vote]) expect(told(claim, "fr")).toBeNull();
    expect(
      denied({ of: "missing", resolutions: [italyId], paragraphs: ["op1"], detail: "date" }, "fr"),
    ).toBeNull();
    expect(told({ of: "property", ...of, what: "vote", value: null }, "fr")).toBeNull();
  });

  it("has every phrase in every language, with the same gaps", () => {
    const gaps = (phrase = "") => [...phrase.matchAll(/\{\w+\}/g)].map(String).sort();
    const uneven = readRows("computed-phrases").filter((row) =>
      languages.some((language) => !row[language] || `${gaps(row[language])}` !== `${gaps(row.fr)}`),
    );
    expect(uneven).toEqual([]);
  });
});
