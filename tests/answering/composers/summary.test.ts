import { describe, expect, it } from "vitest";
import { composeSummary as compose } from "../../../src/answering/composers/summary.ts";
import type { Form, NamedUnit, Reading } from "../../../src/domain/reading.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";
import { wordCount } from "../../../src/sentences/wording.ts";
import { composed } from "../../support/composed.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";

function summed(more: Partial<Reading> = {}): Reading {
  return readingOf("sum it up", { kind: "summary", label: "summary", ...more });
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}

const units = [5, 6, 7].map(
  (number): NamedUnit => ({ printed: String(number), kind: "operative", number, assumedOperative: true }),
);

describe("a text in brief", () => {
  it("says what it is, whom it asks what, and what is due, in about a hundred words", () => {
    const { texts } = composed(compose, summed());
    expect(texts[0]).toMatch(
      /^It is a draft resolution of the Economic and Social Council tabled by Italy, entitled “Strengthening /,
    );
    expect(
      texts.some((text) => /^It (?:urges|invites|reiterates its call to) .*Member States/.test(text)),
    ).toBe(true);
    expect(texts.at(-1)).toContain("at its twenty-second session");
    expect(wordsOf(texts)).toBeGreaterThan(80);
    expect(wordsOf(texts)).toBeLessThanOrEqual(120);
  });

  it.each(smallCorpus.resolutions.map(({ id }) => id))("keeps to its length: %s", (id) => {
    const { texts } = composed(compose, summed({ texts: [id] }), nothingRetrieved, smallCorpus);
    expect(wordsOf(texts)).toBeGreaterThan(60);
    expect(wordsOf(texts)).toBeLessThanOrEqual(144);
  });

  it.each(smallCorpus.resolutions.map(({ id }) => id))("is in the order of the text: %s", (id) => {
    const { labels } = composed(compose, summed({ texts: [id] }), nothingRetrieved, smallCorpus);
    const operative = smallCorpus.resolutions
      .find((text) => text.id === id)
      ?.paragraphs.flatMap(({ label, kind }) => (kind === "operative" ? [label] : []));
    const told = labels.filter((label) => operative?.includes(label));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(operative?.filter((label) => told.includes(label)));
  });

  it("tells what it does rather than what it is in few sentences", () => {
    const { texts, labels } = composed(compose, summed({ form: { sentences: 2 } }));
    expect(texts.join(" ")).not.toContain("entitled");
    expect(labels[0]).toBe("OP 1");
  });

  it.each<[Form, number]>([
    [{ sentences: 1 }, 1],
    [{ sentences: 3 }, 3],
    [{ points: 5 }, 5],
  ])("has the form that is asked for: %o", (form, count) => {
    expect(composed(compose, summed({ form })).texts).toHaveLength(count);
  });

  it("introduces a text whose title is its number by its symbol", () => {
    const lines = [
      "The Security Council,",
      "1. Requests the Secretary-General to report on the ships that pass.",
    ];
    const text = parseResolution(lines.join("\n\n"), { id: "ships" });
    const numbered = {
      ...text,
      organ: "Security Council",
      symbol: "S/RES/1999 (2011)",
      title: "Resolution 1999 (2011)",
    };
    const library = { resolutions: [numbered], find: () => numbered };
    const { texts } = composed(compose, summed({ texts: ["ships"] }), nothingRetrieved, library);
    expect(texts[0]).toContain("S/RES/1999 (2011)");
    expect(texts[0]).not.toContain("entitled");
  });

  it("tells several texts one after the other, each named", () => {
    const texts = ["a-res-96-118", "a-hrc-res-88-7"];
    const told = composed(compose, summed({ texts }), nothingRetrieved, smallCorpus).texts;
    for (const text of told) expect(text).toMatch(/A\/RES\/96\/118|A\/HRC\/RES\/88\/7/);
  });
});

describe("a part in brief", () => {
  it("is told with a point for every operative paragraph", () => {
    const { labels } = composed(compose, summed({ part: { kind: "operative" } }));
    expect(labels).toEqual(Array.from({ length: 17 }, (_, at) => `OP ${at + 1}`));
  });

  it("is told with a point for every preambular paragraph", () => {
    const { labels, texts } = composed(compose, summed({ part: { kind: "preambular" } }));
    expect(labels).toHaveLength(17);
    expect(texts[0]).toMatch(/^It recognizes “that transnational organized crime/);
  });

  it("is told in so many sentences as are asked for", () => {
    const { texts, labels } = composed(compose, summed({ paragraphs: units, form: { sentences: 2 } }));
    expect(texts).toHaveLength(2);
    expect(labels).toEqual(["OP 5", "OP 6", "OP 7"]);
  });

  it("is a section that is named", () => {
    const reading = summed({ texts: ["a-res-97-301"], part: { section: "II" } });
    expect(composed(compose, reading, nothingRetrieved, smallCorpus).labels[0]).toBe("II, OP 1");
  });
});

describe("what concerns somebody, or a subject, in brief", () => {
  it("is every act that is addressed to them", () => {
    const unodc = { id: "unodc", name: "United Nations Office on Drugs and Crime" };
    const { labels } = composed(compose, summed({ actors: [unodc] }));
    expect(labels).toEqual(["OP 3", "OP 4", "OP 12", "OP 15"]);
  });

  it("is every passage that surely stands on it", () => {
    const { labels } = composed(compose, summed(), found({ op8: 0.9, op9: 0.8, pp6: 0.7, op1: 0.01 }));
    expect(labels).toEqual(["OP 8", "OP 9", "PP 6"]);
  });
});
