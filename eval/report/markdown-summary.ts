import type { Evaluation } from "../evaluation.ts";
import { explainMissed } from "../gate.ts";
import { metricNames, metrics } from "../metric-table.ts";
import { formatMeasured } from "./format.ts";

/** A summary for pull requests and job pages. */
export function markdownSummary({ answerer, parts, checks, thresholds, ablation }: Evaluation): string {
  const explained = explainMissed(checks);
  const missed = checks.filter(({ met }) => !met);
  const verdict =
    missed.length === 0
      ? `All ${checks.length} checks are met.`
      : `${missed.length} of ${checks.length} checks are not met.`;
  const used = metricNames.filter((metric) => parts.some(({ all }) => all.metrics[metric]));
  const rows = used.map((metric) => {
    const cells = parts.map(({ all }) => {
      const measured = all.metrics[metric];
      return measured ? formatMeasured(metric, measured) : "";
    });
    return `| ${[metrics[metric].label, thresholds.bar[metric] ?? "", ...cells].join(" | ")} |`;
  });
  const rankers = Object.entries(ablation.rankers).map(
    ([name, { recall5, mrr, ndcg10 }]) =>
      `| ${name} | ${[recall5, mrr, ndcg10].map((value) => value.toFixed(3)).join(" | ")} |`,
  );
  return [
    `# Evaluation of the ${answerer} answerer`,
    verdict,
    explained.lines.map((line) => `- ${line}`).join("\n"),
    explained.reasons.join("\n"),
    [
      `| Measure | Bar | ${parts.map(({ name, all }) => `${name} (${all.cases})`).join(" | ")} |`,
      `|${" --- |".repeat(parts.length + 2)}`,
      ...rows,
    ].join("\n"),
    [
      `| Ranking (${ablation.cases} questions) | Recall@5 | MRR | nDCG@10 |`,
      "| --- | --- | --- | --- |",
      ...rankers,
    ].join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}
