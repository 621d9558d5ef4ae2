import { escapeHtml } from "../../src/http/html.ts";
import type { Evaluation } from "../evaluation.ts";
import { isWorse, type Part } from "../gate.ts";
import { type MetricName, metrics } from "../metric-table.ts";
import type { Summary } from "../summarize.ts";
import { formatMeasured, formatValue } from "./format.ts";

const columns: readonly MetricName[] = [
  "recall5",
  "mrr",
  "citationF1",
  "exactSet",
  "facts",
  "forbidden",
  "fidelity",
  "quotes",
  "statementRecall",
  "outcome",
  "premise",
  "followUpDrop",
];

/** A row for each kind, a cell with a bar for each measure; red where it is below the bar that holds for the kind. */
export function kindTable({ all, kinds }: Part, thresholds: Evaluation["thresholds"]): string {
  const used = columns.filter((metric) => Object.values(kinds).some((summary) => summary.metrics[metric]));
  const head = used.map((metric) => {
    const limit = thresholds.bar[metric];
    const sign = metrics[metric].better === "higher" ? "≥" : "≤";
    return `<th scope="col">${escapeHtml(metrics[metric].label)}<small>${limit === undefined ? "&nbsp;" : `${sign} ${limit}`}</small></th>`;
  });
  const rows = Object.entries({ all, ...kinds }).map(
    ([kind, summary]) =>
      `<tr${kind === "all" ? ' class="all"' : ""}><th scope="row">${escapeHtml(kind)}</th><td class="count">${summary.passed}/${summary.cases}</td>${used
        .map((metric) => cell(metric, summary, thresholds))
        .join("")}</tr>`,
  );
  return `<div class="wide"><table class="kinds"><thead><tr><th scope="col">Kind</th><th scope="col">Faultless<small>&nbsp;</small></th>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function cell(
  metric: MetricName,
  summary: Summary,
  { bar, leastCasesOfKind }: Evaluation["thresholds"],
): string {
  const measured = summary.metrics[metric];
  if (!measured) return '<td class="none">·</td>';
  const limit = bar[metric];
  const below = limit !== undefined && isWorse(metric, measured.value, limit, 1e-9);
  const held = summary.cases >= leastCasesOfKind;
  const tone = below ? (held ? "bad" : "soft") : "";
  const share = metrics[metric].over === "mean" ? Math.min(1, Math.max(0, measured.value)) : 0;
  const { low, high } = measured.interval ?? { low: share, high: share };
  const span =
    measured.interval && metric !== "followUpDrop"
      ? `<i style="left:${(low * 100).toFixed(1)}%;width:${((high - low) * 100).toFixed(1)}%"></i>`
      : "";
  const rail =
    metrics[metric].over === "mean"
      ? `<span class="rail"><b style="width:${(share * 100).toFixed(1)}%"></b>${span}</span>`
      : "";
  return `<td class="${tone}" title="${escapeHtml(`${formatMeasured(metric, measured)}, ${measured.cases} cases`)}">${formatValue(metric, measured.value)}${rail}</td>`;
}
