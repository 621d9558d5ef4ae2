// npm run eval: asks the product every reference question, scores the answers, writes a report, and exits 1 where the
// bar is missed for no reason that `shortfalls.json` has, or something got worse.
import { ExpectedError } from "../src/domain/errors.ts";
import { candidateCases } from "./candidate-cases.ts";
import { type Dataset, readDataset } from "./datasets.ts";
import { type Evaluation, evaluate } from "./evaluation.ts";
import { passes, readBaseline, readThresholds, writeBaseline } from "./gate.ts";
import { type EvalOptions, readOptions } from "./options.ts";
import { caseText } from "./report/case-text.ts";
import { consoleSummary, runsSummary } from "./report/console-summary.ts";
import { writeReports } from "./report/write-reports.ts";
import { environmentFor, rememberingModels, runDataset } from "./run-dataset.ts";

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  console.error(error.message);
  process.exitCode = error.code === "usage" ? 2 : 1;
}

async function main(options: EvalOptions): Promise<number> {
  if (options.feedback !== undefined) {
    console.log(candidateCases(options.feedback).join("\n"));
    return 0;
  }
  const datasets = chosenDatasets(options);
  const evaluations: Evaluation[] = [];
  for (let run = 1; run <= options.runs; run += 1) {
    evaluations.push(await evaluateOnce(datasets, options));
    if (options.runs > 1) console.error(`run ${run} of ${options.runs}`);
  }
  const [first] = evaluations;
  if (!first) return 1;
  if (options.only !== undefined) {
    console.log(first.shown.map(caseText).join("\n"));
    return first.shown.every(({ problems }) => problems.length === 0) ? 0 : 1;
  }
  if (options.updateBaseline) writeBaseline(first.parts.filter(({ name }) => name !== "whole"));
  // Before anything is printed: a closed pipe must not cost the report.
  const file = writeReports(first, evaluations);
  console.log(evaluations.length > 1 ? runsSummary(evaluations) : consoleSummary(first));
  console.log(`\nReport: ${file}`);
  return evaluations.every(({ checks }) => passes(checks)) ? 0 : 1;
}

async function evaluateOnce(datasets: readonly Dataset[], options: EvalOptions): Promise<Evaluation> {
  const environment = environmentFor(options.answerer, process.env);
  const runs = [];
  for (const dataset of datasets) runs.push(await runDataset(dataset, environment, rememberingModels()));
  const baseline = options.answerer === "extractive" ? readBaseline() : null;
  return evaluate(runs, readThresholds(), baseline, { whole: options.only === undefined });
}

function chosenDatasets({ dataset, only }: EvalOptions): Dataset[] {
  const names = dataset === "all" ? (["development", "held-out"] as const) : [dataset];
  const read = names.map(readDataset);
  if (only === undefined) return read;
  const holding = read.find(({ cases }) => cases.some(({ id }) => id === only));
  if (!holding) throw new ExpectedError("usage", `There is no case ${only} in ${names.join(" and ")}.`);
  return [{ ...holding, cases: holding.cases.filter(({ id }) => id === only), shown: true }];
}
