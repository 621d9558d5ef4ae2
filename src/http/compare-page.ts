import type { VersionPair } from "../comparing/find-versions.ts";
import { shortName } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import { type Comparison, renderComparison } from "./comparison-rows.ts";
import { escapeHtml } from "./escape-html.ts";

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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Opcite</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/compare.css">
</head>
<body class="reading comparing">
<header class="bar"><a class="brand" href="/">Opcite</a><span class="origin">Texts: United Nations</span></header>
<main>
<h1>Compare two versions</h1>
${renderForm(page)}
${problem ? `<p class="problem" role="alert">${escapeHtml(problem)}</p>` : ""}
${comparison ? renderComparison(comparison, chosen.onlyChanges) : renderSuggestions(versions)}
</main>
</body>
</html>
`;
}

function renderForm({ resolutions, chosen: { before, after, onlyChanges } }: ComparePage): string {
  const choice = (name: string, label: string, chosen: Resolution | undefined) => {
    const options = resolutions.map((resolution) => renderOption(resolution, resolution === chosen));
    return `<label>${label} <select name="${name}">${options.join("")}</select></label>`;
  };
  return `<form class="versions-choice" action="/compare" method="get">
${choice("a", "Earlier version", before)}
${choice("b", "Later version", after)}
<label class="check"><input type="checkbox" name="only" value="changes"${onlyChanges ? " checked" : ""}> Only what differs</label>
<button type="submit">Compare</button>
</form>`;
}

function renderOption(resolution: Resolution, isSelected: boolean): string {
  const { id, symbol, title, status } = resolution;
  const name = `${shortName(resolution)}${symbol && status === "draft" ? " (draft)" : ""}: ${title}`;
  return `<option value="${escapeHtml(id)}"${isSelected ? " selected" : ""}>${escapeHtml(name)}</option>`;
}

function renderSuggestions(versions: readonly VersionPair[]): string {
  if (versions.length === 0) return "";
  const items = versions.slice(0, mostSuggested).map(({ before, after }) => {
    const names = `${shortName(before)} and ${shortName(after)}`;
    return `<li><a href="${escapeHtml(compareUrl(before, after))}">${escapeHtml(names)}</a>: ${escapeHtml(after.title)}</li>`;
  });
  return `<h2>Drafts with their adopted texts</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

/** The address of the page on which the two stand side by side. */
export function compareUrl(before: Resolution, after: Resolution): string {
  return `/compare?a=${encodeURIComponent(before.id)}&b=${encodeURIComponent(after.id)}`;
}
