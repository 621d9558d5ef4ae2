import { urlOf } from "../../domain/labels.ts";
import type { Library, Reference, Resolution } from "../../domain/resolution.ts";
import { type Html, html } from "../html.ts";
import { type CitedDocument, citedDocuments } from "./cited-documents.ts";
import { renderPlace } from "./render-act.ts";

/** In the order in which they are shown. */
const kinds: { readonly [kind in Reference["kind"]]: string } = {
  resolution: "Resolutions",
  decision: "Decisions",
  treaty: "Treaties",
  declaration: "Declarations and plans",
  document: "Other documents",
};

/** A row a document, with a link for each paragraph that names it, so that a longer row is more. */
export function renderDocuments(resolution: Resolution, library: Library): Html {
  const documents = citedDocuments(resolution, library);
  if (documents.length === 0) return html`<p>No document is named in this text.</p>`;
  const tables = Object.entries(kinds).map(([kind, name]) => {
    const ofKind = documents.filter((each) => each.kind === kind);
    return ofKind.length > 0 && renderTable(name, ofKind, resolution);
  });
  return html`${tables}`;
}

function renderTable(name: string, documents: readonly CitedDocument[], resolution: Resolution): Html {
  return html`<table class="cited"><caption>${name}</caption>
<thead><tr><th scope="col">Document</th><th scope="col">Named in</th></tr></thead>
<tbody>${documents.map((each) => renderDocument(each, resolution))}</tbody></table>`;
}

function renderDocument({ name, body, places, loaded }: CitedDocument, resolution: Resolution): Html {
  const named = loaded ? html`<a href="${urlOf(loaded.id)}">${name}</a>` : name;
  const chips = places.map(
    ({ paragraph, verb }) => html`<li>${renderPlace(resolution, paragraph)} ${verb?.toLowerCase()}</li>`,
  );
  return html`<tr><th scope="row">${named}${body && html` <span class="key">(${body})</span>`}</th><td><ul class="places">${chips}</ul></td></tr>`;
}
