// Trains the model that guesses what kind of answer a question wants.
//   npm run train:kinds                       index/kinds/phrasings.jsonl → index/kinds/kinds.json
//   npm run train:kinds -- --cross-validate   how well it does on the phrasings of people whose others it has not seen
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { kindFeatures } from "../src/questions/kind-features.ts";
import {
  createKindGuesser,
  type KindInput,
  type KindModel,
  kindInput,
  kindProbabilities,
  storeKindModel,
} from "../src/questions/kind-model.ts";
import { isSure, questionKinds } from "../src/questions/question-kind.ts";
import { digest, folder, type Phrasing, phrasings, vectors } from "./phrasings.ts";

/** A feature that only one phrasing has teaches nothing about others. */
const leastSeen = 2;
const steps = 150;
const stepSize = 0.1;
/** Of the weights' squares (L2); chosen, as the steps, by cross-validation. */
const penalty = 2e-5;
/** Of the moving means of gradients and of their squares (Adam: Kingma and Ba 2015). */
const decay = { mean: 0.9, square: 0.999 };

const { values } = parseArgs({ options: { "cross-validate": { type: "boolean" } } });
if (values["cross-validate"]) crossValidate();
else {
  writeFileSync(join(folder, "kinds.json"), `${JSON.stringify(storeKindModel(train(phrasings), digest))}\n`);
}

function train(examples: readonly Phrasing[]): KindModel {
  const features = featuresOf(examples);
  const width = features.size + vectors.dimensions + 1;
  const weights = questionKinds.map(() => new Float32Array(width));
  const model = {
    features,
    dimensions: vectors.dimensions,
    rows: weights.map((row) => ({ weights: row, scale: 1 })),
  };
  const inputs = examples.map(({ text }) => kindInput(text, features, vectors));
  const rows = weights.map((row) => ({
    row,
    means: new Float32Array(width),
    squares: new Float32Array(width),
  }));
  for (let step = 1; step <= steps; step++) {
    const gradients = gradientsOf(model, examples, inputs);
    for (const [at, row] of rows.entries()) descend(row, gradients[at] ?? new Float32Array(width), step);
  }
  return model;
}

function featuresOf(examples: readonly Phrasing[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const feature of examples.flatMap(({ text }) => kindFeatures(text)))
    seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= leastSeen);
  return new Map(kept.map(([feature], position) => [feature, position]));
}

/** Of the mean cross-entropy, a row for each kind. */
function gradientsOf(
  model: KindModel,
  examples: readonly Phrasing[],
  inputs: readonly KindInput[],
): Float32Array[] {
  const { features, dimensions } = model;
  const gradients = questionKinds.map(() => new Float32Array(features.size + dimensions + 1));
  for (const [index, input] of inputs.entries()) {
    const probabilities = kindProbabilities(model, input);
    for (const [at, gradient] of gradients.entries()) {
      const isRight = examples[index]?.kind === questionKinds[at] ? 1 : 0;
      addTo(gradient, input, ((probabilities[at] ?? 0) - isRight) / inputs.length, features.size);
    }
  }
  return gradients;
}

function addTo(
  gradient: Float32Array,
  { positions, scale, meaning }: KindInput,
  error: number,
  features: number,
): void {
  for (const position of positions) gradient[position] = (gradient[position] ?? 0) + error * scale;
  for (let at = 0; at < meaning.length; at++)
    gradient[features + at] = (gradient[features + at] ?? 0) + error * (meaning[at] ?? 0);
  gradient[gradient.length - 1] = (gradient.at(-1) ?? 0) + error;
}

interface DescendingRow {
  readonly row: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

function descend({ row, means, squares }: DescendingRow, gradient: Float32Array, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const weight = row[at] ?? 0;
    const slope = (gradient[at] ?? 0) + (at < row.length - 1 ? penalty * weight : 0);
    const mean = decay.mean * (means[at] ?? 0) + (1 - decay.mean) * slope;
    const square = decay.square * (squares[at] ?? 0) + (1 - decay.square) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    const length = Math.sqrt(square / (1 - decay.square ** step)) + 1e-8;
    row[at] = weight - (stepSize * (mean / (1 - decay.mean ** step))) / length;
  }
}

/** Each author's phrasings are guessed by a model that was trained on the others'. */
function crossValidate(): void {
  const authors = [...new Set(phrasings.map(({ author }) => author))];
  const guesses = authors.flatMap((left) => {
    const guess = createKindGuesser(train(phrasings.filter(({ author }) => author !== left)), vectors);
    return phrasings
      .filter(({ author }) => author === left)
      .map(({ kind, text }) => ({ kind, guess: guess(text) }));
  });
  const report = (name: string, of: typeof guesses) => {
    const sure = of.filter(({ guess }) => isSure(guess));
    const right = (some: typeof guesses) =>
      (some.filter(({ kind, guess }) => kind === guess.kind).length / Math.max(1, some.length)).toFixed(3);
    console.log(name.padEnd(14), right(of), right(sure), (sure.length / of.length).toFixed(3), of.length);
  };
  console.log(`${"kind".padEnd(14)} right, right where sure, share of these, phrasings`);
  report("all", guesses);
  for (const each of questionKinds)
    report(
      each,
      guesses.filter(({ kind }) => kind === each),
    );
}
