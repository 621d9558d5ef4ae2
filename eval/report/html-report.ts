import { readFileSync } from "node:fs";
import { escapeHtml } from "../../src/http/html.ts";
import type { Evaluation } from "../evaluation.ts";
import { explainMissed, isWorse, type Part } from "../gate.ts";
import { metricNames, metrics } from "../metric-table.ts";
import { caseCard } from "./case-card.ts";
import { formatValue } from "./format.ts";
import { kindTable } from "./kind-table.ts";
import { ablationPlot, barPlot } from "./plots.ts";

const filterScript = `const field = document.getElementById("filter");
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\\s+/);
  for (const card of document.querySelectorAll(".case")) {
    const text = card.textContent.toLowerCase() + card.className;
    card.hidden = !words.every((word) => text.includes(word));
  }
});`;

/** One file that needs nothing else: styles, plots and cases are in it. */
export function htmlReport(evaluation: Evaluation): string {
  const { answerer, parts, thresholds, shown, hidden } = evaluation;
  const [first] = parts;
  if (!first) return "";
  const styles = readFileSync(new URL("report.css", import.meta.url), "utf8");
  const failing = shown.filter(({ problems }) => problems.length > 0).length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evaluation of the ${escapeHtml(answerer)} answerer</title><style>${styles}</style></head><body>
<h1>Evaluation of the ${escapeHtml(answerer)} answerer</h1>
<p class="lead">${parts.map(({ name, all }) => `${escapeHtml(name)}: ${all.cases} questions`).join(" · ")}. Text: United Nations.</p>
${tiles(first)}
${verdict(evaluation)}
<h2>Measures against the bar</h2>
<p class="lead">Dot: mean over ${escapeHtml(first.name)}; band: its 95 % interval; tick: the bar.</p>
${barPlot(first, thresholds)}
${parts.map((part) => `<h2>By kind: ${escapeHtml(part.name)}</h2>${kindTable(part, thresholds)}`).join("")}
${rankings(evaluation)}
<h2>Against the baseline</h2>
${changes(evaluation)}
<h2>Cases: ${failing} with a fault of ${shown.length}</h2>
<p class="lead">${hidden > 0 ? `${hidden} held-out cases are counted above and not shown.` : ""}</p>
<input id="filter" type="search" placeholder="Filter: words, kind, failed, passed" aria-label="Filter cases">
${shown.map(caseCard).join("\n")}
<script>${filterScript}</script></body></html>
`;
}

function rankings({ ablation, ablationWithoutSharedStems }: Evaluation): string {
  return `<h2>What each ranking finds</h2>
<p class="lead">${ablation.cases} questions that are searched for; look-ups and summaries are not among them.</p>
${ablationPlot(ablation)}
<h2>What each ranking finds without a common word</h2>
<p class="lead">${ablationWithoutSharedStems.cases} of these, which share no content stem with the paragraphs that answer them.</p>
${ablationPlot(ablationWithoutSharedStems)}`;
}

function verdict({ checks }: Evaluation): string {
  const missed = checks.filter(({ met }) => !met);
  if (missed.length === 0) return `<div class="verdict">All ${checks.length} checks are met.</div>`;
  const { lines, reasons } = explainMissed(checks);
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<div class="verdict bad"><b>${missed.length} of ${checks.length} checks are not met</b><ul class="checks">${items.join("")}</ul>${reasons.map((reason) => `<p>${escapeHtml(reason)}</p>`).join("")}</div>`;
}

function tiles({ all }: Part): string {
  const shown = (["citationF1", "facts", "fidelity", "quotes", "refusalRecall"] as const).flatMap(
    (metric) => {
      const measured = all.metrics[metric];
      return measured ? [[metrics[metric].label, formatValue(metric, measured.value)] as const] : [];
    },
  );
  const entries = [
    ["cases without a fault", `${all.passed}/${all.cases}`] as const,
    ...shown,
    [
      "ms a question, p50 / p95",
      `${all.latencyMs.p50.toFixed(1)} / ${all.latencyMs.p95.toFixed(1)}`,
    ] as const,
  ];
  const html = entries.map(
    ([label, value]) => `<div class="tile"><b>${value}</b><span>${escapeHtml(label)}</span></div>`,
  );
  return `<div class="tiles">${html.join("")}</div>`;
}

function changes({ parts, baseline }: Evaluation): string {
  const rows = parts.flatMap(({ name, all, kinds }) =>
    Object.entries({ all, ...kinds }).flatMap(([group, summary]) =>
      metricNames.flatMap((metric) => {
        const before = baseline?.[name]?.[group]?.[metric];
        const now = summary.metrics[metric]?.value;
        if (before === undefined || now === undefined || Math.abs(now - before) < 5e-4) return [];
        const tone = isWorse(metric, now, before, 0) ? "bad" : "good";
        const cells = [name, group, metrics[metric].label].map(
          (text) => `<th scope="row">${escapeHtml(text)}</th>`,
        );
        return [
          `<tr>${cells.join("")}<td>${formatValue(metric, before)} → ${formatValue(metric, now)}</td><td class="${tone}">${tone === "bad" ? "worse" : "better"}</td></tr>`,
        ];
      }),
    ),
  );
  if (!baseline) return '<p class="lead">There is no baseline for this answerer.</p>';
  if (rows.length === 0) return '<p class="lead">No measure has changed.</p>';
  return `<table class="changes">${rows.join("")}</table>`;
}
