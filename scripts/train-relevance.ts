// Trains what tells how likely a paragraph answers a question on a subject, then how likely the text does not speak of it at all.
//   npm run train:relevance -- DIR   the weights for relevance-weights.ts and absence-weights.ts in src/answering/extractive, from the
//                                    development questions and those on other texts (eval/texts/questions.jsonl), which lie under DIR.
// What tells of absence is trained on chances for the same questions, which are a little surer than on unseen ones.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationCase } from "../eval/dataset/case.ts";
import { readDataset } from "../eval/datasets.ts";
import { readTextsDataset, type TextsDataset } from "../eval/texts/texts-corpus.ts";
import { absenceFeatures } from "../src/answering/extractive/absence.ts";
import type { AbsenceFeature } from "../src/answering/extractive/absence-weights.ts";
import { wantedIn } from "../src/answering/extractive/choose-relevant.ts";
import { placedPassages } from "../src/answering/extractive/compose-topic.ts";
import { relevanceFeatures } from "../src/answering/extractive/relevance.ts";
import { type RelevanceFeature, relevanceWeights } from "../src/answering/extractive/relevance-weights.ts";
import { withSettledTerms } from "../src/answering/extractive/settled-terms.ts";
import { compose, readConfig } from "../src/compose.ts";
import type { Turn } from "../src/domain/answers.ts";
import type { AnswerRequest } from "../src/ports.ts";
import { type Example, trainLogisticRegression } from "./logistic-regression.ts";

/** A question on a subject, as it reached the answerer. */
interface Asked {
  readonly case: EvaluationCase;
  readonly request: AnswerRequest;
}

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run train:relevance -- DIR    (with the texts of eval/texts/questions.jsonl)");
  process.exit(2);
}
const texts = readTextsDataset("questions", folder);
const asked = [...(await collect(readDataset("development"))), ...(await collect(texts))];
rmSync(texts.corpus, { recursive: true });
const learned = trainLogisticRegression(asked.flatMap(relevanceExamples));
print("relevance-weights.ts", learned);
// What tells of absence builds on it.
Object.assign(relevanceWeights, learned);
const ofTheText = asked.filter(
  ({ case: { outcome } }) => outcome === "answered" || outcome === "not-in-the-text",
);
print("absence-weights.ts", trainLogisticRegression(ofTheText.map(absenceExample)));

function print(file: string, weights: Readonly<Record<string, number>>): void {
  console.log(file);
  for (const [name, weight] of Object.entries(weights)) console.log(`  ${name}: ${weight.toFixed(3)},`);
}

/** The questions on a subject that are one question, and in which no paragraph is named. */
async function collect({ cases, corpus }: Pick<TextsDataset, "cases" | "corpus">): Promise<Asked[]> {
  const requests: AnswerRequest[] = [];
  const answerer = {
    id: "collector",
    async *answer(request: AnswerRequest) {
      requests.push(withSettledTerms(request));
      yield* [];
    },
  };
  const storeDirectory = mkdtempSync(join(tmpdir(), "opcite-train-"));
  try {
    const config = readConfig({ CORPUS_DIR: corpus, STORE_DIR: storeDirectory });
    const { ask } = await compose(config, { answerer });
    const collected: Asked[] = [];
    for (const each of cases) {
      requests.length = 0;
      const messages = [...each.history, each.question].map(asTurn);
      for await (const _ of ask({ messages, ...(each.resolution && { resolution: each.resolution }) }));
      const [request, ...others] = requests;
      if (request && others.length === 0 && isOnSubject(request)) collected.push({ case: each, request });
    }
    return collected;
  } finally {
    rmSync(storeDirectory, { recursive: true, force: true });
  }
}

function isOnSubject({ frame, retrieval }: AnswerRequest): boolean {
  const isNamed = retrieval.passages.some(({ ranks }) => ranks.named !== undefined);
  return frame.intent === "topic" && !frame.exhaustive && !frame.summary && !isNamed;
}

function asTurn(content: string): Turn {
  return { role: "user", content };
}

/** Each passage that was found, where one is required; those that an answer may cite or leave are left out. */
function relevanceExamples({ case: { required, acceptable }, request }: Asked): Example<RelevanceFeature>[] {
  const found = placedPassages(request);
  const isAmong = (units: readonly string[], id: string) => units.some((unit) => topLevelOf(unit) === id);
  if (!found.some(({ paragraph }) => isAmong(required, paragraph.id))) return [];
  return relevanceFeatures(found, wantedIn(found, request)).flatMap((features, at) => {
    const id = found[at]?.paragraph.id ?? "";
    const holds = isAmong(required, id);
    return !holds && isAmong(acceptable, id) ? [] : [{ features, holds }];
  });
}

function absenceExample({ case: { outcome }, request }: Asked): Example<AbsenceFeature> {
  const found = placedPassages(request);
  return {
    features: absenceFeatures(request, found, wantedIn(found, request)),
    holds: outcome !== "answered",
  };
}

/** "a-res-1-1#op3.a" → "op3" */
function topLevelOf(unit: string): string {
  return unit.replace(/^.*#/, "").replace(/\..*$/, "");
}
