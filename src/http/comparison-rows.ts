import { describeChange } from "../comparing/report-comparison.ts";
import type { ComparisonReport, ReportedParagraph } from "../domain/comparison.ts";
import { citationLabel, shortName, urlOf } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import { findUnit, withDescendants } from "../domain/units.ts";
import type { WordChange } from "../domain/versions.ts";
import { upperFirst } from "../sentences/wording.ts";
import { type Html, html } from "./html.ts";
import { renderSource } from "./render-page.ts";

export interface Comparison {
  readonly before: Resolution;
  readonly after: Resolution;
  readonly report: ComparisonReport;
}

/** The two texts side by side, paragraph beside paragraph, with what changed in the words and in the acts. */
export function renderComparison(comparison: Comparison, onlyChanges: boolean): Html {
  const { before, after, report } = comparison;
  const differing = report.paragraphs.filter(({ change, moved }) => moved || change !== "same");
  const shown = onlyChanges ? differing : report.paragraphs;
  const next = new Map(differing.map((paragraph, at) => [paragraph, differing[at + 1]]));
  const hidden = report.paragraphs.length - shown.length;
  return html`<section aria-labelledby="compared">
<h2 id="compared">${nameOf(before)} and ${nameOf(after)}</h2>
<ul class="summary">${report.summary.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p class="key"><del>Removed</del> words are struck through, <ins>added</ins> words are underlined.</p>
${renderStep(differing[0], "First difference")}
${shown.map((paragraph) => renderRow(paragraph, comparison, next.get(paragraph)))}
${hidden > 0 && html`<p class="key">Paragraphs that are the same and not shown: ${hidden}.</p>`}
</section>
${renderSource([before, after])}`;
}

const named = { draft: "draft", adopted: "adopted", unknown: "status unknown" };

function nameOf(resolution: Resolution): Html {
  const name = resolution.symbol
    ? `${resolution.symbol} (${named[resolution.status]})`
    : shortName(resolution);
  return html`<a href="${urlOf(resolution.id)}">${name}</a>`;
}

/** Leads to a paragraph that differs. */
function renderStep(to: ReportedParagraph | undefined, words: string): Html | undefined {
  return to && html`<a class="step" href="#${anchorOf(to)}">${words}</a>`;
}

/** What was dropped must not take the name of the paragraph that now has its number. */
function anchorOf({ before, after }: ReportedParagraph): string {
  return after ?? `before-${before}`;
}

function renderRow(
  paragraph: ReportedParagraph,
  { before, after }: Comparison,
  next: ReportedParagraph | undefined,
): Html {
  const { moved, acts } = paragraph;
  const { label, change } = describeChange(paragraph);
  const anchor = anchorOf(paragraph);
  const changes = acts.map(({ text }) => html`<li>${text}</li>`);
  return html`<section class="row ${paragraph.change}${moved && " moved"}" id="${anchor}" aria-labelledby="${anchor}-label">
<div class="head"><h3 id="${anchor}-label"><a href="#${anchor}">${label}</a> <span class="change">${upperFirst(change)}</span></h3>${renderStep(next, "Next difference")}</div>
<div class="sides">
${renderSide(before, paragraph.before, paragraph.words, "removed")}
${renderSide(after, paragraph.after, paragraph.words, "added")}
</div>
${changes.length > 0 && html`<ul class="acts" aria-label="What changed in the acts">${changes}</ul>`}
</section>`;
}

/** One version of a paragraph, with `own` words marked. */
function renderSide(
  resolution: Resolution,
  id: string | null,
  words: readonly WordChange[],
  own: "removed" | "added",
): Html {
  const unit = id === null ? undefined : findUnit(resolution, id);
  if (!unit?.paragraph) return html`<p class="side absent">Not in ${shortName(resolution)}.</p>`;
  const markers = withDescendants(unit.paragraph)
    .slice(1)
    .map(({ marker }) => marker ?? "");
  const ownWords = words.filter(({ kind }) => kind === "same" || kind === own);
  return html`<div class="side" lang="${resolution.language}">
<a class="label" lang="en" href="${urlOf(resolution.id, unit.id)}">${citationLabel(resolution, unit, "several")}</a>
<p class="text">${renderWords(ownWords, markers)}</p>
</div>`;
}

/** Each line is a sub-paragraph and gets its marker back, where as many lines as markers are there. */
function renderWords(words: readonly WordChange[], markers: readonly string[]): Html[] {
  const lines = words.reduce((count, { text }) => count + text.split("\n").length - 1, 0);
  const left = lines === markers.length ? [...markers] : [];
  const written = (text: string) =>
    text
      .split("\n")
      .map((line, at) =>
        at === 0 ? html`${line}` : html`<br><span class="marker">${left.shift()}</span> ${line}`,
      );
  return words.map((word) => marked(word, written));
}

/** White space at the ends of a change stays outside of its mark. */
function marked({ kind, text }: WordChange, written: (text: string) => readonly Html[]): Html {
  const [, before = "", inner = "", behind = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (kind === "same" || inner === "") return html`${written(text)}`;
  const tag = kind === "removed" ? "del" : "ins";
  return html`${written(before)}<${tag}><span class="spoken">${kind}: </span>${written(inner)}</${tag}>${written(behind)}`;
}
