import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Evaluation } from "../evaluation.ts";
import { htmlReport } from "./html-report.ts";
import { junit } from "./junit.ts";
import { markdownSummary } from "./markdown-summary.ts";

const directory = fileURLToPath(new URL("../reports", import.meta.url));

/** Writes the first run as HTML, JUnit and Markdown and all runs as JSON; returns the path of the HTML file. */
export function writeReports(first: Evaluation, all: readonly Evaluation[]): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, "report.html");
  writeFileSync(file, htmlReport(first));
  writeFileSync(join(directory, "report.json"), `${JSON.stringify(all.map(jsonOf), null, 1)}\n`);
  writeFileSync(join(directory, "junit.xml"), junit(first));
  writeFileSync(join(directory, "summary.md"), markdownSummary(first));
  return file;
}

/** Without what the answers repeat: passages and sentences stay, so that two runs can be compared. */
function jsonOf({ shown, hidden, ...evaluation }: Evaluation) {
  const cases = shown.map(({ case: asked, scores, problems, observation }) => ({
    ...asked,
    scores,
    problems,
    milliseconds: observation.milliseconds,
    answer: observation.answer,
    passages: observation.passages,
  }));
  const { thresholds: _thresholds, baseline: _baseline, ...measured } = evaluation;
  return { ...measured, cases, hidden };
}
