import { wordsOf } from "../language/words.ts";
import { kindFeatures } from "./kind-features.ts";
import { type GuessKind, questionKinds } from "./question-kind.ts";
import { bytesOf, mostOf } from "./stored-bytes.ts";

/**
 * Multinomial logistic regression: a row of weights for each of `questionKinds`, which has a weight for each of `features`,
 * one for each dimension of the words' mean vector, and the bias.
 */
export interface KindModel {
  readonly features: ReadonlyMap<string, number>;
  readonly dimensions: number;
  readonly rows: readonly KindRow[];
}

/** A weight is its number times the row's scale: small integers in a model that is used, 32-bit numbers in one that is trained. */
interface KindRow {
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** What a model sees of a turn: which of its features it has, each counting `scale`, and the mean vector of its words. */
export interface KindInput {
  readonly positions: readonly number[];
  readonly scale: number;
  readonly meaning: Float32Array;
}

/** Vectors of words at unit length; undefined for an unknown word. */
export interface Vectors {
  readonly dimensions: number;
  vectorOf(word: string): Float32Array | undefined;
}

export function createKindGuesser(model: KindModel, vectors: Vectors): GuessKind {
  return (turn) => {
    const probabilities = kindProbabilities(model, kindInput(turn, model.features, vectors));
    const best = probabilities.indexOf(Math.max(...probabilities));
    return {
      kind: questionKinds[best] ?? "topic",
      probability: probabilities[best] ?? 0,
      askingStems: new Set(
        kindFeatures(turn).filter((feature) => preference(model, feature, best) >= telling),
      ),
    };
  };
}

/** A word whose weight for a kind exceeds its mean weight by this much speaks for that kind. */
const telling = 0.7;

function preference({ features, rows }: KindModel, feature: string, kind: number): number {
  const position = features.get(feature);
  if (position === undefined) return 0;
  const weights = rows.map((row) => (row.weights[position] ?? 0) * row.scale);
  return (weights[kind] ?? 0) - weights.reduce((a, b) => a + b, 0) / weights.length;
}

export function kindInput(turn: string, features: ReadonlyMap<string, number>, vectors: Vectors): KindInput {
  const positions = kindFeatures(turn).flatMap((feature) => features.get(feature) ?? []);
  const scale = 1 / Math.sqrt(Math.max(1, positions.length));
  return { positions, scale, meaning: meanVector(turn, vectors) };
}

/** The softmax of the weighted sums, in the order of the rows. */
export function kindProbabilities({ rows, features }: KindModel, input: KindInput): number[] {
  const sums = rows.map(({ weights, scale }) => weightedSum(weights, features.size, input) * scale);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function weightedSum(
  row: Int8Array | Float32Array,
  features: number,
  { positions, scale, meaning }: KindInput,
): number {
  let sum = row[features + meaning.length] ?? 0;
  for (const position of positions) sum += (row[position] ?? 0) * scale;
  for (let at = 0; at < meaning.length; at++) sum += (row[features + at] ?? 0) * (meaning[at] ?? 0);
  return sum;
}

/** At unit length; zero where no word is known. */
function meanVector(turn: string, vectors: Vectors): Float32Array {
  const mean = new Float32Array(vectors.dimensions);
  for (const { lower } of wordsOf(turn)) {
    const vector = vectors.vectorOf(lower);
    for (let at = 0; vector && at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0);
  }
  const length = Math.hypot(...mean);
  return length > 0 ? mean.map((value) => value / length) : mean;
}

/** As it is stored: each row in 8-bit integers, one row after the other, with a scale of its own. */
interface StoredKindModel {
  /** SHA-256 of the phrasings that it was trained on. */
  readonly phrasings: string;
  readonly dimensions: number;
  readonly features: readonly string[];
  readonly scales: readonly number[];
  /** Base64. */
  readonly weights: string;
}

export function restoreKindModel({ features, dimensions, scales, weights }: StoredKindModel): KindModel {
  const bytes = bytesOf(atob(weights));
  const width = features.length + dimensions + 1;
  return {
    features: new Map(features.map((feature, position) => [feature, position])),
    dimensions,
    rows: scales.map((scale, row) => ({ weights: bytes.subarray(row * width, (row + 1) * width), scale })),
  };
}

export function storeKindModel(
  { features, dimensions, rows }: KindModel,
  phrasings: string,
): StoredKindModel {
  const steps = rows.map(({ weights }) => mostOf(weights) / 127);
  const characters = rows.flatMap(({ weights }, row) =>
    Array.from(weights, (weight) => String.fromCharCode(Math.round(weight / (steps[row] || 1)) & 255)),
  );
  const scales = rows.map(({ scale }, row) => scale * (steps[row] ?? 1));
  return {
    phrasings,
    dimensions,
    features: [...features.keys()],
    scales,
    weights: btoa(characters.join("")),
  };
}
