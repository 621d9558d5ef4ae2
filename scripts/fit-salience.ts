// Learns which acts of a text its summary tells, by paragraphs that were told by hand (training/salience).
//   npm run fit:salience -- DIR   writes data/vocabulary/salience.tsv; the texts lie under DIR.
// Prints how many of the first paragraphs are among those that a summary must have, of texts the weights have not seen.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpusOfTexts } from "../eval/texts/texts-corpus.ts";
import { rareForce, salienceSignals, tellingActs } from "../src/answering/composers/main-points.ts";
import { packageRoot } from "../src/config.ts";
import { groupBy } from "../src/domain/group-by.ts";
import { topLevelId } from "../src/domain/units.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";
import { round } from "./fit-heads.ts";
import { type Example, fitLogisticRegression } from "./fit-logistic-regression.ts";

type Signal = string;

/** A text with the paragraphs that a summary must have, the weightiest first, and its acts by paragraph. */
interface Told {
  readonly main: readonly string[];
  readonly acts: readonly (Example<Signal> & { readonly paragraph: string; readonly isAlso: boolean })[];
}

const parts = 8;
/** Forces that stand in fewer texts are learned together. */
const fewestTexts = 8;

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run fit:salience -- DIR    (with the texts of eval/texts)");
  process.exit(2);
}
const told = await read(folder);
const seen = groupBy(told.flatMap(signalsOf), (signal) => signal);
const texts = told.map(withRare);
const signals = [...new Set(texts.flatMap(signalsOf))];
const judged = texts.map((text, at) =>
  shareFound(text, fitted(texts.filter((_, other) => other % parts !== at % parts))),
);
const { weights } = fitted(texts);
const rows = signals.map((signal) => `${signal}\t${round(weights[signal] ?? 0)}`);
const head = [
  "# How much an act tells of its text, by what is known of it: the logit that a summary must have its paragraph, but for a constant.",
  "# Written by npm run fit:salience; the signals stand in src/answering/composers/main-points.ts.",
  "signal\tweight",
];
writeFileSync(join(packageRoot, "data/vocabulary/salience.tsv"), `${[...head, ...rows].join("\n")}\n`);
const mean = judged.reduce((sum, share) => sum + share, 0) / judged.length;
console.log(
  `${texts.length} texts; of as many first paragraphs as a summary must have, ${round(mean)} are among those`,
);

async function read(under: string): Promise<Told[]> {
  const from = join(packageRoot, "training/salience");
  const lines = readdirSync(from)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(from, name), "utf8").trim().split("\n"))
    .map((line): { text: string; main: string[]; also: string[] } => JSON.parse(line));
  const corpus = await corpusOfTexts(new Set(lines.map(({ text }) => text)), under);
  return lines.map(({ text, main, also }) => {
    const resolution = parseResolution(readFileSync(join(corpus, `${text}.txt`), "utf8"), { id: text });
    const acts = tellingActs(resolution).map((placed, at, all) => {
      const paragraph = topLevelId(resolution, placed.paragraph.id);
      const holds = main.includes(paragraph);
      return {
        paragraph,
        features: salienceSignals(placed, at, all.length),
        holds,
        isAlso: !holds && also.includes(paragraph),
      };
    });
    return { main, acts };
  });
}

function signalsOf({ acts }: Told): Signal[] {
  return [...new Set(acts.flatMap(({ features }) => Object.keys(features)))];
}

function withRare({ main, acts }: Told): Told {
  const nameOf = (signal: Signal) => ((seen.get(signal)?.length ?? 0) < fewestTexts ? rareForce : signal);
  const renamed = (features: Example<Signal>["features"]) =>
    Object.fromEntries(Object.entries(features).map(([signal, value]) => [nameOf(signal), value]));
  return { main, acts: acts.map((act) => ({ ...act, features: renamed(act.features) })) };
}

/** What would come next if there were more room is neither. */
function fitted(from: readonly Told[]) {
  return fitLogisticRegression(
    signals,
    from.flatMap(({ acts }) => acts.filter(({ isAlso }) => !isAlso)),
  );
}

/** Of as many paragraphs as a summary must have the share that it must have, taking those first whose best act tells most. */
function shareFound({ main, acts }: Told, { weights: learned }: ReturnType<typeof fitted>): number {
  const salience = ({ features }: Example<Signal>) =>
    Object.entries(features).reduce((sum, [signal, value]) => sum + (value ?? 0) * (learned[signal] ?? 0), 0);
  const ranked = [...acts].sort((one, other) => salience(other) - salience(one));
  const first = [...new Set(ranked.map(({ paragraph }) => paragraph))].slice(0, main.length);
  return first.filter((paragraph) => main.includes(paragraph)).length / main.length;
}
