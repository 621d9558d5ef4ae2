/** An example: its features by name, and whether what is to be told is so of it. */
export interface Example<Feature extends string> {
  readonly features: Readonly<Record<Feature, number>>;
  readonly holds: boolean;
}

const rounds = 3000;
const stepSize = 0.5;
/** Of a weight's square (L2), of weights for features in standard deviations. */
const penalty = 1e-3;

/** Logistic regression by gradient descent over all examples at once, on features in standard deviations; weights for the features as they are. */
export function trainLogisticRegression<Feature extends string>(
  examples: readonly Example<Feature>[],
): Record<Feature | "constant", number> {
  const names = Object.keys(examples[0]?.features ?? {}) as Feature[];
  const moments = names.map((name) => momentsOf(examples.map(({ features }) => features[name])));
  const rows = examples.map(({ features, holds }) => ({
    values: names.map(
      (name, at) => (features[name] - (moments[at]?.mean ?? 0)) / (moments[at]?.deviation ?? 1),
    ),
    holds: holds ? 1 : 0,
  }));
  const learned = names.map(() => 0);
  let constant = 0;
  for (let round = 0; round < rounds; round++) {
    const slopes = learned.map((weight) => penalty * weight);
    let slope = 0;
    for (const { values, holds } of rows) {
      const sum = values.reduce((all, value, at) => all + value * (learned[at] ?? 0), constant);
      const error = (1 / (1 + Math.exp(-sum)) - holds) / rows.length;
      slope += error;
      values.forEach((value, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * value;
      });
    }
    constant -= stepSize * slope;
    slopes.forEach((each, at) => {
      learned[at] = (learned[at] ?? 0) - stepSize * each;
    });
  }
  const perUnit = learned.map((weight, at) => weight / (moments[at]?.deviation ?? 1));
  const shift = perUnit.reduce((all, weight, at) => all + weight * (moments[at]?.mean ?? 0), 0);
  const named = Object.fromEntries(names.map((name, at) => [name, perUnit[at] ?? 0]));
  return { constant: constant - shift, ...named } as Record<Feature | "constant", number>;
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
