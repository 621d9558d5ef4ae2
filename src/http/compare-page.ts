import type { VersionPair } from "../comparing/find-versions.ts";
import { shortName } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import { type Comparison, renderComparison } from "./comparison-rows.ts";
import { type Html, html } from "./html.ts";
import { renderPage } from "./render-page.ts";

export interface ComparePage {
  /** What may be chosen. */
  readonly resolutions: readonly Resolution[];
  readonly versions: readonly VersionPair[];
  readonly chosen: Choice;
  /** Undefined where nothing was asked, and where it cannot be had. */
  readonly comparison?: Comparison;
  /** Why it cannot be had. */
  readonly problem?: string;
}

interface Choice {
  readonly before?: Resolution | undefined;
  readonly after?: Resolution | undefined;
  readonly onlyChanges: boolean;
}

/** More pairs of versions than this are left to the reader's choice. */
const mostSuggested = 12;

/** A form that needs no script, and what was asked with it. */
export function renderComparePage(page: ComparePage): string {
  const { comparison, problem, chosen, versions } = page;
  const title = comparison
    ? `${shortName(comparison.before)} and ${shortName(comparison.after)} compared`
    : "Compare two versions";
  const swapped = comparison && compareUrl(comparison.after, comparison.before, chosen.onlyChanges);
  const main = html`<h1>Compare two versions</h1>
${renderForm(page)}
${swapped && html`<p class="key"><a href="${swapped}">Swap the two</a></p>`}
${problem && html`<p class="problem" role="alert">${problem}</p>`}
${comparison ? renderComparison(comparison, chosen.onlyChanges) : renderSuggestions(versions)}`;
  return renderPage({ title, kind: "comparing", styles: ["/compare.css"], main });
}

function renderForm({ resolutions, chosen: { before, after, onlyChanges } }: ComparePage): Html {
  const choice = (name: string, label: string, chosen: Resolution | undefined) =>
    html`<label>${label} <select name="${name}">${resolutions.map((each) => renderOption(each, each === chosen))}</select></label>`;
  return html`<form class="versions-choice" action="/compare" method="get">
${choice("a", "Earlier version", before)}
${choice("b", "Later version", after)}
<label class="check"><input type="checkbox" name="only" value="changes"${onlyChanges && " checked"}> Only what differs</label>
<button type="submit">Compare</button>
</form>`;
}

function renderOption(resolution: Resolution, isSelected: boolean): Html {
  const { id, symbol, title, status } = resolution;
  const name = `${shortName(resolution)}${symbol && status === "draft" ? " (draft)" : ""}: ${title}`;
  return html`<option value="${id}"${isSelected && " selected"}>${name}</option>`;
}

function renderSuggestions(versions: readonly VersionPair[]): Html | false {
  const items = versions
    .slice(0, mostSuggested)
    .map(
      ({ before, after }) =>
        html`<li><a href="${compareUrl(before, after)}">${shortName(before)} and ${shortName(after)}</a>: ${after.title}</li>`,
    );
  return items.length > 0 && html`<h2>Drafts with their adopted texts</h2>\n<ul>${items}</ul>`;
}

/** The address of the page on which the two stand side by side, or as much of them as differs. */
export function compareUrl(before: Resolution, after: Resolution, onlyChanges = false): string {
  const query = new URLSearchParams({
    a: before.id,
    b: after.id,
    ...(onlyChanges && { only: "changes" }),
  });
  return `/compare?${query}`;
}
