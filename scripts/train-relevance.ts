// Trains what tells how likely a paragraph answers a question on a subject.
//   npm run train:relevance -- DIR   the weights for src/answering/extractive/relevance-weights.ts, from the development questions and
//                                    those on other texts (eval/texts/questions.jsonl), which lie under DIR
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationCase } from "../eval/dataset/case.ts";
import { readDataset } from "../eval/datasets.ts";
import { readTextsDataset, type TextsDataset } from "../eval/texts/texts-corpus.ts";
import { wantedIn } from "../src/answering/extractive/choose-relevant.ts";
import { placedPassages } from "../src/answering/extractive/compose-topic.ts";
import { type RelevanceFeatures, relevanceFeatures } from "../src/answering/extractive/relevance.ts";
import type { RelevanceFeature } from "../src/answering/extractive/relevance-weights.ts";
import { compose, readConfig } from "../src/compose.ts";
import type { Turn } from "../src/domain/answers.ts";
import type { AnswerRequest } from "../src/ports.ts";

interface Example {
  readonly features: RelevanceFeatures;
  readonly answers: boolean;
}

const rounds = 3000;
const stepSize = 0.5;
/** Of a weight's square (L2), of weights for features in standard deviations. */
const penalty = 1e-3;

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run train:relevance -- DIR    (with the texts of eval/texts/questions.jsonl)");
  process.exit(2);
}
const texts = readTextsDataset("questions", folder);
const weights = train([
  ...(await collectExamples(readDataset("development"))),
  ...(await collectExamples(texts)),
]);
rmSync(texts.corpus, { recursive: true });
for (const [name, weight] of Object.entries(weights)) console.log(`  ${name}: ${weight.toFixed(3)},`);

/** Each passage that was found for a question on a subject; those that an answer may cite or leave are left out. */
async function collectExamples({
  cases,
  corpus,
}: Pick<TextsDataset, "cases" | "corpus">): Promise<Example[]> {
  const requests: AnswerRequest[] = [];
  const answerer = {
    id: "collector",
    async *answer(request: AnswerRequest) {
      requests.push(request);
      yield* [];
    },
  };
  const storeDirectory = mkdtempSync(join(tmpdir(), "opcite-train-"));
  try {
    const config = readConfig({ CORPUS_DIR: corpus, STORE_DIR: storeDirectory });
    const { ask } = await compose(config, { answerer });
    const examples: Example[] = [];
    for (const asked of cases) {
      requests.length = 0;
      const messages = [...asked.history, asked.question].map(asTurn);
      for await (const _ of ask({ messages, ...(asked.resolution && { resolution: asked.resolution }) }));
      const [request, ...others] = requests;
      if (request && others.length === 0) examples.push(...examplesOf(asked, request));
    }
    return examples;
  } finally {
    rmSync(storeDirectory, { recursive: true, force: true });
  }
}

function asTurn(content: string): Turn {
  return { role: "user", content };
}

function examplesOf(asked: EvaluationCase, request: AnswerRequest): Example[] {
  const { intent, exhaustive, summary } = request.frame;
  const [required, acceptable] = [asked.required, asked.acceptable].map((units) =>
    units.map((unit) => unit.replace(/^.*#/, "").replace(/\..*$/, "")),
  ) as [string[], string[]];
  const found = placedPassages(request);
  const isRequired = found.some(({ paragraph }) => required.includes(paragraph.id));
  if (intent !== "topic" || exhaustive || summary || !isRequired) return [];
  return relevanceFeatures(found, wantedIn(found, request)).flatMap((features, at) => {
    const id = found[at]?.paragraph.id ?? "";
    return acceptable.includes(id) ? [] : [{ features, answers: required.includes(id) }];
  });
}

/** Logistic regression by gradient descent over all examples at once, on features in standard deviations. */
function train(examples: readonly Example[]): Record<RelevanceFeature | "constant", number> {
  const names = Object.keys(examples[0]?.features ?? {}) as RelevanceFeature[];
  const moments = names.map((name) => momentsOf(examples.map(({ features }) => features[name])));
  const rows = examples.map(({ features, answers }) => ({
    values: names.map(
      (name, at) => (features[name] - (moments[at]?.mean ?? 0)) / (moments[at]?.deviation ?? 1),
    ),
    answers: answers ? 1 : 0,
  }));
  const learned = names.map(() => 0);
  let constant = 0;
  for (let round = 0; round < rounds; round++) {
    const slopes = learned.map((weight) => penalty * weight);
    let slope = 0;
    for (const { values, answers } of rows) {
      const sum = values.reduce((all, value, at) => all + value * (learned[at] ?? 0), constant);
      const error = (1 / (1 + Math.exp(-sum)) - answers) / rows.length;
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
  return { constant: constant - shift, ...named } as Record<RelevanceFeature | "constant", number>;
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
