import { describe, expect, it } from "vitest";
import { readStatement } from "../../src/answering/model-statements.ts";
import { unitNamed } from "../../src/answering/unit-names.ts";
import { italyDraft, italyId, italyLibrary } from "../support/italy-draft.ts";
import { bridges } from "../support/small-library.ts";

const asked = { library: italyLibrary, texts: [italyId] };
const text = "UNICRI is invited “to continue to conduct research”.";
const cited = { resolution: italyId, unit: "op13", quote: "to continue to conduct research" };

function read(object: Readonly<Record<string, unknown>>) {
  return readStatement(object, asked);
}

describe("the name of a unit", () => {
  it.each([
    ["OP 17", "op17"],
    ["op17", "op17"],
    ["OP17", "op17"],
    ["[OP 17]", "op17"],
    ["op 17", "op17"],
    ["operative paragraph 17", "op17"],
    ["paragraph 17", "op17"],
    ["para. 17", "op17"],
    ["Paragraph 17", "op17"],
    ["17", "op17"],
    ["PP 3", "pp3"],
    ["preambular paragraph 3", "pp3"],
    ["unit pp3", "pp3"],
    ["footnote 7", "fn7"],
    ["title", "title"],
    ["op99", null],
    ["", null],
  ])("%s is %s", (name, id) => {
    expect(unitNamed(name, italyDraft)).toBe(id);
  });

  it.each(["op2.a", "OP 2 (a)", "op2(a)", "op2a", "paragraph 2 (a)"])("%s is an item of a list", (name) => {
    expect(unitNamed(name, bridges)).toBe("op2.a");
  });
});

describe("a sentence of a model", () => {
  it.each([
    ["as it is asked for", { text, citations: [{ unit: "op13", quote: cited.quote }] }],
    ["with its text named", { text, citations: [cited] }],
    ["with a text that nobody asked", { text, citations: [{ ...cited, resolution: "the Italian draft" }] }],
    ["with a basis and fields of its own", { basis: "explanation", text, citations: [cited], sure: 0.9 }],
    ["under another name", { sentence: text, sources: [{ paragraph: "OP 13", text: cited.quote }] }],
    ["with one citation instead of a list", { text, citation: { unit: "OP 13", quote: cited.quote } }],
    ["with the citation in its own fields", { statement: text, paragraph: 13, quote: cited.quote }],
    ["with a label instead of a citation", { text, citations: ["OP 13"] }],
    ["with the text before the unit", { text, citations: [{ unit: `${italyId}#op13`, quote: cited.quote }] }],
    ["with id and label", { text, citations: [{ unit: "op13 (OP 13)", quote: cited.quote }] }],
    ["with a quote in quotation marks", { text, citations: [{ unit: "op13", quote: `“${cited.quote}”` }] }],
    ["with a quote of another unit", { text, citations: [{ unit: "op14", quote: cited.quote }] }],
    ["with a quote and no unit", { text, citations: [{ quote: cited.quote }] }],
  ])("is read %s", (_, object) => {
    expect(read(object)).toEqual([{ basis: "quotation", text, citations: [cited] }]);
  });

  it.each(["[OP 13]", "(op13)", "(paragraph 13)"])(
    "may cite by %s in its words, which is taken out",
    (marker) => {
      const marked = `${text.slice(0, -1)} ${marker}.`;
      expect(read({ text: marked })).toEqual([{ basis: "quotation", text, citations: [cited] }]);
    },
  );

  it("without a quote cites all of its unit", () => {
    const plain = "UNICRI is invited to go on with its research.";
    const quote = italyDraft.paragraphs.find(({ id }) => id === "op13")?.text;
    expect(read({ text: plain, citations: [{ unit: "op13" }] })).toEqual([
      { basis: "quotation", text: plain, citations: [{ ...cited, quote }] },
    ]);
  });

  it("has a quote with a gap taken apart", () => {
    const quote = "Invites the United Nations Interregional Crime ... to continue to conduct research";
    const [draft] = read({ text, citations: [{ unit: "op13", quote }] });
    expect(draft).toMatchObject({
      citations: [{ quote: "Invites the United Nations Interregional Crime" }, { quote: cited.quote }],
    });
  });

  it("may cite several units at once", () => {
    const [draft] = read({ text, citations: ["OP 13, OP 14"] });
    expect(draft).toMatchObject({ citations: [{ unit: "op13" }, { unit: "op14" }] });
  });

  it("of several texts is placed by what they say", () => {
    const both = {
      library: { ...italyLibrary, resolutions: [italyDraft, bridges], find: findBoth },
      texts: [italyId, bridges.id],
    };
    const object = { text: "It counts.", citations: [{ unit: "op2", quote: "to count all bridges" }] };
    expect(readStatement(object, both)).toMatchObject([
      { citations: [{ resolution: bridges.id, unit: "op1" }] },
    ]);
  });

  it("without words is told so; what says nothing at all is passed over", () => {
    expect(read({ citations: [cited] })).toEqual([
      { malformed: expect.stringContaining("op13"), fault: "the field text is missing" },
    ]);
    expect(read({ refuse: null })).toEqual([]);
    expect(read({ refuse: null, statements: [] })).toEqual([]);
  });
});

describe("a refusal of a model", () => {
  it.each([
    [{ refuse: "not-in-the-text" }, "not-in-the-text"],
    [{ refuse: "Not in the text." }, "not-in-the-text"],
    [{ refusal: "not_in_text" }, "not-in-the-text"],
    [{ refuse: true }, "not-in-the-text"],
    [{ refuse: "the text says nothing of it" }, "not-in-the-text"],
    [{ refuse: "out_of_scope", reason: "football" }, "out-of-scope"],
    [{ outcome: "needs clarification" }, "needs-clarification"],
  ])("%j is one", (object, refuse) => {
    expect(read(object)).toEqual([{ refuse }]);
  });
});

describe("a claim of a model", () => {
  const of = { resolution: italyId };
  const unicri = { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" };

  it.each([
    [
      { of: "count", what: "operative" },
      { of: "count", ...of, what: "operative", value: 17 },
    ],
    [
      { of: "acts", force: "request", actor: null },
      { of: "count", ...of, what: { acts: { force: "request" } }, value: 6 },
    ],
    [
      { of: "acts", force: "Invite", actor: "UNICRI" },
      { of: "count", ...of, what: { acts: { force: "invite", actor: unicri } }, value: 1 },
    ],
    [
      { of: "property", what: "sponsors", value: "France" },
      { of: "property", ...of, what: "sponsors", value: "Italy" },
    ],
    [
      { of: "exists", unit: "OP 23" },
      { of: "exists", ...of, unit: "OP 23", value: false },
    ],
    [
      { of: "exists", unit: "OP 12" },
      { of: "exists", ...of, unit: "op12", value: true },
    ],
  ])("%j of the structure has the true value", (claim, value) => {
    expect(read({ claim })).toEqual([{ basis: "structure", claims: [value], citations: [] }]);
  });

  it.each([
    [
      { of: "act", force: "request", actor: "UNICRI" },
      { of: "act", resolutions: [italyId], forces: ["request"], actors: [unicri] },
    ],
    [
      { of: "act", force: null, actor: "the World Tourism Organization" },
      {
        of: "act",
        resolutions: [italyId],
        actors: [expect.objectContaining({ name: "World Tourism Organization" })],
      },
    ],
    [
      { of: "mention", terms: "whales" },
      { of: "mention", resolutions: [italyId], terms: ["whales"] },
    ],
  ])("%j of absence is kept without words", (claim, kept) => {
    expect(read({ text: "Anything", claim })).toEqual([{ basis: "absence", claim: kept, citations: [] }]);
  });

  it.each([
    [{ of: "count", what: "commas" }, "the field claim.what"],
    [{ of: "act", force: "beg" }, "the field claim.force"],
    [{ of: "mention", terms: [] }, "the field claim.terms"],
    [{ of: "act", actor: "the Moon" }, "“the Moon” is no body"],
    [{ of: "weather" }, "the field claim"],
  ])("%j is told what is wrong with it", (claim, fault) => {
    expect(read({ claim })).toEqual([
      { malformed: expect.any(String), fault: expect.stringContaining(fault) },
    ]);
  });
});

function findBoth(id: string) {
  return [italyDraft, bridges].find((one) => one.id === id);
}
