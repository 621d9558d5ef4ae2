import type { Support } from "./statements.ts";

/** As the reader was taught: the soft maximum over words is the logarithm of a sum of exponents this steep. */
const steepness = 2;
const none = -10;

/** The soft maximum of the logits of words; without any word nothing is unsupported. */
export function softMaximum(words: Support["words"]): number {
  const sum = words.reduce((total, { logit }) => total + Math.exp(steepness * logit), 0);
  return sum === 0 ? none : Math.log(sum) / steepness;
}
