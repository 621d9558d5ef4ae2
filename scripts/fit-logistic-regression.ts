/** An example: its features by name, and whether what is to be told is so of it. */
export interface Example<Feature extends string> {
  readonly features: Readonly<Partial<Record<Feature, number>>>;
  readonly holds: boolean;
}

interface Fitted<Feature extends string> {
  /** For the features as they are. */
  readonly weights: Readonly<Record<Feature, number>>;
  readonly bias: number;
}

const mostRounds = 50;
const smallestStep = 1e-8;
/** L2 on the weights of features in standard deviations; the bias is free. As scikit-learn's C = 1. */
const penalty: number = 1;

/** Logistic regression by Newton's method (iteratively reweighted least squares): the one optimum, the same on every run. */
export function fitLogisticRegression<Feature extends string>(
  names: readonly Feature[],
  examples: readonly Example<Feature>[],
): Fitted<Feature> {
  const moments = names.map((name) => momentsOf(examples.map(({ features }) => features[name] ?? 0)));
  const rows = examples.map(({ features, holds }) => ({
    values: [1, ...names.map((name, at) => standardized(features[name] ?? 0, moments[at]))],
    target: holds ? 1 : 0,
  }));
  let weights = new Array<number>(names.length + 1).fill(0);
  for (let round = 0; round < mostRounds; round++) {
    const step = newtonStep(rows, weights);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (step.every((each) => Math.abs(each) < smallestStep)) break;
  }
  const [bias = 0, ...scaled] = weights;
  const perUnit = scaled.map((weight, at) => weight / (moments[at]?.deviation ?? 1));
  const shift = perUnit.reduce((sum, weight, at) => sum + weight * (moments[at]?.mean ?? 0), 0);
  const named = Object.fromEntries(names.map((name, at) => [name, perUnit[at] ?? 0]));
  return { weights: named as Record<Feature, number>, bias: bias - shift };
}

interface Row {
  readonly values: readonly number[];
  readonly target: number;
}

/** Hessian⁻¹ · gradient of the penalised loss. */
function newtonStep(rows: readonly Row[], weights: readonly number[]): number[] {
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
  const hessian = weights.map((_, row) => weights.map((__, at) => (row === at && at > 0 ? penalty : 0)));
  for (const { values, target } of rows) {
    const logit = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-logit));
    values.forEach((value, row) => {
      gradient[row] = (gradient[row] ?? 0) + (chance - target) * value;
      const line = hessian[row] ?? [];
      values.forEach((other, at) => {
        line[at] = (line[at] ?? 0) + chance * (1 - chance) * value * other;
      });
    });
  }
  return solve(hessian, gradient);
}

/** Gauss–Jordan elimination of a positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  lines.forEach((pivotLine, pivot) => {
    const divisor = pivotLine[pivot] || 1;
    for (let at = 0; at < pivotLine.length; at++) pivotLine[at] = (pivotLine[at] ?? 0) / divisor;
    lines.forEach((line, row) => {
      const factor = line[pivot] ?? 0;
      if (row === pivot || factor === 0) return;
      for (let at = 0; at < line.length; at++) line[at] = (line[at] ?? 0) - factor * (pivotLine[at] ?? 0);
    });
  });
  return lines.map((line) => line.at(-1) ?? 0);
}

interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

function standardized(value: number, { mean, deviation }: Moments = { mean: 0, deviation: 1 }): number {
  return (value - mean) / deviation;
}

function momentsOf(values: readonly number[]): Moments {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
