import { seeded } from "./seeded.ts";

/** Measures of one answer, and of many; sources and definitions in README.md. None of them knows the product. */

/** Share of the required that stand among the first `k`, of as many as could stand there; null where none is required. */
export function recallAt(
  k: number,
  ranking: readonly string[],
  required: ReadonlySet<string>,
): number | null {
  if (required.size === 0) return null;
  const found = ranking.slice(0, k).filter((id) => required.has(id)).length;
  return found / Math.min(k, required.size);
}

/** One over the rank of the first required one; 0 where none was found. */
export function reciprocalRank(ranking: readonly string[], required: ReadonlySet<string>): number | null {
  if (required.size === 0) return null;
  const at = ranking.findIndex((id) => required.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Normalised discounted cumulative gain of the first `k`, linear gain. `gains` holds what is worth more than 0. */
export function ndcgAt(
  k: number,
  ranking: readonly string[],
  gains: ReadonlyMap<string, number>,
): number | null {
  const discounted = (values: readonly number[]) =>
    values.slice(0, k).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const ideal = discounted([...gains.values()].sort((a, b) => b - a));
  return ideal === 0 ? null : discounted(ranking.map((id) => gains.get(id) ?? 0)) / ideal;
}

interface SetScores {
  /** Null where nothing is required. */
  readonly recall: number | null;
  readonly precision: number;
  readonly f1: number;
  readonly exact: number;
}

/**
 * Cited against required paragraphs. Acceptable ones neither help nor harm. Where nothing is required, precision is the
 * share of the cited ones that are acceptable (1 for none cited), and F1 is precision.
 */
export function scoreSet(
  cited: readonly string[],
  required: ReadonlySet<string>,
  acceptable: ReadonlySet<string>,
): SetScores {
  const distinct = [...new Set(cited)];
  const wrong = distinct.filter((id) => !required.has(id) && !acceptable.has(id)).length;
  if (required.size === 0) {
    const precision = distinct.length === 0 ? 1 : 1 - wrong / distinct.length;
    return { recall: null, precision, f1: precision, exact: wrong === 0 ? 1 : 0 };
  }
  const right = distinct.filter((id) => required.has(id)).length;
  const recall = right / required.size;
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { recall, precision, f1, exact: recall === 1 && wrong === 0 ? 1 : 0 };
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which the share `q` of the values lies, between neighbours by their distance. */
export function quantile(values: readonly number[], q: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at));
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % interval of the mean by the percentiles of resampled means; the same for the same values. Null below two values. */
export function bootstrapInterval(
  values: readonly number[],
  { seed = 2012, resamples = 1000 } = {},
): Interval | null {
  if (values.length < 2) return null;
  const random = seeded(seed);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn += 1) {
      sum += values[Math.floor(random() * values.length)] ?? 0;
    }
    return sum / values.length;
  });
  return { low: quantile(means, 0.025) ?? 0, high: quantile(means, 0.975) ?? 0 };
}
