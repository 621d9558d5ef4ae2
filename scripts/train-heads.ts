import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCachedEncoder } from "../eval/cached-encoder.ts";
import { kindOfLabel, type Label } from "../src/domain/reading.ts";
import { createEncoder } from "../src/encoding/create-encoder.ts";
import { type Head, type Heads, inputOf, likeliest, probabilities } from "../src/understanding/heads.ts";
import { signalsOf } from "../src/understanding/signals.ts";
import { lastWords } from "../src/understanding/turn-text.ts";
import { digestOfExamples, type Example, readExamples } from "./heads-examples.ts";
import { fitSoftmax, type Labelled } from "./softmax-regression.ts";

/**
 * Fits the heads of understanding on `training/` and writes `index/encoder/heads.json`; prints how often heads that have
 * not seen the held-out examples are right. The heads written are fitted on all but what only judges.
 */

const file = join(import.meta.dirname, "../index/encoder/heads.json");
/** Digits behind the point that are kept of a weight. */
const digits = 2;
/** Turns that are encoded at once. */
const batch = 100;
/** L2: of those tried, right most often on held-out authors; for leaning, in fivefold cross-validation over conversations 1 to 6. */
const penalties = { label: 1e-5, leans: 3e-4, yesNo: 3e-4, asks: 1e-5 };

interface Placed extends Example {
  readonly input: Float64Array;
}

const classesOf = {
  label: Object.keys(kindOfLabel) as Label[],
  leans: ["alone", "leans"] as const,
  yesNo: ["no", "existence", "other"] as const,
  asks: ["tells", "asks"] as const,
};

type Name = keyof typeof classesOf;

/** The classes that an example may have; undefined where nothing is known of it. */
function allowedOf(name: Name, example: Example): readonly string[] | undefined {
  if (name === "label") return example.labels;
  if (name === "yesNo") return example.yesNo;
  if (name === "leans") return example.leans === undefined ? undefined : [example.leans ? "leans" : "alone"];
  return example.asks === undefined ? undefined : [example.asks ? "asks" : "tells"];
}

function headOf(name: Name, examples: readonly Placed[]): Head<string> {
  const classes: readonly string[] = classesOf[name];
  const labelled = examples.flatMap((example): Labelled[] => {
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

async function place(examples: readonly Example[]): Promise<Placed[]> {
  const encoder = createCachedEncoder(createEncoder({ folder: join(import.meta.dirname, "../index/encoder") }));
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

function share(right: readonly boolean[]): string {
  const hits = right.filter(Boolean).length;
  return `${right.length === 0 ? "–" : ((100 * hits) / right.length).toFixed(1)} % of ${right.length}`;
}

function report(heads: Heads, held: readonly Placed[]): string {
  const lines: string[] = [];
  const groups = {
    "authors 5 and 15": "phrasings",
    "further authors": "further",
    "conversations 7 and 8": "conversations",
  };
  for (const [group, source] of Object.entries(groups)) {
    const of = held.filter((each) => each.source === source);
    for (const name of Object.keys(classesOf) as Name[]) {
      const known = of.filter((each) => (allowedOf(name, each)?.length ?? 0) > 0);
      const right = known.map(
        (each) =>
          allowedOf(name, each)?.includes(likeliest(heads[name] as Head<string>, each.input)) === true,
      );
      if (known.length > 0) lines.push(`${group} · ${name}: ${share(right)}`);
    }
    lines.push(...kindsOf(heads, of, group));
  }
  return lines.join("\n");
}

function kindsOf(heads: Heads, of: readonly Placed[], group: string): string[] {
  const known = of.filter(({ labels }) => (labels?.length ?? 0) > 0);
  const told = known.map(({ labels = [], input }) => {
    const [wanted] = labels.map((label) => kindOfLabel[label]);
    const sums = kindProbabilities(heads, input);
    const [kind, certainty] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
    return { wanted, kind, certainty };
  });
  const sure = told.filter(({ certainty }) => certainty > 0.7);
  const rows = [...new Set(told.map(({ wanted }) => wanted))].map((wanted) => {
    const those = told.filter((each) => each.wanted === wanted);
    return `  ${wanted}: recall ${share(those.map(({ kind }) => kind === wanted))}, precision ${share(told.filter(({ kind }) => kind === wanted).map((each) => each.wanted === wanted))}`;
  });
  return [
    `${group} · kind: ${share(told.map(({ wanted, kind }) => wanted === kind))}; surer than .7: ${share(sure.map(({ wanted, kind }) => wanted === kind))}`,
    ...rows,
  ];
}

function kindProbabilities({ label }: Heads, input: Float64Array): Map<string, number> {
  const sums = new Map<string, number>();
  probabilities(label, input).forEach((p, at) => {
    const kind = kindOfLabel[label.classes[at] as Label];
    sums.set(kind, (sums.get(kind) ?? 0) + p);
  });
  return sums;
}

function fitAll(examples: readonly Placed[]): Heads {
  const names = Object.keys(classesOf) as Name[];
  return Object.fromEntries(names.map((name) => [name, headOf(name, examples)])) as unknown as Heads;
}

const placed = await place(readExamples());
console.log(
  report(
    fitAll(placed.filter(({ heldOut }) => !heldOut)),
    placed.filter(({ heldOut }) => heldOut),
  ),
);
const heads = fitAll(placed.filter(({ judgesOnly }) => !judgesOnly));
writeFileSync(file, `${JSON.stringify({ examples: digestOfExamples(), ...heads })}\n`);
console.log(`written: ${file}, ${Math.round(readFileSync(file).length / 1000)} kB`);
