import type { Act } from "../../domain/acts.ts";
import { urlOf } from "../../domain/labels.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { findParagraph, wordsOfAct } from "../../domain/units.ts";
import { type Html, html } from "../html.ts";

/** Its words as printed, with the items that belong to it, behind a link to where they stand. */
export function renderAct(act: Act, resolution: Resolution): Html {
  const paragraph = findParagraph(resolution, act.paragraph);
  return html`${renderPlace(resolution, act.paragraph)} <bdi class="words" lang="${resolution.language}">${paragraph && wordsOfAct(act, paragraph)}</bdi>`;
}

export function renderPlace(resolution: Resolution, unit: string): Html {
  const label = findParagraph(resolution, unit)?.label;
  return html`<a class="label" href="${urlOf(resolution.id, unit)}">${label}</a>`;
}
