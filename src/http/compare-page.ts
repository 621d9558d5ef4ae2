import type { VersionPair } from "../comparing/find-versions.ts";
import type { Problem } from "../contract/answers.ts";
import { shortName } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { Say } from "../sentences/in-languages.ts";
import { type Comparison, renderComparison } from "./comparison-rows.ts";
import { type Html, html } from "./html.ts";
import type { Spoken } from "./page-language.ts";
import { renderPage } from "./render-page.ts";

export interface ComparePage {
  /** What may be chosen. */
  readonly resolutions: readonly Resolution[];
  readonly versions: readonly VersionPair[];
  readonly chosen: Choice;
  /** Undefined where nothing was asked, and where it cannot be had. */
  readonly comparison?: Comparison;
  /** Why it cannot be had. */
  readonly problem?: Problem;
}

interface Choice {
  readonly before?: Resolution | undefined;
  readonly after?: Resolution | undefined;
  readonly onlyChanges: boolean;
}

/** More pairs of versions than this are left to the reader's choice. */
const mostSuggested = 12;

/** A form that needs no script, and what was asked with it. */
export function renderComparePage(page: ComparePage, spoken: Spoken): string {
  const { comparison, problem, chosen, versions } = page;
  const { say } = spoken;
  const title = comparison ? bothOf(comparison, say) : say("compare-versions");
  const swapped = comparison && compareUrl(comparison.after, comparison.before, chosen.onlyChanges);
  const main = html`<h1>${say("compare-versions")}</h1>
${renderForm(page, say)}
${swapped && html`<p class="key"><a href="${swapped}">${say("swap")}</a></p>`}
${problem && html`<p class="problem" role="alert" lang="en" dir="ltr">${problem.detail}</p>`}
${comparison ? renderComparison(comparison, chosen.onlyChanges, say) : renderSuggestions(versions, say)}`;
  return renderPage({ title, kind: "comparing", styles: ["/compare.css"], spoken, main });
}

/** As the heading names them. */
function bothOf({ before, after }: VersionPair, say: Say): string {
  return say("one-and-other", { one: shortName(before), other: shortName(after) });
}

function renderForm({ resolutions, chosen: { before, after, onlyChanges } }: ComparePage, say: Say): Html {
  const choice = (name: string, label: string, chosen: Resolution | undefined) =>
    html`<label>${label} <select name="${name}">${resolutions.map((each) => renderOption(each, each === chosen, say))}</select></label>`;
  return html`<form class="versions-choice" action="/compare" method="get">
${choice("a", say("earlier"), before)}
${choice("b", say("later"), after)}
<label class="check"><input type="checkbox" name="only" value="changes"${onlyChanges && " checked"}> ${say("only-differing")}</label>
<button type="submit">${say("compare")}</button>
</form>`;
}

function renderOption(resolution: Resolution, isSelected: boolean, say: Say): Html {
  const { id, symbol, title, status } = resolution;
  const name = `${shortName(resolution)}${symbol && status === "draft" ? ` (${say(status)})` : ""}: ${title}`;
  return html`<option value="${id}"${isSelected && " selected"}>${name}</option>`;
}

function renderSuggestions(versions: readonly VersionPair[], say: Say): Html | false {
  const items = versions
    .slice(0, mostSuggested)
    .map(
      (pair) =>
        html`<li><a href="${compareUrl(pair.before, pair.after)}">${bothOf(pair, say)}</a>: <bdi>${pair.after.title}</bdi></li>`,
    );
  return items.length > 0 && html`<h2>${say("drafts-adopted")}</h2>\n<ul>${items}</ul>`;
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
