import { describe, expect, it } from "vitest";
import { composeComparison as compose } from "../../../src/answering/composers/compare.ts";
import type { NamedUnit, Reading, Side } from "../../../src/domain/reading.ts";
import type { VersionChange } from "../../../src/domain/versions.ts";
import { composed } from "../../support/composed.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";

function named(number: number, kind: NamedUnit["kind"] = "operative"): Side {
  return { of: "paragraph", unit: { printed: String(number), kind, number, assumedOperative: false } };
}

function compared(...sides: readonly Side[]): Reading {
  return readingOf("how do they differ?", { kind: "compare", label: "compare", sides });
}

describe("two paragraphs", () => {
  it("are told apart by the stronger verb first, then side by side", () => {
    const { texts, labels } = composed(compose, compared(named(7), named(8)));
    expect(texts[0]).toBe("OP 8 has the stronger verb: “Encourages” in OP 7, “Urges” in OP 8.");
    expect(texts[1]).toMatch(/^OP 7 encourages Member States /);
    expect(texts[2]).toMatch(/^OP 8 urges Member States /);
    expect(labels).toEqual(["OP 7", "OP 8"]);
  });

  it("that are worded alike are told apart where their words part", () => {
    const { texts } = composed(compose, compared(named(11), named(16)));
    expect(texts).toContain("Where OP 11 says “rules and regulations”, OP 16 says “rules and procedures”.");
  });

  it("of the preamble are quoted side by side", () => {
    const { labels } = composed(compose, compared(named(1, "preambular"), named(15, "preambular")));
    expect(labels).toEqual(["PP 1", "PP 15"]);
  });

  it("of which one is not there are not compared", () => {
    const { composition } = composed(compose, compared(named(5), named(55)));
    expect(composition.refusal?.text).toBe(
      "There is no operative paragraph 55: the operative part ends with OP 17.",
    );
  });
});

describe("two actors", () => {
  it("are told apart by what is asked of each most strongly, in one sentence", () => {
    const sides = [
      { id: "unodc", name: "United Nations Office on Drugs and Crime" },
      { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" },
    ].map((actor) => ({ of: "actor", actor }) as const);
    const { statements } = composed(compose, compared(...sides));
    expect(statements[0]?.text).toMatch(
      /^It requests the Office .*; invites the United Nations Interregional/,
    );
    expect(statements[0]?.citations.map(({ label }) => label)).toEqual(["OP 4", "OP 13"]);
  });
});

describe("two subjects", () => {
  it("are told by the best passage of each", () => {
    const sides = ["medicines", "cultural property"].map((query) => ({ of: "subject", query }) as const);
    const bySide = [found({ pp12: 0.8 }).passages, found({ op8: 0.8 }).passages];
    const { labels } = composed(compose, compared(...sides), { ...found({ op8: 0.8 }), bySide });
    expect(labels).toEqual(["PP 12", "OP 8"]);
  });
});

describe("two versions of a text", () => {
  const texts = ["a-c-2-97-l-41", "a-res-97-214"];
  const versions = { ...compared(), texts };

  it("are told apart by how many paragraphs changed, then change by change, a changed verb first", () => {
    const told = composed(compose, versions, nothingRetrieved, smallCorpus).texts;
    expect(told[0]).toBe(
      "From A/C.2/97/L.41 to A/RES/97/214 4 paragraphs are worded differently, one was dropped, one is new and one stands in another place.",
    );
    expect(told[1]).toBe(
      "A/C.2/97/L.41, para. 2 has the stronger verb: “Urges” in A/C.2/97/L.41, para. 2, “Encourages” in A/RES/97/214, para. 2.",
    );
    expect(told).toContain("OP 5 of A/C.2/97/L.41 was dropped: A/RES/97/214 has nothing like it.");
    expect(told).toContain("OP 7 of A/RES/97/214 is new: A/C.2/97/L.41 has nothing like it.");
  });

  it("are told apart in the paragraph that is named", () => {
    const paragraphs = [{ printed: "8", kind: "operative", number: 8, assumedOperative: true }] as const;
    const told = composed(compose, { ...versions, paragraphs }, nothingRetrieved, smallCorpus).texts;
    expect(told[0]).toMatch(
      / set different dates: “at its ninety-eighth session” and “at its ninety-ninth session”\.$/,
    );
    expect(told).toHaveLength(4);
  });
});

describe("what is asked of the changes between two versions", () => {
  const texts = ["a-c-2-97-l-41", "a-res-97-214"];
  const told = (changes: readonly VersionChange[], yesNo: Reading["yesNo"] = "no") =>
    composed(compose, { ...compared(), texts, changes, yesNo }, nothingRetrieved, smallCorpus).texts;

  it("is told, and nothing else", () => {
    expect(told(["dropped"])).toEqual([
      "From A/C.2/97/L.41 to A/RES/97/214 one paragraph was dropped.",
      "OP 5 of A/C.2/97/L.41 was dropped: A/RES/97/214 has nothing like it.",
      expect.stringContaining("a voluntary trust fund"),
    ]);
  });

  it("is affirmed where there are such changes", () => {
    expect(told(["moved"], "existence")[0]).toBe(
      "Yes: from A/C.2/97/L.41 to A/RES/97/214 one paragraph stands in another place.",
    );
  });

  it("names what each side has", () => {
    expect(told(["addressees"])[1]).toMatch(/: only A\/RES\/97\/214, para\. 4 to the Food and Agriculture /);
  });
});

describe("two texts that are no versions of each other", () => {
  it("are told one after the other, each named", () => {
    const reading = { ...compared(), texts: ["a-res-96-118", "a-res-97-214"] };
    const told = composed(compose, reading, nothingRetrieved, smallCorpus).texts;
    expect(told[0]).toContain("A/RES/96/118");
    expect(told[3]).toContain("A/RES/97/214");
  });
});
