import type { Evaluation } from "../evaluation.ts";
import type { Part } from "../gate.ts";
import { explainMissed } from "../gate.ts";
import { metricNames, metrics } from "../metric-table.ts";
import type { ScoredCase } from "../score-case.ts";
import { type Cost, type Standing, worstAndMean } from "../summarize.ts";
import { formatMeasured, formatValue } from "./format.ts";

/** The measures of every part, the failing cases by name, and what of the bar is not met. */
export function consoleSummary(evaluation: Evaluation): string {
  return [
    ...evaluation.parts.map(partText),
    failingText(evaluation.shown, evaluation.hidden),
    checksText(evaluation),
  ].join("\n\n");
}

function partText({ name, all, kinds }: Part): string {
  const rows = metricNames.flatMap((metric) => {
    const measured = all.metrics[metric];
    if (!measured) return [];
    return [
      `  ${metrics[metric].label.padEnd(30)}${formatMeasured(metric, measured)}  (${measured.cases} cases)`,
    ];
  });
  const groups = Object.entries(kinds).map(([kind, summary]) => {
    const f1 = summary.metrics.citationF1;
    return `  ${kind.padEnd(20)}${`${summary.passed}/${summary.cases}`.padStart(8)}${(f1 ? f1.value.toFixed(3) : "-").padStart(9)}`;
  });
  return [
    `${name}: ${all.passed} of ${all.cases} cases without a fault; p50 ${all.latencyMs.p50.toFixed(1)} ms, p95 ${all.latencyMs.p95.toFixed(1)} ms`,
    ...(all.cost ? [`  ${costText(all.cost)}`] : []),
    ...(all.standing ? [`  ${standingText(all.standing)}`] : []),
    ...rows,
    `  ${"kind".padEnd(20)}${"faultless".padStart(8)}${"set F1".padStart(8)}`,
    ...groups,
  ].join("\n");
}

/** "1.15 calls, 4,812 prompt tokens (93 % kept by the server), 96 written a case" */
export function costText({ calls, promptTokens, cachedShare, completionTokens }: Cost): string {
  const prompt = `${Math.round(promptTokens)} prompt tokens (${Math.round(100 * cachedShare)} % kept by the server)`;
  return `${calls.toFixed(2)} calls, ${prompt}, ${Math.round(completionTokens)} tokens written a question`;
}

/** "412 sentences of the model: 31 % quoted or computed, 40 % confirmed, 24 % not confirmed, 5 % withheld" */
export function standingText({ sentences, exact, confirmed, notConfirmed, withheld }: Standing): string {
  const share = (value: number) => `${Math.round(100 * value)} %`;
  return `${sentences} sentences of the model: ${share(exact)} quoted or computed, ${share(confirmed)} confirmed, ${share(notConfirmed)} not confirmed, ${share(withheld)} withheld`;
}

function failingText(shown: readonly ScoredCase[], hidden: number): string {
  const failing = shown.filter(({ problems }) => problems.length > 0);
  const lines = failing.map(({ case: { id }, problems }) => `  ${id}: ${problems[0]}`);
  const note = hidden > 0 ? [`  (${hidden} held-out cases are counted, not shown)`] : [];
  return [`Cases with a fault: ${failing.length}`, ...lines, ...note].join("\n");
}

function checksText({ checks }: Evaluation): string {
  const missed = checks.filter(({ met }) => !met);
  if (missed.length === 0) return `All ${checks.length} checks are met.`;
  return [
    `Not met: ${missed.length} of ${checks.length} checks`,
    ...explainMissed(checks).lines.map((line) => `  ${line}`),
    ...explainMissed(checks).reasons.map((reason) => `  ${reason}`),
  ].join("\n");
}

/** Mean and worst of several runs; the worst is held against the bar. */
export function runsSummary(evaluations: readonly Evaluation[]): string {
  const [first] = evaluations;
  const summaries = evaluations.flatMap(({ parts }) => (parts[0] ? [parts[0].all] : []));
  const rows = metricNames.flatMap((metric) => {
    const both = worstAndMean(metric, summaries);
    if (!both) return [];
    const [mean, worst] = [both.mean, both.worst].map((value) => formatValue(metric, value).padStart(8));
    return [`  ${metrics[metric].label.padEnd(30)}${mean}${worst}`];
  });
  const missed = evaluations.map(({ checks }) => checks.filter(({ met }) => !met).length);
  return [
    `${first?.answerer}, ${evaluations.length} runs:${" ".repeat(16)}mean   worst`,
    ...rows,
    `Checks not met, by run: ${missed.join(", ")}`,
  ].join("\n");
}
