import { escapeHtml } from "../../src/http/html.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Part } from "../gate.ts";
import { isWorse } from "../gate.ts";
import { type MetricName, metricNames, metrics } from "../metric-table.ts";
import type { Ablation } from "../summarize.ts";
import { formatValue } from "./format.ts";

const rowHeight = 26;
const left = 190;
const width = 560;
const right = 70;

/** Each measure of a part as a dot with its interval; a tick where the bar is. */
export function barPlot({ all }: Part, { bar }: Evaluation["thresholds"]): string {
  const shown = metricNames.filter((metric) => all.metrics[metric] && metrics[metric].over === "mean");
  const rows = shown.map((metric, at) => barRow(metric, all, bar[metric], at * rowHeight + rowHeight / 2));
  return svg(shown.length * rowHeight, [...rows, axis(shown.length * rowHeight)], "Measures against the bar");
}

function barRow(metric: MetricName, all: Part["all"], limit: number | undefined, y: number): string {
  const measured = all.metrics[metric];
  if (!measured) return "";
  const { value, interval } = measured;
  const missed = limit !== undefined && isWorse(metric, value, limit, 1e-9);
  const parts = [
    `<text x="${left - 12}" y="${y + 4}" class="name">${escapeHtml(metrics[metric].label)}</text>`,
    `<line x1="${xOf(0)}" x2="${xOf(1)}" y1="${y}" y2="${y}" class="rail"/>`,
    interval
      ? `<line x1="${xOf(interval.low)}" x2="${xOf(interval.high)}" y1="${y}" y2="${y}" class="interval ${missed ? "bad" : ""}"/>`
      : "",
    limit === undefined
      ? ""
      : `<line x1="${xOf(limit)}" x2="${xOf(limit)}" y1="${y - 9}" y2="${y + 9}" class="limit"><title>bar: ${limit}</title></line>`,
    `<circle cx="${xOf(value)}" cy="${y}" r="4.5" class="dot ${missed ? "bad" : ""}"/>`,
    `<text x="${left + width + 14}" y="${y + 4}" class="value ${missed ? "bad" : ""}">${formatValue(metric, value)}</text>`,
  ];
  return parts.join("");
}

/** What each ranking finds: three bars a ranker. */
export function ablationPlot({ rankers }: Ablation): string {
  const group = 3 * 16 + 14;
  const entries = Object.entries(rankers);
  const rows = entries.map(([name, scores], at) => {
    const top = at * group;
    const bars = (
      [
        ["nDCG@10", scores.ndcg10],
        ["Recall@5", scores.recall5],
        ["MRR", scores.mrr],
      ] as const
    ).map(([label, value], row) => {
      const y = top + row * 16 + 2;
      return [
        `<rect x="${xOf(0)}" y="${y}" width="${Math.max(0, xOf(value) - xOf(0))}" height="12" rx="2" class="bar b${row}"/>`,
        `<text x="${xOf(value) + 8}" y="${y + 10}" class="small">${label} ${value.toFixed(3)}</text>`,
      ].join("");
    });
    return `<text x="${left - 12}" y="${top + 28}" class="name">${escapeHtml(name)}</text>${bars.join("")}`;
  });
  return svg(entries.length * group, rows, "What each ranking finds", 80);
}

function xOf(value: number): number {
  return Math.round((left + Math.min(1, Math.max(0, value)) * width) * 10) / 10;
}

function axis(height: number): string {
  return [0, 0.25, 0.5, 0.75, 1]
    .map((value) => `<text x="${xOf(value)}" y="${height + 14}" class="tick">${value}</text>`)
    .join("");
}

function svg(height: number, parts: readonly string[], title: string, more = 0): string {
  const wide = left + width + right + more;
  return `<svg viewBox="0 0 ${wide} ${height + 22}" role="img" aria-label="${escapeHtml(title)}">${parts.join("")}</svg>`;
}
