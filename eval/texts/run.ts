// npm run eval:texts -- DIR [--part questions|held-out|fresh] [--answers FILE]: how well questions on UN texts that are no part of
// the project are answered; the texts lie anywhere under DIR. FILE gets the answers, a JSON object a line, of what may be looked at.
// Exits 1 where fewer paragraphs are right than the floors say.
import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { metrics } from "../metric-table.ts";
import { formatMeasured } from "../report/format.ts";
import { rememberingModels, runDataset } from "../run-dataset.ts";
import type { ScoredCase } from "../score-case.ts";
import { summarizeAll } from "../summarize.ts";
import { readTextsDataset, type TextsDataset, textsParts } from "./texts-corpus.ts";

/** Paragraph-set F1 below which something has been broken; what was measured is in eval/README.md. */
const floors: Readonly<Partial<Record<TextsDataset["name"], number>>> = { questions: 0.54, "held-out": 0.54 };
const shown = [
  "citationF1",
  "recall5",
  "mrr",
  "facts",
  "outcome",
  "refusalRecall",
  "wrongRefusals",
  "words",
  "quoted",
  "answersFirst",
  "falseDenials",
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: "string" }, answers: { type: "string" } },
});
const [folder] = positionals;
if (!folder) {
  console.error("usage: npm run eval:texts -- DIR [--part PART] [--answers FILE]");
  process.exit(2);
}

for (const name of textsParts.filter((each) => each === values.part || (!values.part && each !== "fresh"))) {
  const { cases, corpus } = await readTextsDataset(name, folder);
  try {
    const { scored } = await runDataset({ name, cases, corpus }, {}, rememberingModels());
    report(name, scored);
    if (values.answers && name !== "held-out") writeFileSync(values.answers, scored.map(lineOf).join(""));
  } finally {
    rmSync(corpus, { recursive: true, force: true });
  }
}

function report(name: TextsDataset["name"], scored: readonly ScoredCase[]): void {
  const { cases, passed, metrics: measured, latencyMs } = summarizeAll(scored);
  console.log(
    `${name}: ${passed} of ${cases} without a fault; p50 ${latencyMs.p50.toFixed(0)} ms, p95 ${latencyMs.p95.toFixed(0)} ms`,
  );
  for (const metric of shown) {
    const value = measured[metric];
    if (value)
      console.log(
        `  ${metrics[metric].label.padEnd(30)}${formatMeasured(metric, value)}  (${value.cases} cases)`,
      );
  }
  const f1 = measured.citationF1?.value ?? 0;
  const floor = floors[name] ?? 0;
  if (f1 >= floor) return;
  console.error(`FAILED ${name}: paragraph-set F1 ${f1.toFixed(3)}, the floor is ${floor}`);
  process.exitCode = 1;
}

function lineOf({ case: asked, observation: { answer }, problems }: ScoredCase): string {
  const { id, kind, question, history, resolution, outcome, required } = asked;
  const said = { outcome: answer.outcome, answer: answer.answer, citations: answer.citations };
  return `${JSON.stringify({ id, kind, resolution, history, question, expected: { outcome, required }, ...said, problems })}\n`;
}
