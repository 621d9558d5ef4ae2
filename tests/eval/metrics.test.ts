import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bootstrapInterval,
  ndcgAt,
  quantile,
  recallAt,
  reciprocalRank,
  scoreSet,
} from "../../eval/metrics.ts";

const set = (...ids: string[]) => new Set(ids);

describe("ranking measures", () => {
  it("divides recall by what could stand among the first k", () => {
    expect(recallAt(1, ["a", "b"], set("a", "b"))).toBe(1);
    expect(recallAt(3, ["a", "x", "y", "b"], set("a", "b"))).toBe(0.5);
    expect(recallAt(5, ["a"], set())).toBeNull();
  });

  it("takes the first required one for the reciprocal rank", () => {
    expect(reciprocalRank(["x", "y", "b", "a"], set("a", "b"))).toBeCloseTo(1 / 3);
    expect(reciprocalRank(["x"], set("a"))).toBe(0);
  });

  it("computes nDCG as by hand", () => {
    const gains = new Map([
      ["a", 2],
      ["b", 1],
    ]);
    const gained = 1 / Math.log2(2) + 2 / Math.log2(4);
    const ideal = 2 / Math.log2(2) + 1 / Math.log2(3);
    expect(ndcgAt(10, ["b", "x", "a"], gains)).toBeCloseTo(gained / ideal);
    expect(ndcgAt(10, ["a", "b"], gains)).toBe(1);
    expect(ndcgAt(10, ["a"], new Map())).toBeNull();
  });
});

describe("sets of paragraphs", () => {
  it("lets acceptable ones neither help nor harm", () => {
    expect(scoreSet(["a", "b", "c"], set("a", "b"), set("c"))).toEqual({
      recall: 1,
      precision: 1,
      f1: 1,
      exact: 1,
    });
    expect(scoreSet(["c"], set("a"), set("c"))).toEqual({ recall: 0, precision: 0, f1: 0, exact: 0 });
  });

  it("counts missing and wrong ones", () => {
    const { recall, precision, f1, exact } = scoreSet(["a", "x", "a"], set("a", "b"), set());
    expect([recall, precision, f1, exact]).toEqual([0.5, 0.5, 0.5, 0]);
  });

  it("has only precision where nothing is required", () => {
    expect(scoreSet([], set(), set("a"))).toEqual({ recall: null, precision: 1, f1: 1, exact: 1 });
    expect(scoreSet(["a", "x"], set(), set("a"))).toEqual({
      recall: null,
      precision: 0.5,
      f1: 0.5,
      exact: 0,
    });
  });

  it("stays between 0 and 1, and is exact only at F1 1", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(ids, ids, ids, (cited, required, others) => {
        const acceptable = others.filter((id) => !required.includes(id));
        const { precision, f1, exact } = scoreSet(cited, new Set(required), new Set(acceptable));
        expect(f1).toBeGreaterThanOrEqual(0);
        expect(Math.max(f1, precision)).toBeLessThanOrEqual(1);
        expect(exact === 1).toBe(f1 === 1);
      }),
    );
  });
});

describe("quantiles and intervals", () => {
  it("takes the value between neighbours", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });

  it("is the same for the same values, and holds the mean", () => {
    const values = [1, 1, 0, 1, 0.5, 1, 0, 1];
    const interval = bootstrapInterval(values);
    expect(interval).toEqual(bootstrapInterval(values));
    expect(interval?.low).toBeLessThan(0.6875);
    expect(interval?.high).toBeGreaterThan(0.6875);
    expect(bootstrapInterval([1])).toBeNull();
    expect(bootstrapInterval([1, 1, 1])).toEqual({ low: 1, high: 1 });
  });
});
