import { describe, expect, it } from "vitest";
import { composeExactly } from "../../../src/answering/composers/exact-names.ts";
import type { NamedUnit, Reading } from "../../../src/domain/reading.ts";
import { composed } from "../../support/composed.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";

const uncac = "United Nations Convention against Corruption";
const none = { drafts: [] };
const compose = (request: Parameters<typeof composeExactly>[0]) => composeExactly(request) ?? none;

function asked(more: Partial<Reading>): Reading {
  return readingOf("what of it?", { kind: "topic", label: "reference", ...more });
}

function footnote(number: number): NamedUnit {
  return { printed: `footnote ${number}`, kind: "footnote", number, assumedOperative: false };
}

describe("a footnote that is named", () => {
  it("is read out in its own words", () => {
    const { texts, labels } = composed(compose, asked({ paragraphs: [footnote(6)] }));
    expect(texts).toEqual([
      "Footnote 6 says: “United Nations, Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574”.",
    ]);
    expect(labels).toEqual(["footnote 6"]);
  });

  it("is told with what its “Ibid.” stands for", () => {
    const { texts, labels } = composed(compose, asked({ paragraphs: [footnote(2)] }));
    expect(texts).toEqual([
      "Footnote 2 says: “Ibid., vol. 2349, No. 42146”, where “Ibid.” stands for “United Nations, Treaty Series”.",
    ]);
    expect(labels).toEqual(["footnote 2", "footnote 1"]);
  });
});

describe("where something is published", () => {
  it("is told by the footnote of the instrument that is named", () => {
    const { labels } = composed(compose, asked({ detail: "source", instruments: [uncac] }));
    expect(labels.slice(0, 1)).toEqual(["footnote 2"]);
    expect(labels).toContain("PP 4");
  });

  it("is told by the footnote of the paragraph that answers, where no instrument is named", () => {
    const { labels } = composed(compose, asked({ detail: "source" }), found({ op9: 0.9 }));
    expect(labels).toEqual(["footnote 7", "OP 9"]);
  });

  it("is left to others where it is asked of the text itself", () => {
    const reading = asked({ kind: "structure", label: "symbol", detail: "source" });
    expect(composed(compose, reading, found({ op9: 0.9 })).labels).toEqual([]);
  });

  it("is left to others where no footnote tells it", () => {
    const { labels } = composed(compose, asked({ detail: "source" }), found({ op17: 0.9 }));
    expect(labels).toEqual([]);
  });
});

describe("one document that is named by its number", () => {
  it("is told with its title, its date and what it is cited for, whatever the kind of question seems", () => {
    const reading = asked({ kind: "about", label: "about", symbols: ["20/7"] });
    const { texts, labels } = composed(compose, reading, found({ op11: 0.9 }));
    expect(labels).toEqual(["OP 11"]);
    expect(texts[0]).toContain("resolution 20/7 of 15 April 2011");
  });

  it("is told with the words to which its footnote belongs", () => {
    const reading = asked({ symbols: ["E/CN.15/2012/15"] });
    const { labels } = composed(compose, reading, nothingRetrieved);
    expect(labels).toEqual(["OP 9", "footnote 7"]);
  });

  it("is each of two of the same number, where the question does not tell which", () => {
    const reading = asked({ symbols: ["19/1"] });
    expect(composed(compose, reading, nothingRetrieved).labels).toEqual(["PP 5", "PP 13"]);
    expect(composed(compose, reading, found({ pp13: 0.9, pp5: 0.01 })).labels).toEqual(["PP 13"]);
  });

  it("is left to others where it is cited nowhere", () => {
    expect(composed(compose, asked({ symbols: ["70/1"] })).labels).toEqual([]);
  });
});

describe("what an acronym stands for", () => {
  const definition = (more: Partial<Reading>) => asked({ label: "definition", ...more });

  it("is the full name, with the likeliest paragraph that has it", () => {
    const { texts, labels } = composed(compose, definition({ instruments: [uncac] }), found({ op15: 0.3 }));
    expect(texts).toEqual([`UNCAC is the ${uncac}.`]);
    expect(labels).toEqual(["OP 15"]);
  });

  it("is followed by what the paragraph says of it, where that answers", () => {
    const unwto = { id: "unwto", name: "World Tourism Organization" };
    const { texts } = composed(compose, definition({ actors: [unwto] }), found({ pp17: 0.9 }));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe("UNWTO is the World Tourism Organization.");
  });

  it("is told with every place where it is asked whether there is such a thing", () => {
    const reading = definition({ instruments: [uncac], yesNo: "existence" });
    const { texts, labels } = composed(compose, reading);
    expect(texts).toEqual([`Yes: UNCAC is the ${uncac}.`]);
    expect(labels).toEqual(["PP 4", "OP 15"]);
  });

  it("is left to others where the text does not name it", () => {
    const interpol = { id: "interpol", name: "International Criminal Police Organization (INTERPOL)" };
    expect(composed(compose, definition({ actors: [interpol] })).texts).toEqual([]);
  });
});

describe("a question of another kind", () => {
  it("is left to its composer", () => {
    const reading = asked({ kind: "structure", label: "count", symbols: ["20/7"] });
    expect(composed(compose, reading).texts).toEqual([]);
  });
});
