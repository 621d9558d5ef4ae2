import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Encoded } from "../../src/ports.ts";
import { lateInteraction, questionPieces, weightedCosines } from "../../src/retrieval/late-interaction.ts";

const dimensions = 64;
const pieceOf = (id: number) => `piece${id}`;
const piecesOf = (question: Encoded) =>
  questionPieces(question, { pieceOf }, { stop: ["piece0"], idf: { piece1: 3 }, idfOfOthers: 1 });

/** A text whose pieces point along these axes. */
function encoded(axes: readonly number[]): Encoded {
  const pieces = new Int8Array(axes.length * dimensions);
  axes.forEach((axis, at) => {
    pieces[at * dimensions + axis] = 127;
  });
  return { vector: new Float32Array(384), ids: Int32Array.from(axes), pieces, scale: 1 / 127 };
}

const text = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });

describe("Late interaction", () => {
  it("is the weight of the content pieces that the text has", () => {
    expect(lateInteraction(piecesOf(encoded([0, 1, 2])), [encoded([1, 5])])).toBeCloseTo(0.75);
    expect(lateInteraction(piecesOf(encoded([0, 1, 2])), [encoded([2, 0])])).toBeCloseTo(0.25);
  });

  it("counts all pieces of a question without content", () => {
    expect(lateInteraction(piecesOf(encoded([0])), [encoded([0])])).toBeCloseTo(1);
  });

  it("is 1 for a text that has all, and no more for any other", () => {
    fc.assert(
      fc.property(text, text, (question, other) => {
        const pieces = piecesOf(encoded(question));
        expect(lateInteraction(pieces, [encoded([...other, ...question])])).toBeCloseTo(1);
        expect(lateInteraction(pieces, [encoded(other)])).toBeLessThanOrEqual(1.0001);
      }),
    );
  });

  it("is the same for a text in one window and in two", () => {
    fc.assert(
      fc.property(text, text, text, (question, first, second) => {
        const pieces = piecesOf(encoded(question));
        const whole = lateInteraction(pieces, [encoded([...first, ...second])]);
        expect(lateInteraction(pieces, [encoded(first), encoded(second)])).toBeCloseTo(whole);
      }),
    );
  });

  it("is the sum of the highest weighted cosines", () => {
    fc.assert(
      fc.property(text, text, (question, other) => {
        const pieces = piecesOf(encoded(question));
        const highest = weightedCosines(pieces, [encoded(other)]).map((of) => Math.max(...of));
        const sum = highest.reduce((all, each) => all + each, 0);
        expect(lateInteraction(pieces, [encoded(other)])).toBeCloseTo(sum);
      }),
    );
  });
});
