import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markQuotes } from "../../src/widget/quote-marks.ts";

const text = "Requests the Office to count all bridges and to paint all bridges;";
const at = (quote: string, start = text.indexOf(quote)) => ({ quote, start, end: start + quote.length });
const marked = (quotes: Parameters<typeof markQuotes>[1]) =>
  markQuotes(text, quotes).flatMap((stretch) => (stretch.marked ? [stretch.text] : []));

describe("marking quotes in a text", () => {
  it("marks at the offsets, the second occurrence too", () => {
    const second = text.lastIndexOf("all bridges");
    const stretches = markQuotes(text, [at("all bridges", second)]);
    expect(stretches.map((stretch) => stretch.marked)).toEqual([false, true, false]);
    expect(stretches[0]?.text).toHaveLength(second);
  });

  it("finds words whose offsets are wrong", () => {
    expect(marked([{ quote: "to count", start: 0, end: 8 }])).toEqual(["to count"]);
  });

  it("marks nothing that does not stand there", () => {
    expect(marked([{ quote: "to burn", start: 0, end: 7 }])).toEqual([]);
  });

  it("joins what overlaps, and nothing else", () => {
    expect(marked([at("count all"), at("all bridges and"), at("paint")])).toEqual([
      "count all bridges and",
      "paint",
    ]);
  });

  it("keeps the whole text, whatever the quotes", () => {
    const quote = fc.record({
      quote: fc.string(),
      start: fc.integer({ min: -5, max: 80 }),
      end: fc.integer({ min: -5, max: 80 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(quote), (whole, quotes) => {
        expect(
          markQuotes(whole, quotes)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });
});
