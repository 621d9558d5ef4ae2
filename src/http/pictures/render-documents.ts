import { urlOf } from "../../domain/labels.ts";
import type { Library, Reference, Resolution } from "../../domain/resolution.ts";
import type { Say } from "../../sentences/phrases.ts";
import { type Html, html } from "../html.ts";
import { type CitedDocument, citedDocuments } from "./cited-documents.ts";
import { renderPlace } from "./render-act.ts";

/** In the order in which they are shown. */
const kinds: readonly Reference["kind"][] = ["resolution", "decision", "treaty", "declaration", "document"];

/** A row a document, with a link for each paragraph that names it, so that a longer row is more. */
export function renderDocuments(resolution: Resolution, library: Library, say: Say): Html {
  const documents = citedDocuments(resolution, library);
  if (documents.length === 0) return html`<p>${say("no-document")}</p>`;
  const tables = kinds.map((kind) => {
    const ofKind = documents.filter((each) => each.kind === kind);
    return ofKind.length > 0 && renderTable(say(kind), ofKind, resolution, say);
  });
  return html`${tables}`;
}

function renderTable(
  name: string,
  documents: readonly CitedDocument[],
  resolution: Resolution,
  say: Say,
): Html {
  return html`<table class="cited"><caption>${name}</caption>
<thead><tr><th scope="col">${say("name")}</th><th scope="col">${say("named-in")}</th></tr></thead>
<tbody>${documents.map((each) => renderDocument(each, resolution))}</tbody></table>`;
}

function renderDocument({ name, body, places, loaded }: CitedDocument, resolution: Resolution): Html {
  const named = loaded ? html`<a href="${urlOf(loaded.id)}">${name}</a>` : name;
  const chips = places.map(
    ({ paragraph, verb }) =>
      html`<li>${renderPlace(resolution, paragraph)} <bdi lang="${resolution.language}">${verb?.toLowerCase()}</bdi></li>`,
  );
  return html`<tr><th scope="row" lang="${resolution.language}" dir="auto">${named}${body && html` <span class="key">(${body})</span>`}</th><td><ul class="places">${chips}</ul></td></tr>`;
}
