import { describe, expect, it } from "vitest";
import { findDetail, findForces, findForm, findStructure } from "../../src/understanding/asked.ts";
import { citedEarlier, pointedAt } from "../../src/understanding/earlier.ts";
import { findNamedActors } from "../../src/understanding/names.ts";
import { findSides } from "../../src/understanding/sides.ts";
import { createSpelling } from "../../src/understanding/spelling.ts";
import { findSessions, findSymbols, sameSymbol } from "../../src/understanding/symbols.ts";
import { chooseTexts } from "../../src/understanding/texts.ts";
import { languageOf } from "../../src/understanding/understand.ts";
import { draftLibrary } from "./support.ts";

const library = draftLibrary();
const scope = library.resolutions.map(({ id }) => id);
const none = { actors: [], forces: [], part: {} };

describe("the form of an answer", () => {
  it.each([
    ["in one sentence please", { sentences: 1 }],
    ["3 bullets", { points: 3, bullets: true }],
    ["about 50 words", { words: 50 }],
    ["Five key points", { points: 5 }],
    ["a two-line summary", { sentences: 2 }],
    ["shorter", { shorter: true }],
    ["in plain English", { plain: true }],
    ["only the paragraph number", { onlyLabels: true }],
    ["the exact wording, please", { wording: true }],
    ["same in French please", { language: "fr" }],
    ["the first two sentences of OP 5", {}],
  ])("%s", (text, form) => {
    expect(findForm(text, false)).toEqual(form);
  });
});

describe("symbols", () => {
  it("are found in any case, with what belongs to them", () => {
    const found = findSymbols("a/res/66/181, resolution 1546 (2004) and 973 (X); see E/2012/L.3.");
    expect(found.map(({ symbol }) => symbol)).toEqual(["A/RES/66/181", "1546 (2004)", "E/2012/L.3"]);
  });

  it("are the same with and without the organ's prefix", () => {
    expect(sameSymbol("A/RES/66/181", "66/181")).toBe(true);
    expect(sameSymbol("S/RES/1546 (2004)", "S/RES/1546")).toBe(true);
    expect(sameSymbol("A/RES/66/181", "66/18")).toBe(false);
  });
});

describe("texts", () => {
  it("that are not loaded are told", () => {
    const chosen = chooseTexts("What does A/RES/99/12 ask of States?", scope, library, "actor", false);
    expect(chosen).toMatchObject({ texts: scope, textsMissing: ["A/RES/99/12"], symbols: [] });
  });

  it("that the draft itself names are other instruments", () => {
    const chosen = chooseTexts("Does it recall resolution 66/181?", scope, library, "reference", true);
    expect(chosen).toMatchObject({ textsMissing: [], symbols: ["66/181"] });
  });
});

describe("sessions", () => {
  it.each([
    ["at its 22nd session", [22]],
    ["at the twenty-second session", [22]],
    ["session 22", [22]],
    ["what is due at CCPCJ 22?", [22]],
    ["OP 22 and 2012", []],
  ])("%s", (text, sessions) => {
    expect(findSessions(text)).toEqual(sessions);
  });
});

describe("actors", () => {
  const idsIn = (text: string) => findNamedActors(text).actors.map(({ id }) => id);

  it("are found by printed and by everyday names", () => {
    expect(idsIn("what must UNODC and the Secretary-General do?")).toEqual(["unodc", "secretary-general"]);
    expect(idsIn("what must the sg do")).toEqual(["secretary-general"]);
  });

  it("are left out where the turn leaves them out", () => {
    const named = findNamedActors("who besides UNODC must report?");
    expect(named).toMatchObject({ actors: [], excludedActors: [{ id: "unodc" }] });
  });
});

describe("what is asked", () => {
  it("has the forces of its verbs", () => {
    expect(findForces("Does it urge or merely call upon States?")).toEqual(["urge", "call"]);
    expect(findForces("what must States do?")).toEqual([]);
  });

  it("has the force of a noun only where it is on verbs", () => {
    expect(findForces("which recommendations does it make?", "verb")).toEqual(["recommend"]);
    expect(findForces("who is to follow up the recommendations?", "topic")).toEqual([]);
  });

  it("has a detail by the words of asking", () => {
    expect(findDetail("how much money is there?", "topic").detail).toBe("amount");
    expect(findDetail("which majority is needed", "topic").detail).toBe("majority");
    expect(findDetail("what does it say on forests", "topic").detail).toBeUndefined();
    expect(findDetail("which countries are affected", "topic").detail).toBe("place");
    expect(findDetail("which countries have to report by when", "topic").detail).toBe("date");
  });

  it("has a structure where its label is one of the text's own", () => {
    expect(findStructure("who sponsored it", "sponsor", none)).toEqual({ of: "property", what: "sponsors" });
    expect(findStructure("how many footnotes are there", "count", none)).toEqual({
      of: "count",
      what: "footnotes",
    });
    for (const [text, label] of [
      ["which countries are named", "sponsor"],
      ["which is the longest paragraph", "count"],
      ['how often does "shall" occur', "count"],
    ] as const)
      expect(findStructure(text, label, none)).toEqual({ of: "count", what: null });
    expect(findStructure("who abstained", "vote", none)).toEqual({
      of: "votes",
      side: "abstaining",
      voters: [],
    });
  });
});

describe("sides of a comparison", () => {
  const nothing = { paragraphs: [], actors: [], texts: scope };
  const at = (...units: string[]) => units.map((unit) => ({ resolution: "italy-revised-draft", unit }));

  it("are subjects where nothing else is named", () => {
    const sides = findSides(
      "compare trafficking in persons with smuggling of migrants",
      { ...nothing, earlier: at("op8", "op10") },
      library,
    );
    expect(sides).toEqual([
      { of: "subject", query: "trafficking in persons" },
      { of: "subject", query: "smuggling of migrants" },
    ]);
  });

  it("are the two paragraphs cited before where the turn names nothing", () => {
    const sides = (...units: string[]) =>
      findSides("and which one is stronger?", { ...nothing, earlier: at(...units) }, library);
    expect(sides("op8", "op10")).toMatchObject([{ unit: { number: 8 } }, { unit: { number: 10 } }]);
    expect(sides("op8", "op10", "op12")).toEqual([]);
  });
});

describe("paragraphs that were cited", () => {
  const messages = [
    { role: "user", content: "what is asked of UNODC?" },
    {
      role: "assistant",
      content: "It is invited to … [OP 4]. It is requested to … [OP 5 (a)] [OP 4] [not a label].",
    },
    { role: "user", content: "the second one?" },
  ] as const;
  const cited = citedEarlier(messages, scope, library);

  it("are read from the markers of the assistant's turn, each once", () => {
    expect(cited.map(({ unit }) => unit)).toEqual(
      ["op4", "op5.a"].filter((unit) => cited.some((each) => each.unit === unit)),
    );
    expect(cited[0]).toEqual({ resolution: "italy-revised-draft", unit: "op4" });
  });

  it("are none where no assistant has spoken", () => {
    expect(citedEarlier(messages.slice(2), scope, library)).toEqual([]);
  });

  it("are pointed at by their place", () => {
    const all = ["op4", "op13", "op14"].map((unit) => ({ resolution: "italy-revised-draft", unit }));
    expect(pointedAt("only the second one", all)?.map(({ unit }) => unit)).toEqual(["op13"]);
    expect(pointedAt("and the last?", all)?.map(({ unit }) => unit)).toEqual(["op14"]);
    expect(pointedAt("both, please", all)?.map(({ unit }) => unit)).toEqual(["op4", "op13"]);
    expect(pointedAt("and by when?", all)).toBeUndefined();
  });
});

describe("spelling", () => {
  const mend = createSpelling({ pieceOf: (id) => ["asked", "anything", "state"][id] ?? "[UNK]" }, library);

  it("of names is mended, of nothing else", () => {
    expect(mend("is UNICRY asked anything", scope)).toBe("is UNICRI asked anything");
    expect(mend("is fzzzbl asked anything", scope)).toBe("is fzzzbl asked anything");
  });
});

describe("language", () => {
  it("is another one only where it plainly is", async () => {
    expect(await languageOf("Quels sont les délais prévus pour le rapport du Secrétaire général ?")).toBe(
      "fr",
    );
    expect(await languageOf("Was wird von den Staaten verlangt?")).toBe("de");
    expect(await languageOf("草案要求秘书长做什么？")).toBe("zh");
    expect(await languageOf("ماذا يطلب من الأمين العام؟")).toBe("ar");
    expect(await languageOf("Спасибо!")).toBe("ru");
    expect(await languageOf("Palermo? Vienna? Doha?")).toBe("en");
    expect(await languageOf("merci")).toBe("en");
  });
});
