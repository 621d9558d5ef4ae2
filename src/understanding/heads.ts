import { ExpectedError } from "../domain/errors.ts";
import { kindOfLabel, type Label } from "../domain/reading.ts";
import type { Signals } from "./signals.ts";

/** Multinomial logistic regression: a row of weights and a bias for each class. */
export interface Head<Class extends string> {
  readonly classes: readonly Class[];
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** What is told from a turn's vector with its signals behind it. */
export interface Heads {
  readonly label: Head<Label>;
  /** Whether a turn leans on the one before it. */
  readonly leans: Head<"alone" | "leans">;
  readonly yesNo: Head<"no" | "existence" | "other">;
  /** Whether a sentence asks for something, or only tells. */
  readonly asks: Head<"tells" | "asks">;
}

export const headNames = ["label", "leans", "yesNo", "asks"] as const;

/** Reads what `npm run train:heads` has written. @throws ExpectedError `index-corrupt` */
export function readHeads(json: string): Heads {
  try {
    const heads: Heads = JSON.parse(json);
    if (
      headNames.every((name) => isWhole(heads[name])) &&
      heads.label.classes.every((each) => each in kindOfLabel)
    )
      return heads;
  } catch {
    // Told below.
  }
  throw new ExpectedError(
    "index-corrupt",
    "index/encoder/heads.json is damaged: restore it from the repository, or write it anew with `npm run train:heads`.",
  );
}

/** A probability for each class, in the order of `classes`. */
export function probabilities(head: Head<string>, input: ArrayLike<number>): number[] {
  const logits = head.weights.map((row, at) =>
    row.reduce((sum, weight, i) => sum + weight * (input[i] ?? 0), head.bias[at] ?? 0),
  );
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The probability of one class. */
export function probabilityOf<Class extends string>(
  head: Head<Class>,
  wanted: Class,
  input: ArrayLike<number>,
): number {
  return probabilities(head, input)[head.classes.indexOf(wanted)] ?? 0;
}

export function likeliest<Class extends string>(head: Head<Class>, input: ArrayLike<number>): Class {
  const all = probabilities(head, input);
  return head.classes[all.indexOf(Math.max(...all))] as Class;
}

/** What the heads read: the encoder's vector, then the signals. */
export function inputOf(vector: ArrayLike<number>, signals: Signals): Float64Array {
  const input = new Float64Array(vector.length + signals.length);
  input.set(vector);
  input.set(signals, vector.length);
  return input;
}

function isWhole(head: Head<string> | undefined): boolean {
  if (!head || head.classes.length !== head.weights.length || head.classes.length !== head.bias.length)
    return false;
  const length = head.weights[0]?.length ?? 0;
  return length > 0 && head.weights.every((row) => row.length === length && row.every(Number.isFinite));
}
