import { ExpectedError } from "../domain/errors.ts";
import { groupBy } from "../domain/group-by.ts";
import { kindOfLabel, type Label, type Reading } from "../domain/reading.ts";
import { readRows } from "../vocabulary/read-table.ts";
import { createTable, fold, wordsOf } from "../vocabulary/words.ts";
import { findForces, findForm } from "./asked.ts";
import { findNamedActors } from "./names.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSymbols } from "./symbols.ts";
import { tokensOf } from "./unit-tokens.ts";

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
  readonly yesNo: Head<Reading["yesNo"]>;
  /** Whether a sentence asks for something, or only tells. */
  readonly asks: Head<"tells" | "asks">;
}

/** Reads what `npm run train:heads` has written. @throws ExpectedError `index-corrupt` */
export function readHeads(json: string): Heads {
  try {
    const heads: Heads = JSON.parse(json);
    if (
      (["label", "leans", "yesNo", "asks"] as const).every((name) => isWhole(heads[name])) &&
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
function probabilityOf<Class extends string>(head: Head<Class>, wanted: Class, input: ArrayLike<number>) {
  return probabilities(head, input)[head.classes.indexOf(wanted)] ?? 0;
}

export function likeliest<Class extends string>(head: Head<Class>, input: ArrayLike<number>): Class {
  const all = probabilities(head, input);
  return head.classes[all.indexOf(Math.max(...all))] as Class;
}

/** What the heads read: the encoder's vector, then the signals. */
export function inputOf(vector: ArrayLike<number>, signals: readonly number[]): Float64Array {
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

/** What the heads say of a turn, or of one sentence of it. */
export interface JudgedTurn extends Pick<Reading, "kind" | "label" | "certainty" | "yesNo"> {
  readonly text: string;
  /** Probability that it leans on what stands before it. */
  readonly leans: number;
  /** Probability that it asks for something. */
  readonly asks: number;
}

/** `text`: the words that the encoder has read, `vector` what it said of them. */
export function judgeTurn(
  heads: Heads,
  text: string,
  vector: ArrayLike<number>,
  hasEarlier: boolean,
): JudgedTurn {
  const input = inputOf(vector, signalsOf(text, hasEarlier));
  return {
    text,
    ...kindIn(heads, input),
    leans: probabilityOf(heads.leans, "leans", input),
    asks: probabilityOf(heads.asks, "asks", input),
    yesNo: likeliest(heads.yesNo, input),
  };
}

/** The likeliest kind, by the sum of its labels, and the likeliest label of it. */
function kindIn({ label: head }: Heads, input: ArrayLike<number>) {
  const all = probabilities(head, input).map((probability, at) => ({
    probability,
    label: head.classes[at] as Label,
  }));
  const kinds = [...groupBy(all, ({ label }) => kindOfLabel[label])].map(([kind, labels]) => {
    const { label } = labels.reduce((best, each) => (each.probability > best.probability ? each : best));
    return { kind, label, certainty: labels.reduce((sum, { probability }) => sum + probability, 0) };
  });
  return kinds.reduce((best, each) => (each.certainty > best.certainty ? each : best));
}

export const findAsking = createTable("asking-words");
/** What an asking word counts: they are many, each is rare, and at 1 they were learned by heart. */
const weightOfAsking = 0.3;
const askingWords = readRows("asking-words").filter(({ role }) => role !== "filler");
const placeOfWord = new Map(askingWords.map(({ words = "" }, at) => [words, at]));

/** A turn of so many words has the length 1. */
const longTurn = 40;

/**
 * What is exact about a turn, beside its vector: each 0 or 1, but for its length and the asking words. `hasEarlier`: a turn of the
 * same reader stands before it.
 */
export function signalsOf(text: string, hasEarlier: boolean): readonly number[] {
  const { mentions, part } = findParagraphs(text, false);
  return [
    hasEarlier,
    text.includes("?"),
    Math.min(1, tokensOf(text).length / longTurn),
    mentions.length > 0,
    Object.keys(part).length > 0,
    findSymbols(text).length > 0,
    findNamedActors(text).actors.length > 0,
    findForces(text).length > 0,
    Object.keys(findForm(text, false)).length > 0,
    /["“«]/.test(text),
  ]
    .map(Number)
    .concat(askingSignals(text));
}

function askingSignals(text: string): number[] {
  const stands = askingWords.map(() => 0);
  const opens = askingWords.map(() => 0);
  const words = wordsOf(fold(text));
  let behindFiller = 0;
  for (const found of findAsking(text)) {
    const isOpening =
      found.from === behindFiller || /^[^\p{L}\p{N}]/u.test(words[found.from - 1]?.text ?? "");
    if (found.row.role === "filler" && isOpening) behindFiller = found.to;
    const place = placeOfWord.get(found.row.words ?? "");
    if (place === undefined) continue;
    stands[place] = weightOfAsking;
    if (isOpening) opens[place] = weightOfAsking;
  }
  return [...stands, ...opens];
}
