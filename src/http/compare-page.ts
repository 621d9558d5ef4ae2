import { findText, findVersions, type VersionPair } from "../comparing/find-versions.ts";
import { describeActChange, describeChange } from "../comparing/report-comparison.ts";
import type { ChangeCounts, ReportedParagraph } from "../domain/comparison.ts";
import { citationLabel, shortName, urlOf } from "../domain/labels.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { findUnit, withDescendants } from "../domain/units.ts";
import type { WordChange } from "../domain/versions.ts";
import type { Say } from "../sentences/in-languages.ts";
import { type Comparison, comparisonOf } from "./compare-route.ts";
import { type Html, html } from "./html.ts";
import { attributesOf } from "./page-language.ts";
import { HttpProblem } from "./problem.ts";
import { type PageOf, renderSource } from "./render-page.ts";
import { queryOf } from "./route.ts";

/** More pairs of versions than this are left to the reader's choice. */
const mostSuggested = 12;

/**
 * `GET /compare`: a form that needs no script to choose two texts; with `a` and `b` the two side by side, with `only=changes` what
 * differs.
 */
export const comparePage: PageOf = (library, request, { say }) => {
  const { a, b, only } = queryOf(request);
  const onlyChanges = only === "changes";
  const versions = findVersions(library.resolutions);
  const isAsked = a !== undefined || b !== undefined;
  const asked = { a: a?.trim() ?? "", b: b?.trim() ?? "" };
  const choice = (name: "a" | "b", label: string, suggested: Resolution | undefined) => {
    const chosen = isAsked ? findText(library, asked[name]) : suggested;
    const options = library.resolutions.map((each) => renderOption(each, each === chosen, say));
    return html`<label>${label} <select name="${name}">${options}</select></label>`;
  };
  const { comparison, problem } = isAsked ? compared(library, asked) : {};
  const title = comparison ? bothOf(comparison, say) : say("compare-versions");
  const swapped = comparison && compareUrl(comparison.after, comparison.before, onlyChanges);
  const main = html`<h1>${say("compare-versions")}</h1>
<form class="versions-choice" action="/compare" method="get">
${choice("a", say("earlier"), versions[0]?.before)}
${choice("b", say("later"), versions[0]?.after)}
<label class="check"><input type="checkbox" name="only" value="changes"${onlyChanges && " checked"}> ${say("only-differing")}</label>
<button type="submit">${say("compare")}</button>
</form>
${swapped && html`<p class="key"><a href="${swapped}">${say("swap")}</a></p>`}
${problem && html`<p class="problem" role="alert" lang="en" dir="ltr">${problem.detail}</p>`}
${comparison ? renderComparison(comparison, onlyChanges, say) : renderSuggestions(versions, say)}`;
  return { title, kind: "comparing", styles: ["/compare.css"], main, status: problem?.status };
};

/** What cannot be compared is said on the page itself, above the choice. */
function compared(library: Library, asked: Readonly<Record<"a" | "b", string>>) {
  try {
    return { comparison: comparisonOf(library, asked) };
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    return { problem: error.problem };
  }
}

/** As the heading names them. */
function bothOf({ before, after }: VersionPair, say: Say): string {
  return say("one-and-other", { one: shortName(before), other: shortName(after) });
}

function renderOption(resolution: Resolution, isSelected: boolean, say: Say): Html {
  const { id, symbol, title, status } = resolution;
  const name = `${shortName(resolution)}${symbol && status === "draft" ? ` (${say(status)})` : ""}: ${title}`;
  return html`<option value="${id}"${isSelected && " selected"}>${name}</option>`;
}

function renderSuggestions(versions: readonly VersionPair[], say: Say): Html | false {
  const items = versions.slice(0, mostSuggested).map((pair) => {
    const address = compareUrl(pair.before, pair.after);
    return html`<li><a href="${address}">${bothOf(pair, say)}</a>: <bdi>${pair.after.title}</bdi></li>`;
  });
  return items.length > 0 && html`<h2>${say("drafts-adopted")}</h2>\n<ul>${items}</ul>`;
}

/** The address of the page on which the two stand side by side, or as much of them as differs. */
export function compareUrl(before: Resolution, after: Resolution, onlyChanges = false): string {
  const query = new URLSearchParams({ a: before.id, b: after.id, ...(onlyChanges && { only: "changes" }) });
  return `/compare?${query}`;
}

/** The two texts side by side, paragraph beside paragraph, with what changed in the words and in the acts. */
function renderComparison(comparison: Comparison, onlyChanges: boolean, say: Say): Html {
  const { before, after, report } = comparison;
  const differing = report.paragraphs.filter(({ change, moved }) => moved || change !== "same");
  const shown = onlyChanges ? differing : report.paragraphs;
  const next = new Map(differing.map((paragraph, at) => [paragraph, differing[at + 1]]));
  const hidden = report.paragraphs.length - shown.length;
  return html`<section aria-labelledby="compared">
<h2 id="compared">${nameOf(before, say)} · ${nameOf(after, say)}</h2>
<ul class="summary">${Object.entries(report.counts).map(([kind, counts]) => renderCounts(kind, counts, say))}</ul>
<p class="key"><del>${say("removed")}</del> · <ins>${say("added")}</ins></p>
${renderStep(differing[0], say("first-difference"))}
${shown.map((paragraph) => renderRow(paragraph, comparison, next.get(paragraph), say))}
${hidden > 0 && html`<p class="key">${say("not-shown", { n: hidden })}</p>`}
</section>
${renderSource([before, after], say)}`;
}

const counted = ["same", "capitals", "wording", "moved", "dropped", "new"] as const;

/** Nothing of paragraphs of a kind that neither has. */
function renderCounts(kind: string, counts: ChangeCounts, say: Say): Html | undefined {
  const told = counted.flatMap((change) => (counts[change] > 0 ? [`${say(change)}: ${counts[change]}`] : []));
  return told.length > 0 ? html`<li>${say(`part.${kind}`)} — ${told.join(" · ")}</li>` : undefined;
}

function nameOf(resolution: Resolution, say: Say): Html {
  const name = resolution.symbol ? `${resolution.symbol} (${say(resolution.status)})` : shortName(resolution);
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
  say: Say,
): Html {
  const { label, changes } = describeChange(paragraph);
  const anchor = anchorOf(paragraph);
  const acts = paragraph.acts.map(describeActChange);
  return html`<section class="row ${paragraph.change}${paragraph.moved && " moved"}" id="${anchor}" aria-labelledby="${anchor}-label">
<div class="head"><h3 id="${anchor}-label"><a href="#${anchor}">${label}</a> <span class="change">${changes.map((each) => say(each)).join(" · ")}</span></h3>${renderStep(next, say("next-difference"))}</div>
<div class="sides">
${renderSide(before, paragraph.before, paragraph.words, "removed", say)}
${renderSide(after, paragraph.after, paragraph.words, "added", say)}
</div>
${acts.length > 0 && html`<ul class="acts" aria-label="${say("changed-acts")}">${acts.map(({ what, words }) => html`<li>${say(what)}: <bdi lang="en">${words}</bdi></li>`)}</ul>`}
</section>`;
}

/** One version of a paragraph, with `own` words marked. */
function renderSide(
  resolution: Resolution,
  id: string | null,
  words: readonly WordChange[],
  own: "removed" | "added",
  say: Say,
): Html {
  const unit = id === null ? undefined : findUnit(resolution, id);
  if (!unit?.paragraph)
    return html`<p class="side absent">${say("not-in", { name: shortName(resolution) })}</p>`;
  const markers = withDescendants(unit.paragraph)
    .slice(1)
    .map(({ marker }) => marker ?? "");
  const ownWords = words.filter(({ kind }) => kind === "same" || kind === own);
  return html`<div class="side"${attributesOf(resolution.language)}>
<a class="label" lang="en" href="${urlOf(resolution.id, unit.id)}">${citationLabel(resolution, unit, "several")}</a>
<p class="text">${renderWords(ownWords, markers, say)}</p>
</div>`;
}

/** Each line is a sub-paragraph and gets its marker back, where as many lines as markers are there. */
function renderWords(words: readonly WordChange[], markers: readonly string[], say: Say): Html[] {
  const lines = words.reduce((count, { text }) => count + text.split("\n").length - 1, 0);
  const left = lines === markers.length ? [...markers] : [];
  const written = (text: string) =>
    text
      .split("\n")
      .map((line, at) =>
        at === 0 ? html`${line}` : html`<br><span class="marker">${left.shift()}</span> ${line}`,
      );
  return words.map((word) => marked(word, written, say));
}

/** White space at the ends of a change stays outside of its mark. */
function marked({ kind, text }: WordChange, written: (text: string) => readonly Html[], say: Say): Html {
  const [, before = "", inner = "", behind = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (kind === "same" || inner === "") return html`${written(text)}`;
  const tag = kind === "removed" ? "del" : "ins";
  return html`${written(before)}<${tag}><span class="spoken">${say(kind)}: </span>${written(inner)}</${tag}>${written(behind)}`;
}
