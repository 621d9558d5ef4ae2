// npm run eval:texts -- DIR: how well questions on UN texts that are no part of the project are answered; the texts lie
// anywhere under DIR. Exits 1 where fewer paragraphs are right than the floors say.
import { rmSync } from "node:fs";
import { runDataset } from "../run-dataset.ts";
import { summarizeAll } from "../summarize.ts";
import { readTextsDataset, type TextsDataset } from "./texts-corpus.ts";

/** Paragraph-set F1 below which something has been broken; what was measured is in eval/README.md. */
const floors: Readonly<Record<TextsDataset["name"], number>> = { questions: 0.54, "held-out": 0.54 };
const shown = ["citationF1", "recall5", "mrr", "outcome", "refusalRecall", "wrongRefusals"] as const;

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run eval:texts -- DIR    (with the texts that eval/texts/*.jsonl ask)");
  process.exit(2);
}

console.log(["part".padEnd(10), "cases", "faultless", ...shown].join("  "));
for (const name of ["questions", "held-out"] as const) {
  const { cases, corpus } = readTextsDataset(name, folder);
  try {
    const { scored } = await runDataset({ name, cases, corpus }, {});
    const { passed, metrics } = summarizeAll(scored);
    const values = shown.map((metric) => (metrics[metric]?.value ?? 0).toFixed(3).padStart(metric.length));
    console.log(
      [name.padEnd(10), `${cases.length}`.padStart(5), `${passed}`.padStart(9), ...values].join("  "),
    );
    const f1 = metrics.citationF1?.value ?? 0;
    if (f1 < floors[name]) {
      console.error(`FAILED ${name}: paragraph-set F1 ${f1.toFixed(3)}, the floor is ${floors[name]}`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(corpus, { recursive: true, force: true });
  }
}
