import { join } from "node:path";
import { createCachedEncoder } from "../eval/cached-encoder.ts";
import { kindOfLabel, type Label } from "../src/domain/reading.ts";
import { createEncoder } from "../src/encoding/create-encoder.ts";
import { type Head, type Heads, inputOf, signalsOf } from "../src/understanding/heads.ts";
import { lastWords } from "../src/understanding/split.ts";
import type { Example } from "./heads-examples.ts";
import { fitSoftmax, type Labelled } from "./softmax-regression.ts";

/** Turns that are encoded at once. */
const batch = 100;
/** Digits behind the point that are kept of a weight. */
const digits = 2;
/** L2: of a few tried, right most often on held-out authors; for label with a third of the phrasings, for leaning on conversations 1 to 3. */
const penalties = { label: 2e-5, leans: 3e-4, yesNo: 3e-5, asks: 2e-5 };

/** An example with what the heads read of it. */
export interface Placed extends Example {
  readonly input: Float64Array;
}

/** The classes of each head. */
export const classesOf = {
  label: Object.keys(kindOfLabel) as Label[],
  leans: ["alone", "leans"] as const,
  yesNo: ["no", "existence", "other"] as const,
  asks: ["tells", "asks"] as const,
};

export type Name = keyof typeof classesOf;

/** The classes that an example may have; undefined where nothing is known of it. */
export function allowedOf(name: Name, example: Example): readonly string[] | undefined {
  if (name === "label") return example.labels;
  if (name === "yesNo") return example.yesNo;
  if (name === "leans") return example.leans === undefined ? undefined : [example.leans ? "leans" : "alone"];
  return example.asks === undefined ? undefined : [example.asks ? "asks" : "tells"];
}

function headOf(name: Name, examples: readonly Placed[]): Head<string> {
  const classes: readonly string[] = classesOf[name];
  const labelled = examples.flatMap((example): Labelled[] => {
    if (name === "yesNo" && example.judgesYesNo) return [];
    const allowed = allowedOf(name, example)?.map((each) => classes.indexOf(each));
    return allowed && allowed.length > 0 && allowed.length < classes.length
      ? [{ input: example.input, allowed, weight: weightOf(name, example) }]
      : [];
  });
  const { weights, bias } = fitSoftmax(labelled, classes.length, penalties[name]);
  const rounded = (value: number) => Number(value.toFixed(digits));
  return { classes, weights: weights.map((row) => row.map(rounded)), bias: bias.map(rounded) };
}

/** Phrasings, which stand alone, are many; conversations are what is met. */
function weightOf(name: Name, { source }: Example): number {
  if (name === "leans" && source === "phrasings") return 0.03;
  return source === "conversations" ? 2 : 1;
}

/** What the encoder and the signals say of each example, in order. */
export async function place(examples: readonly Example[]): Promise<Placed[]> {
  const encoder = createCachedEncoder(
    createEncoder({ folder: join(import.meta.dirname, "../index/encoder") }),
  );
  const placed: Placed[] = [];
  for (let from = 0; from < examples.length; from += batch) {
    const some = examples.slice(from, from + batch);
    const texts = some.map(({ text }) => lastWords(text));
    const encoded = await encoder.encode(texts);
    for (const [at, example] of some.entries()) {
      const signals = signalsOf(texts[at] ?? "", example.hasEarlier);
      placed.push({ ...example, input: inputOf(encoded[at]?.[0]?.vector ?? [], signals) });
    }
  }
  await encoder.close();
  return placed;
}

/** Each head fitted on those examples of which its class is known. */
export function fitAll(examples: readonly Placed[]): Heads {
  const names = Object.keys(classesOf) as Name[];
  return Object.fromEntries(names.map((name) => [name, headOf(name, examples)])) as unknown as Heads;
}
