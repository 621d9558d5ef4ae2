/** The chance, 0 to 1, that a logistic regression with these weights gives to what has these features. */
export function logistic<Feature extends string>(
  { constant, ...weights }: Readonly<Record<Feature | "constant", number>>,
  features: Readonly<Record<Feature, number>>,
): number {
  const terms = Object.entries<number>(weights) as [Feature, number][];
  const sum = terms.reduce((all, [name, weight]) => all + weight * features[name], constant);
  return 1 / (1 + Math.exp(-sum));
}
