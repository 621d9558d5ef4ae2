import { describe, expect, it } from "vitest";
import { composeTopic as compose } from "../../../src/answering/composers/topic.ts";
import type { Passage } from "../../../src/domain/answers.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";
import type { Retrieval } from "../../../src/ports.ts";
import { composed } from "../../support/composed.ts";
import { unitText } from "../../support/italy-draft.ts";
import { found, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";
import { libraryOf } from "../../support/two-versions.ts";

const interpol = { id: "interpol", name: "International Criminal Police Organization (INTERPOL)" };
const tuvalu = { id: "tuvalu", name: "Tuvalu" };

/** Marks words of a paragraph as what answers, all as surely. */
function withSpans(retrieval: Retrieval, paragraph: string, words: readonly string[]): Retrieval {
  const spans = words.map((each) => {
    const start = unitText(paragraph).indexOf(each);
    return { unit: paragraph, start, end: start + each.length, logit: 3 };
  });
  const marked = (passage: Passage) => (passage.paragraph === paragraph ? { ...passage, spans } : passage);
  return { ...retrieval, passages: retrieval.passages.map(marked) };
}

/** Marks words of a unit as what answers. */
function answeringIn(retrieval: Retrieval, paragraph: string, words: string, unit = paragraph): Retrieval {
  const text = unit === paragraph ? unitText(unit) : "";
  const start = Math.max(0, text.indexOf(words));
  const span = { unit, start, end: start + words.length, logit: 3 };
  const marked = (passage: Passage) =>
    passage.paragraph === paragraph ? { ...passage, spans: [span] } : passage;
  return { ...retrieval, passages: retrieval.passages.map(marked) };
}

describe("a subject that the text speaks of", () => {
  it("is told by the clause that answers best, with the act's verb and addressee", () => {
    const retrieval = answeringIn(found({ op17: 0.98 }), "op17", "twenty-second session");
    const { texts, labels } = composed(compose, readingOf("When is the report due?"), retrieval);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(
      /^It requests the Secretary-General “to submit a report .*twenty-second session/,
    );
    expect(labels).toEqual(["OP 17"]);
  });

  it("is told behind the time or the amount that is asked for, where what is quoted has one", () => {
    const asked = (text: string, words: string, detail: "date" | "amount") => {
      const wells = parseResolution(`A/RES/99/8\n\nThe General Assembly,\n\n1. ${text};\n`, { id: "wells" });
      const [passage] = found({ op1: 0.98 }, { resolution: "wells" }).passages;
      const start = wells.paragraphs[0]?.text.indexOf(words) ?? -1;
      const spans = [{ unit: "op1", start, end: start + words.length, logit: 3 }];
      const retrieval = {
        passages: passage ? [{ ...passage, spans }] : [],
        unmet: [],
        presence: 0.98,
        found: true,
      };
      const reading = readingOf("When?", { detail, texts: ["wells"] });
      return composed(compose, reading, retrieval, libraryOf(wells)).texts[0];
    };
    const dug = "Notes that the wells were dug in May 2019 by the people of the valley";
    expect(asked(dug, "dug in May 2019", "date")).toMatch(/^“in May 2019”: it notes “that the wells/);
    const paid = "Notes that the Fund has paid 12,500 United States dollars for the walls";
    expect(asked(paid, "12,500 United States dollars", "amount")).toMatch(
      /^“12,500 United States dollars”: it notes /,
    );
    const salt = "Notes that 4 per cent of the springs are salt and that 7 per cent are dry";
    expect(asked(salt, "7 per cent are dry", "amount")).toMatch(/^“7 per cent”: it notes /);
    expect(asked(salt, "4 per cent of the springs are salt and that 7 per cent", "amount")).toMatch(
      /^It notes /,
    );
  });

  it("has at most two clauses", () => {
    const all = found({ pp15: 0.98, pp1: 0.93, pp17: 0.9, op13: 0.85, op5: 0.4 });
    expect(composed(compose, readingOf("research"), all).labels).toEqual(["PP 15", "PP 1"]);
  });

  it("has one, where two would be long", () => {
    const [long, longer] = ["pp7", "pp12"].map((unit) => unitText(unit));
    const both = found({ pp7: 0.98, pp12: 0.95 });
    const whole = withSpans(withSpans(both, "pp7", [long ?? ""]), "pp12", [longer ?? ""]);
    expect(composed(compose, readingOf("cybercrime and medicines"), whole).labels).toEqual(["PP 7"]);
    const points = readingOf("two things on it", { form: { points: 2 } });
    expect(composed(compose, points, whole).labels).toEqual(["PP 7", "PP 12"]);
  });

  it("has one, where the others are far less likely", () => {
    const { labels } = composed(compose, readingOf("research"), found({ op13: 0.98, op14: 0.1 }));
    expect(labels).toEqual(["OP 13"]);
  });

  it("is told by one clause of a paragraph that has another, and by both where both answer", () => {
    const { texts } = composed(
      compose,
      readingOf("the Convention"),
      withSpans(found({ op1: 0.98 }), "op1", ["ratifying or acceding", "fully implement"]),
    );
    expect(texts[0]).toMatch(/^It reiterates its call to those Member States .* “to consider ratifying /);
    expect(texts[1]).toMatch(/^It encourages States parties “to fully implement /);
  });

  it("is answered in the paragraph that is named, though others are likelier", () => {
    const paragraphs = [
      { printed: "OP 14", kind: "operative", number: 14, assumedOperative: false } as const,
    ];
    const { labels } = composed(
      compose,
      readingOf("research", { paragraphs }),
      found({ op13: 0.98, op14: 0.4 }),
    );
    expect(labels).toEqual(["OP 14"]);
  });

  it("is answered in the part that is named", () => {
    const { labels } = composed(
      compose,
      readingOf("research", { part: { kind: "preambular" } }),
      found({ op13: 0.98, pp14: 0.4 }),
    );
    expect(labels).toEqual(["PP 14"]);
  });

  it("is told of each text by its name, where several are asked", () => {
    const passages = ["a-res-96-118", "a-res-97-214"].flatMap(
      (resolution) => found({ op1: 0.98 }, { resolution }).passages,
    );
    const { texts } = composed(
      compose,
      readingOf("survey", { texts: smallCorpus.resolutions.map(({ id }) => id) }),
      { passages, unmet: [], presence: 0.9, found: true },
      smallCorpus,
    );
    expect(texts[0]).toMatch(/^A\/RES\/96\/118 takes note/);
    expect(texts[1]).toMatch(/^A\/RES\/97\/214 welcomes/);
  });
});

describe("a question of yes or no", () => {
  it("begins with “Yes” only where it is very likely, and with what it is where it is doubtful", () => {
    const reading = readingOf("Anything on research?", { yesNo: "existence" });
    expect(composed(compose, reading, found({ op13: 0.98 })).texts[0]).toMatch(/^Yes: it invites/);
    expect(composed(compose, reading, found({ op13: 0.79 })).texts[0]).toMatch(
      /^I found no clear answer; nearest: it invites/,
    );
  });

  it("is decided by what the sentence only does", () => {
    const reading = readingOf("Are States required to?", { yesNo: "other", forces: ["demand"] });
    const { texts } = composed(compose, reading, found({ op7: 0.98 }));
    expect(texts[0]).toMatch(/^It only encourages Member States/);
  });

  it("is not told to be “only” what is asked", () => {
    const reading = readingOf("Are States encouraged to?", { yesNo: "other", forces: ["encourage"] });
    expect(composed(compose, reading, found({ op7: 0.98 })).texts[0]).toMatch(/^It encourages Member States/);
  });
});

describe("a subject that the text does not speak of", () => {
  it("was looked for and not found: the words that no paragraph meets, and the nearest", () => {
    const retrieval = found({ op3: 0.1, op7: 0.05 }, { unmet: ["climate", "change"] });
    const { composition } = composed(compose, readingOf("What about climate change?"), retrieval);
    expect(composition).toEqual({
      drafts: [],
      refusal: {
        outcome: "not-in-the-text",
        text: "I found nothing on “climate change” in this text; nearest: OP 3.",
        nearest: ["op3"],
      },
    });
  });

  it("is not told of words that stand in the text", () => {
    const retrieval = found({ op3: 0.1 }, { unmet: ["member", "states"] });
    const { composition } = composed(compose, readingOf("Why do Member States do this?"), retrieval);
    expect(composition.refusal?.text).toBe("I found nothing that answers this in this text; nearest: OP 3.");
  });

  it("is not told by one of several words of an open question", () => {
    const retrieval = found({ op3: 0.1 }, { unmet: ["earn"] });
    const told = (query: string, yesNo: "no" | "existence") =>
      composed(compose, readingOf(query, { yesNo }), retrieval).composition.refusal?.text;
    expect(told("What do the judges earn?", "no")).toContain("nothing that answers this");
    expect(told("Is there a word on what judges earn?", "existence")).toContain("“earn” stands nowhere");
  });

  it("is denied exactly where it is asked whether it is mentioned and its words stand nowhere", () => {
    const told = (query: string, unmet: string[]) => {
      const reading = readingOf(query, { yesNo: "existence" });
      return composed(compose, reading, found({ op3: 0.1 }, { unmet })).composition.refusal;
    };
    const denied = told("Does it mention penguins?", ["penguins"]);
    expect(denied?.text).toBe("No: “penguins” stands nowhere in this text; nearest: OP 3.");
    expect(denied?.claim).toMatchObject({ of: "mention", terms: ["penguins"] });
    // One of the words stands in it, or a date is asked for.
    expect(told("Anything on penguin crime?", ["penguin", "crime"])?.text).toMatch(/^I found nothing/);
    expect(told("Is there a date for penguins?", ["penguins"])?.text).toMatch(/^I found nothing/);
  });

  it("is denied exactly where an amount is asked for and the text has none", () => {
    const told = (detail: "amount" | "date") =>
      composed(compose, readingOf("How much?", { detail }), found({ op3: 0.1 })).composition.refusal;
    expect(told("amount")).toMatchObject({
      text: "It gives no sum of money and no percentage.",
      claim: { of: "missing", detail: "amount" },
      nearest: ["op3"],
    });
    expect(told("date")?.text).toBe("I found nothing that answers this in this text; nearest: OP 3.");
  });

  it("keeps the small words between", () => {
    const retrieval = found({ op3: 0.1 }, { unmet: ["ban", "weapons"] });
    const { composition } = composed(compose, readingOf("Is there a ban on weapons?"), retrieval);
    expect(composition.refusal?.text).toContain("nothing on “ban on weapons”");
  });
});

describe("a name that stands nowhere", () => {
  it("is denied exactly, and first", () => {
    const reading = readingOf("Is INTERPOL asked to do research?", { actors: [interpol] });
    const { texts } = composed(compose, reading, found({ op13: 0.98 }, { unmet: ["INTERPOL"] }));
    expect(texts[0]).toBe("It does not mention the International Criminal Police Organization (INTERPOL).");
    expect(texts[1]).toMatch(/^It invites/);
  });

  it("is denied exactly where it is asked whether it is mentioned, though the vocabulary does not know it", () => {
    const asked = (name: string) =>
      composed(
        compose,
        readingOf(`Is ${name} mentioned?`, { yesNo: "existence" }),
        found({ op3: 0.98, pp12: 0.3 }, { unmet: [name] }),
      );
    const { composition } = asked("Hezbollah");
    expect(composition.refusal?.text).toBe("No: Hezbollah is not named anywhere in this text.");
    expect(asked("Moscow").labels).toEqual(["PP 12"]);
  });

  it("is told last where it is a country and the question is answered", () => {
    const reading = readingOf("How much research for my office in Tuvalu?", { actors: [tuvalu] });
    const { texts } = composed(compose, reading, found({ op13: 0.98 }, { unmet: ["Tuvalu"] }));
    expect(texts[0]).toMatch(/^It invites/);
    expect(texts.at(-1)).toBe("It does not mention Tuvalu.");
  });

  it("is denied first where it is a symbol, however well something else answers", () => {
    const reading = readingOf("How much research does E/2099/7 want?", { symbols: ["E/2099/7"] });
    const { texts } = composed(compose, reading, found({ op13: 0.98 }, { unmet: ["E/2099/7"] }));
    expect(texts[0]).toBe("It does not mention E/2099/7.");
  });

  it("is not denied where what answers meets it by another name", () => {
    const reading = readingOf("Is INTERPOL asked to do research?", { actors: [interpol] });
    expect(composed(compose, reading, found({ op13: 0.98 })).texts[0]).toMatch(/^It invites/);
  });

  it("is all of the answer where nothing else was found", () => {
    const { composition } = composed(
      compose,
      readingOf("INTERPOL?", { actors: [interpol] }),
      found({ op3: 0.1 }),
    );
    expect(composition.refusal).toMatchObject({
      text: "The International Criminal Police Organization (INTERPOL) is not named anywhere in this text.",
      claim: { of: "mention", terms: [interpol.name] },
    });
  });

  it.each([
    ["a symbol in another form", { symbols: ["A/RES/66/181"] }],
    ["the number of one", { symbols: ["66/181"] }],
    ["a document in a footnote", { symbols: ["E/CN.15/2012/15"] }],
    ["a sponsor", { actors: [{ id: "italy", name: "Italy" }] }],
    [
      "an official of a body",
      { actors: [{ id: "unodc", name: "United Nations Office on Drugs and Crime" }] },
    ],
    ["a State by its short name", { actors: [{ id: "russia", name: "Russian Federation" }] }],
    ["an instrument", { instruments: ["United Nations Convention against Transnational Organized Crime"] }],
    ["a group of people", { actors: [{ id: "media", name: "media" }] }],
  ])("is not denied of what is there: %s", (_, named) => {
    const { composition } = composed(compose, readingOf("that?", named), found({ op13: 0.98 }));
    expect(composition.drafts.map(({ basis }) => basis)).not.toContain("absence");
  });
});
