import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, splitIntoClauses } from "../../src/indexing/clauses.ts";
import { storePlace } from "../support/stores.ts";

const word = fc.constantFrom(
  "States",
  "and",
  "report,",
  "crime;",
  "to",
  "the",
  "(a)",
  "“Convention”,",
  "work",
);
const text = fc.array(word, { maxLength: 90 }).map((words) => words.join(" "));

describe("Clauses", () => {
  it("hold every word of the text once, in order", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const parts = splitIntoClauses(whole).map(({ start, end }) => whole.slice(start, end));
        expect(parts.join(" ")).toBe(whole);
      }),
    );
  });

  it("are never much longer than thirty words, nor fragments of a word or two", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const counts = splitIntoClauses(whole).map(
          ({ start, end }) => whole.slice(start, end).split(" ").length,
        );
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(36);
        if (counts.length > 1) expect(Math.min(...counts)).toBeGreaterThan(5);
      }),
    );
  });

  it("end at punctuation where there is some", () => {
    const whole =
      "Invites Member States, within the framework of their domestic legal systems and international obligations, " +
      "to consider reviewing their legal and regulatory arrangements in order to provide for the criminalization";
    const [first] = splitIntoClauses(whole);
    expect(whole.slice(0, first?.end).endsWith("obligations,")).toBe(true);
  });

  it("of the Italian draft are about eighteen words long", async () => {
    const place = storePlace();
    const { library } = await place.open();
    place.remove();
    const clauses = library.resolutions.flatMap(({ paragraphs }) => paragraphs.flatMap(clausesOf));
    const words = clauses.reduce((sum, clause) => sum + clause.text.split(" ").length, 0);
    expect(words / clauses.length).toBeGreaterThan(14);
    expect(words / clauses.length).toBeLessThan(22);
  });
});
