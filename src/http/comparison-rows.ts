import type { ComparisonReport, ReportedParagraph } from "../comparing/report-comparison.ts";
import { citationLabel, shortName, urlOf } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import { findUnit, withDescendants } from "../domain/units.ts";
import type { WordChange } from "../domain/versions.ts";
import { escapeHtml } from "./escape-html.ts";

export interface Comparison {
  readonly before: Resolution;
  readonly after: Resolution;
  readonly report: ComparisonReport;
}

const changeNames: Readonly<Record<ReportedParagraph["change"], string>> = {
  same: "The same",
  capitals: "Only capitals",
  wording: "Wording",
  dropped: "Dropped",
  new: "New",
};

/** The two texts side by side, paragraph beside paragraph, with what changed in the words and in the acts. */
export function renderComparison(comparison: Comparison, onlyChanges: boolean): string {
  const { before, after, report } = comparison;
  const shown = report.paragraphs.filter(({ change, moved }) => !onlyChanges || moved || change !== "same");
  const hidden = report.paragraphs.length - shown.length;
  const rows = shown.map((paragraph) => renderRow(paragraph, comparison));
  return `<section aria-labelledby="compared">
<h2 id="compared">${nameOf(before)} and ${nameOf(after)}</h2>
<ul class="summary">${report.summary.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul>
<p class="key"><del>Removed</del> words are struck through, <ins>added</ins> words are underlined.</p>
${rows.join("\n")}
${hidden > 0 ? `<p class="key">Paragraphs that are the same and not shown: ${hidden}.</p>` : ""}
</section>
<p class="source">Source: United Nations. Paragraph labels (PP, OP) are Opcite's.</p>`;
}

function nameOf(resolution: Resolution): string {
  const status = resolution.status === "draft" ? "draft" : "adopted";
  const name = resolution.symbol ? `${resolution.symbol} (${status})` : shortName(resolution);
  return `<a href="${urlOf(resolution.id)}">${escapeHtml(name)}</a>`;
}

function renderRow(paragraph: ReportedParagraph, { before, after }: Comparison): string {
  const { change, moved, labels, acts } = paragraph;
  const names = [change === "same" && moved ? "" : changeNames[change], moved ? "Moved" : ""].filter(Boolean);
  const label =
    labels.before && labels.after && labels.before !== labels.after
      ? `${labels.before} → ${labels.after}`
      : (labels.after ?? labels.before ?? "");
  // What was dropped must not take the name of the paragraph that now has its number.
  const anchor = escapeHtml(paragraph.after ?? `before-${paragraph.before}`);
  const changes = acts.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join("");
  return `<section class="row ${change}${moved ? " moved" : ""}" id="${anchor}" aria-labelledby="${anchor}-label">
<h3 id="${anchor}-label"><a href="#${anchor}">${escapeHtml(label)}</a> <span class="change">${names.join(", ")}</span></h3>
<div class="sides">
${renderSide(before, paragraph.before, paragraph.words, "removed")}
${renderSide(after, paragraph.after, paragraph.words, "added")}
</div>
${changes ? `<ul class="acts" aria-label="What changed in the acts">${changes}</ul>` : ""}
</section>`;
}

/** One version of a paragraph, with `own` words marked. */
function renderSide(
  resolution: Resolution,
  id: string | null,
  words: readonly WordChange[],
  own: "removed" | "added",
): string {
  const unit = id === null ? undefined : findUnit(resolution, id);
  if (!unit?.paragraph) return `<p class="side absent">Not in ${escapeHtml(shortName(resolution))}.</p>`;
  const place = urlOf(resolution.id, unit.id);
  const markers = withDescendants(unit.paragraph)
    .slice(1)
    .map(({ marker }) => marker ?? "");
  const text = renderWords(
    words.filter(({ kind }) => kind === "same" || kind === own),
    markers,
  );
  return `<div class="side" lang="${escapeHtml(resolution.language)}">
<a class="label" lang="en" href="${place}">${escapeHtml(citationLabel(resolution, unit, "several"))}</a>
<p class="text">${text}</p>
</div>`;
}

/** Each line is a sub-paragraph and gets its marker back, where as many lines as markers are there. */
function renderWords(words: readonly WordChange[], markers: readonly string[]): string {
  const lines = words.reduce((count, { text }) => count + text.split("\n").length - 1, 0);
  const left = lines === markers.length ? [...markers] : [];
  const written = (text: string) =>
    escapeHtml(text).replaceAll(
      "\n",
      () => `<br><span class="marker">${escapeHtml(left.shift() ?? "")}</span> `,
    );
  return words.map((word) => marked(word, written)).join("");
}

/** White space at the ends of a change stays outside of its mark. */
function marked({ kind, text }: WordChange, written: (text: string) => string): string {
  const [, before = "", inner = "", behind = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (kind === "same" || inner === "") return written(text);
  const tag = kind === "removed" ? "del" : "ins";
  const spoken = `<span class="spoken">${kind}: </span>`;
  return `${written(before)}<${tag}>${spoken}${written(inner)}</${tag}>${written(behind)}`;
}
