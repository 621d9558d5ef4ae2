import type { Passage } from "../../src/domain/answers.ts";
import { escapeHtml } from "../../src/http/html.ts";
import type { ScoredCase } from "../score-case.ts";
import { goldName } from "../scoring-context.ts";
import { expectedOf } from "./case-text.ts";

/** One case: what was asked, expected and got, and the ranks of the passages. Open where something is wrong. */
export function caseCard(scored: ScoredCase): string {
  const { case: asked, observation, problems } = scored;
  const failed = problems.length > 0;
  const history = asked.history.map((turn) => `<p class="earlier">${escapeHtml(turn)}</p>`).join("");
  return `<details class="case ${failed ? "failed" : "passed"}"${failed ? " open" : ""} id="${asked.id}">
<summary><span class="mark">${failed ? "✕" : "✓"}</span><span class="question">${escapeHtml(asked.question) || "(empty)"}</span><span class="kind">${escapeHtml(asked.kind)}</span></summary>
<div class="body">${history}
${failed ? `<ul class="problems">${problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join("")}</ul>` : ""}
<dl><dt>Case</dt><dd><code>${asked.id}</code></dd>
<dt>Expected</dt><dd>${escapeHtml(expectedOf(asked))}${factList(scored)}</dd>
<dt>Got</dt><dd>${escapeHtml([observation.answer.outcome, ...observation.answer.citations].join(", "))}${answerText(scored)}</dd></dl>
${passageTable(scored)}</div></details>`;
}

function factList({ case: { facts } }: ScoredCase): string {
  if (facts.length === 0) return "";
  const items = facts.map(
    ({ unit, text }) => `<li>“${escapeHtml(text)}” <small>${escapeHtml(unit)}</small></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function answerText({ observation: { answer } }: ScoredCase): string {
  if (answer.statements.length === 0) return `<p class="refusal">${escapeHtml(answer.answer)}</p>`;
  const items = answer.statements.map(({ text, citations }) => {
    const labels = [...new Set(citations.map(({ label }) => label))];
    return `<li>${escapeHtml(text)} ${labels.map((label) => `<span class="label">${escapeHtml(label)}</span>`).join(" ")}</li>`;
  });
  return `<ol>${items.join("")}</ol>`;
}

const shownPassages = 8;
const lists = ["keyword", "dense", "act", "named"] as const;

function passageTable({ observation, case: asked }: ScoredCase): string {
  const passages = observation.passages.slice(0, shownPassages);
  if (passages.length === 0) return "";
  const several = asked.required.some((unit) => unit.includes("#"));
  const tone = ({ resolution, paragraph }: Passage) => {
    const name = goldName(
      { resolutions: new Map(), acts: null, amongSeveral: several },
      resolution,
      paragraph,
    );
    const isIn = (units: readonly string[]) =>
      units.some((unit) => unit === name || unit.startsWith(`${name}.`));
    if (isIn(asked.required)) return "required";
    return isIn(asked.acceptable) ? "acceptable" : "";
  };
  const rows = passages.map(
    (passage, at) =>
      `<tr class="${tone(passage)}"><td>${at + 1}</td><th scope="row">${escapeHtml(several ? `${passage.resolution}#${passage.paragraph}` : passage.paragraph)}</th><td>${passage.score.toFixed(2)}</td>${lists
        .map((list) => `<td>${passage.ranks[list] ?? "·"}</td>`)
        .join("")}</tr>`,
  );
  const head = ["", "passage", "score", ...lists].map((name) => `<th scope="col">${name}</th>`).join("");
  return `<div class="wide"><table class="ranks"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
