import type { RequestHandler } from "express";
import { shortName, urlOf } from "../../domain/labels.ts";
import type { Library, Resolution } from "../../domain/resolution.ts";
import { findResolution } from "../../domain/units.ts";
import { html } from "../html.ts";
import { renderPage, renderSource } from "../render-page.ts";
import type { LibraryFor } from "../resolutions-route.ts";
import { queryOf } from "../route.ts";
import { renderDeadlines } from "./render-deadlines.ts";
import { renderDocuments } from "./render-documents.ts";
import { type Choice, renderMatrix } from "./render-matrix.ts";

/** `GET /resolutions/:id/acts`: who is asked what, by when, and what is cited; with `actor` and `verb` the acts that they choose. */
export function createPicturesPage(libraryFor: LibraryFor): RequestHandler {
  return (request, response) => {
    const library = libraryFor(request);
    const resolution = findResolution(library, String(request.params.id));
    response.type("html").send(renderPictures(resolution, library, queryOf(request)));
  };
}

function renderPictures(resolution: Resolution, library: Library, chosen: Choice): string {
  const { id, title, status, language } = resolution;
  const main = html`<p class="status">${status === "draft" ? "Draft" : "Adopted"}</p>
<h1>${title}</h1>
<p><a href="${urlOf(id)}">The whole text</a> · <a href="/api/resolutions/${id}/export?format=acts-csv">All acts as a table (CSV)</a></p>
${language !== "en" && html`<p class="problem">Acts are found in English texts only, and this text is in another language.</p>`}
<h2 id="asked">Who is asked what</h2>
${renderMatrix(resolution, chosen)}
<h2>By when</h2>
${renderDeadlines(resolution)}
<h2>What it cites</h2>
${renderDocuments(resolution, library)}
<p class="key">This is what Opcite has read in the text: the words of its paragraphs decide.</p>
${renderSource(resolution)}`;
  return renderPage({
    title: `Acts of ${shortName(resolution)}`,
    kind: "pictures",
    styles: ["/pictures.css"],
    main,
  });
}
