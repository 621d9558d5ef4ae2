import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraph, withDescendants } from "../../src/domain/units.ts";
import type { PieceLogit } from "../../src/ports.ts";
import { tellingStretches } from "../../src/retrieval/stretches.ts";
import { italyDraft } from "../support/italy-draft.ts";

/** Operative paragraph 5 with 6 as its item. */
const [op5, item] = ["op5", "op6"].map((id) => findParagraph(italyDraft, id) ?? expect.fail(`no ${id}`));
const listing = { ...(op5 ?? expect.fail()), subparagraphs: [{ ...(item ?? expect.fail()), id: "op5.a" }] };
const units = withDescendants(listing);
const text = units.map((unit) => unit.text).join(" ");
const textOf = (id = "") => units.find((unit) => unit.id === id)?.text ?? expect.fail(`no unit ${id}`);

/** Half words as pieces, so that stretches cut some. */
const places = Array.from(text.matchAll(/\w{1,4}|[^\w\s]/gu), ({ 0: piece, index }) => ({
  start: index,
  end: index + piece.length,
}));

const logits = fc
  .array(fc.double({ min: -4, max: 4, noNaN: true }), {
    minLength: places.length,
    maxLength: places.length,
  })
  .map((values): PieceLogit[] => places.map((place, at) => ({ ...place, logit: values[at] ?? 0 })));

describe("The stretches of a paragraph that tell most", () => {
  it("are whole words of one unit, apart from each other, the best first", () => {
    fc.assert(
      fc.property(logits, (pieces) => {
        const stretches = tellingStretches(listing, text, pieces, []);
        expect(stretches.length).toBeGreaterThan(0);
        const gaps = stretches.map(({ features }) => features.gap ?? 0);
        expect(gaps[0]).toBe(0);
        expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
        for (const { unit, start, end } of stretches) {
          const own = textOf(unit);
          expect(end).toBeGreaterThan(start);
          expect(own.slice(start, end)).toMatch(/\S/);
          expect(own.slice(0, start)).not.toMatch(/[a-z]$/u);
          expect(own.slice(end)).not.toMatch(/^[a-z]/u);
        }
      }),
      { numRuns: 30, seed: 2012 },
    );
  });

  it("are where the reader sees the answer", () => {
    const at = text.lastIndexOf(" ", text.length - 60);
    const pieces = places.map((place) => ({ ...place, logit: place.start > at ? 3 : -3 }));
    const [best] = tellingStretches(listing, text, pieces, []);
    const unit = textOf(best?.unit);
    expect(text.endsWith(unit)).toBe(true);
    expect(best?.end).toBeGreaterThan(unit.length - 10);
  });

  it("are where the question's words are met", () => {
    const met = Float32Array.from(places, (_, at) => (at === 2 ? 1 : 0));
    const pieces = places.map((place) => ({ ...place, logit: -3 }));
    expect(tellingStretches(listing, text, pieces, [met])[0]).toMatchObject({ unit: "op5", start: 0 });
  });
});
