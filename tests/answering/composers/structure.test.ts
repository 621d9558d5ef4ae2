import { describe, expect, it } from "vitest";
import { composeStructure as compose } from "../../../src/answering/composers/structure.ts";
import type { Label, Reading, StructureAsked } from "../../../src/domain/reading.ts";
import { closingOf } from "../../../src/domain/units.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";
import { readVote } from "../../../src/parsing/vote.ts";
import { findStructure } from "../../../src/understanding/asked.ts";
import { composed } from "../../support/composed.ts";
import { italyDraft } from "../../support/italy-draft.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";
import { libraryOf } from "../../support/two-versions.ts";

function asked(structure: StructureAsked, more: Partial<Reading> = {}): Reading {
  return readingOf("that?", { kind: "structure", label: "count", structure, ...more });
}

/** What understanding makes of a label. */
function structural(label: Label, more: Partial<Reading> = {}): Reading {
  const structure = findStructure("that?", label, { actors: [], forces: [], part: {} });
  return readingOf("that?", { kind: "structure", label, ...(structure && { structure }), ...more });
}

describe("what is counted", () => {
  it.each<[string, StructureAsked, Partial<Reading>, string]>([
    [
      "paragraphs",
      { of: "count", what: "paragraphs" },
      {},
      "It has 34 paragraphs: 17 preambular and 17 operative.",
    ],
    ["footnotes", { of: "count", what: "footnotes" }, {}, "It has 7 footnotes."],
    ["of a force", { of: "count", what: { acts: { force: "request" } } }, {}, "It makes 6 requests."],
    [
      "an annex that is not there",
      { of: "count", what: "annex" },
      { yesNo: "existence" },
      "No: it has no paragraphs in annexes.",
    ],
  ])("is told: %s", (_, structure, more, text) => {
    expect(composed(compose, asked(structure, more)).texts).toEqual([text]);
  });

  it("is done by the organ itself, which is asked nothing", () => {
    const ecosoc = { id: "ecosoc", name: "Economic and Social Council" };
    const { texts } = composed(
      compose,
      asked(
        { of: "count", what: { acts: { force: "urge", actor: ecosoc } } },
        { part: { kind: "operative" } },
      ),
    );
    expect(texts).toEqual(["It urges somebody in 2 operative paragraphs."]);
  });

  it("is what paragraphs of the preamble open with, where these are asked for", () => {
    const { labels } = composed(
      compose,
      asked({ of: "count", what: { acts: { force: "recall" } } }, { part: { kind: "preambular" } }),
    );
    expect(labels).toEqual(["PP 3", "PP 5", "PP 6", "PP 7", "PP 8", "PP 10", "PP 12", "PP 13"]);
  });

  it("is cited where it stands, if the places are few", () => {
    const { labels } = composed(compose, asked({ of: "count", what: { acts: { force: "request" } } }));
    expect(labels).toEqual(["OP 3", "OP 4", "OP 12", "OP 14", "OP 15", "OP 17"]);
  });

  it("is nothing that the parser does not read: acts of a text that is not in English", () => {
    const french = parseResolution("L’Assemblée générale,\n\n1. Prie les États de compter les lampes.", {
      id: "lampes",
    });
    const reading = { ...asked({ of: "count", what: "acts" }), texts: ["lampes"] };
    const { composition, texts } = composed(compose, reading, nothingRetrieved, libraryOf(french));
    expect(texts).toEqual([]);
    expect(composition.refusal).toMatchObject({
      outcome: "out-of-scope",
      text: expect.stringContaining("acts in English texts only"),
    });
  });

  it("is looked for in what the text says, where the structure has no such thing", () => {
    const { labels } = composed(compose, asked({ of: "count", what: null }), found({ op4: 0.9 }));
    expect(labels).toEqual(["OP 4"]);
  });

  it("is counted section by section", () => {
    const reading = asked({ of: "count", what: "sections" }, { texts: ["a-res-97-301"] });
    const { texts } = composed(compose, reading, nothingRetrieved, smallCorpus);
    expect(texts[0]).toBe(
      "It has 2 sections: section I has 4 operative paragraphs and section II has 5 operative paragraphs.",
    );
  });
});

describe("what the front matter tells", () => {
  it.each<[Label, Partial<Reading>, string]>([
    [
      "status",
      { yesNo: "other", structure: { of: "property", what: "status", status: "adopted" } },
      "No: it is a draft and has not been adopted.",
    ],
    ["status", { yesNo: "other" }, "It is a draft and has not been adopted."],
    ["status", {}, "It is a draft and has not been adopted."],
    ["sponsor", {}, "It was tabled by Italy."],
    ["sponsor", { yesNo: "other", actors: [{ id: "kenya", name: "Kenya" }] }, "No: it was tabled by Italy."],
    ["sponsor", { yesNo: "other", actors: [{ id: "italy", name: "Italy" }] }, "Yes: it was tabled by Italy."],
    ["symbol", {}, "The text carries no symbol: it is a draft."],
    ["date", {}, "It gives no date of its own: it is a draft and has not been adopted."],
  ])("is told by its label alone: %s %j", (label, more, text) => {
    expect(composed(compose, structural(label, more)).texts).toEqual([text]);
  });

  it.each([
    ["kenya", "Kenya", "Yes: Kenya is one of the 4 that tabled it."],
    ["cote-d-ivoire", "Côte d'Ivoire", "Yes: Côte d'Ivoire is one of the 4 that tabled it."],
    ["france", "France", "No: France is not among the 4 that tabled it."],
  ])("is told of many sponsors for the one that is asked about: %s", (id, name, text) => {
    const sponsors = ["Austria", "Côte d’Ivoire", "Italy", "Kenya"];
    const tabled = libraryOf({ ...italyDraft, sponsors, front: `${sponsors.join(", ")}: draft resolution` });
    const reading = structural("sponsor", { yesNo: "other", actors: [{ id, name }] });
    expect(composed(compose, reading, nothingRetrieved, tabled).texts).toEqual([text]);
  });

  it("is told where it is surely asked for, whatever was found", () => {
    const reading = structural("status", { yesNo: "other", certainty: 1 });
    const { texts } = composed(compose, reading, found({ op9: 0.9 }));
    expect(texts).toEqual(["It is a draft and has not been adopted."]);
  });

  it("says of a draft as what it was adopted, where that is loaded", () => {
    const reading = structural("status", { texts: ["a-c-2-97-l-41"] });
    const { texts } = composed(compose, reading, nothingRetrieved, smallCorpus);
    expect(texts[0]).toMatch(/it was adopted as A\/RES\/97\/214\.$/);
  });

  it("is told of each text by its name", () => {
    const texts = ["a-hrc-res-88-7", "a-res-96-118"];
    const reading = structural("date", { texts });
    expect(composed(compose, reading, nothingRetrieved, smallCorpus).texts).toEqual([
      "A/HRC/RES/88/7 was adopted on 4 April 2035.",
      "A/RES/96/118 was adopted on 17 December 2041.",
    ]);
  });
});

describe("a vote", () => {
  it("that the text does not tell is not in the text", () => {
    const { composition } = composed(compose, structural("vote"));
    expect(composition).toEqual({
      drafts: [],
      refusal: {
        outcome: "not-in-the-text",
        text: "The text does not say how it was voted on: it is a draft and has not been adopted.",
        nearest: [],
      },
    });
  });

  it("is told as it is printed", () => {
    const reading = structural("vote", { texts: ["a-hrc-res-88-7"] });
    const { texts, labels } = composed(compose, reading, nothingRetrieved, smallCorpus);
    expect(texts).toEqual(["It was adopted without a vote."]);
    expect(labels).toHaveLength(1);
  });

  it.each([
    [[], "3 States voted in favour."],
    [[{ id: "chad", name: "Chad" }], "No: Chad abstained."],
    [[{ id: "mali", name: "Mali" }], "Mali is not among the States whose votes are listed."],
    [
      [
        { id: "chad", name: "Chad" },
        { id: "mali", name: "Mali" },
      ],
      "Chad abstained. Mali is not among the States whose votes are listed.",
    ],
  ])("says yes or no only of who is known to have voted: %o", (voters, said) => {
    const lines =
      "Resolution 9001 (2041)\n\nThe Security Council,\n\n1. Requests lamps.\n\nAdopted at the 12th meeting by 3 votes to none, with 1 abstention (Chad).";
    const text = { ...parseResolution(lines, { id: "lamps" }), status: "adopted" as const };
    const lamps = { ...text, vote: readVote("", closingOf(text)) };
    const library = { resolutions: [lamps], find: () => lamps };
    const votes = { of: "votes", side: "in favour", voters } as const;
    const reading = asked(votes, { label: "vote", texts: ["lamps"], yesNo: "other" });
    expect(composed(compose, reading, nothingRetrieved, library).texts).toEqual([said]);
  });
});

it("A date of nothing but the text is the text's own, however likely another one answers", () => {
  const structure = { of: "property", what: "date" } as const;
  const told = (query: string) => {
    const reading = readingOf(query, { kind: "structure", label: "date", certainty: 0.8, structure });
    return composed(compose, reading, found({ op2: 0.98 })).texts[0];
  };
  expect(told("When was the resolution adopted?")).toBe(
    "It gives no date of its own: it is a draft and has not been adopted.",
  );
  expect(told("When was the mechanism adopted?")).toMatch(/^It welcomes/);
});

it("A vote that was not read because the text is not in English is not denied", () => {
  const text = `A/HRC/RES/95/1

95/1. Faros

El Consejo de Derechos Humanos,

1. Decide esperar.

53ª sesión, 3 de abril de 2040 [Aprobada en votación registrada por 32 votos contra 14 y 1 abstención.]`;
  const faros = parseResolution(text, { id: "faros" });
  const reading = asked({ of: "votes", voters: [] }, { label: "vote", texts: ["faros"] });
  const { composition } = composed(compose, reading, nothingRetrieved, libraryOf(faros));
  expect(composition.refusal?.text).toBe("How it was voted on was not read, for not all is in English.");
});
