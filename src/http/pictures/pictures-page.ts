import { shortName, urlOf } from "../../domain/labels.ts";
import { findResolution } from "../../domain/units.ts";
import { html } from "../html.ts";
import { type PageOf, renderSource } from "../render-page.ts";
import { queryOf } from "../route.ts";
import { renderDeadlines } from "./render-deadlines.ts";
import { renderDocuments } from "./render-documents.ts";
import { renderMatrix } from "./render-matrix.ts";

/**
 * `GET /resolutions/:id/acts`: who is asked what, by when, and what is cited; with `actor` and `verb` the acts that they choose.
 * What stands in the text, and verbs, stay as they are in each language.
 */
export const picturesPage: PageOf = (library, request, { say }) => {
  const resolution = findResolution(library, String(request.params.id));
  const { id, status } = resolution;
  const main = html`<p class="status">${say(status)}</p>
<h1 lang="${resolution.language}" dir="auto">${resolution.title}</h1>
<p><a href="${urlOf(id)}">${say("whole-text")}</a> · <a href="/api/resolutions/${id}/export?format=acts-csv">${say("as-csv")}</a></p>
${resolution.language !== "en" && html`<p class="problem">${say("english-only")}</p>`}
<h2 id="asked">${say("asked")}</h2>
${renderMatrix(resolution, queryOf(request), say)}
<h2>${say("by-when")}</h2>
${renderDeadlines(resolution, say)}
<h2>${say("cites")}</h2>
${renderDocuments(resolution, library, say)}
<p class="key">${say("read")}</p>
${renderSource([resolution], say)}`;
  const title = say("title", { name: shortName(resolution) });
  return { title, kind: "pictures", styles: ["/pictures.css"], main };
};
