import type { RequestHandler } from "express";
import { type VersionPair, versionsWith } from "../comparing/find-versions.ts";
import { shortName, urlOf } from "../domain/labels.ts";
import type { Footnote, Library, Paragraph, ParagraphKind, Resolution } from "../domain/resolution.ts";
import { closingOf } from "../domain/units.ts";
import { compareUrl } from "./compare-page.ts";
import { escapeHtml } from "./escape-html.ts";
import { findResolution } from "./resolutions-route.ts";

/** `GET /resolutions/:id`: the text to read, with an anchor for every citable unit; citations lead here. */
export function createResolutionPage(library: () => Library): RequestHandler {
  return (request, response) => {
    const { resolutions } = library();
    const resolution = findResolution(library(), request.params.id);
    response.type("html").send(renderPage(resolution, versionsWith(resolution, resolutions)));
  };
}

function renderPage(resolution: Resolution, versions: readonly VersionPair[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(resolution.symbol ?? resolution.title)} · Opcite</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body class="reading">
<header class="bar"><a class="brand" href="/">Opcite</a><span class="origin">Texts: United Nations</span></header>
<main>
${renderResolution(resolution, versions)}
</main>
</body>
</html>
`;
}

/** The page at `/` shows this same element beside the answers. */
function renderResolution(resolution: Resolution, versions: readonly VersionPair[]): string {
  const { id, title, front, paragraphs, footnotes, language } = resolution;
  const closing = closingOf(resolution);
  const notes = footnotes.map((note) => renderFootnote(note)).join("\n");
  return `<article class="resolution" id="resolution" data-resolution="${escapeHtml(id)}" lang="${escapeHtml(language)}" dir="${language === "ar" ? "rtl" : "ltr"}">
<p class="status">${statusOf(resolution, versions)}</p>
${versions.map((pair) => renderOtherVersion(resolution, pair)).join("\n")}
${front ? `<p class="unit front" id="front"><span class="text">${escapeHtml(front)}</span></p>` : ""}
<h1 class="unit" id="title"><span class="text">${escapeHtml(title)}</span></h1>
${paragraphs.map((paragraph) => renderParagraph(paragraph, footnotes)).join("\n")}
${closing ? `<p class="unit front" id="closing"><span class="text">${escapeHtml(closing)}</span></p>` : ""}
${notes ? `<section class="footnotes" aria-label="Footnotes">\n${notes}\n</section>` : ""}
<p class="source">Source: United Nations. Paragraph labels (PP, OP) are Opcite's.</p>
</article>`;
}

function statusOf({ status }: Resolution, versions: readonly VersionPair[]): string {
  if (status === "adopted") return "Adopted";
  return versions.length > 0 ? "Draft" : "Draft: not adopted";
}

function renderOtherVersion(resolution: Resolution, { before, after }: VersionPair): string {
  const [says, other] = resolution === before ? ["Adopted as", after] : ["Adopted from the draft", before];
  const url = urlOf(other.id);
  return `<p class="versions">${says} <a href="${url}">${escapeHtml(shortName(other))}</a>. <a href="${escapeHtml(compareUrl(before, after))}">Compare the two</a></p>`;
}

/** What a label's PP or OP stands for. */
const meanings: { readonly [kind in ParagraphKind]: string } = {
  preambular: "Preambular paragraph",
  operative: "Operative paragraph",
  annex: "Paragraph of an annex",
};

function renderParagraph(paragraph: Paragraph, footnotes: readonly Footnote[]): string {
  const { id, kind, label, heading, subparagraphs } = paragraph;
  const nested = subparagraphs.map((each) => renderParagraph(each, footnotes)).join("\n");
  return `${heading ? `<h2>${escapeHtml(heading)}</h2>\n` : ""}<div class="unit ${kind}" id="${escapeHtml(id)}">
<a class="label" href="#${escapeHtml(id)}" title="${meanings[kind]}">${escapeHtml(label)}</a>
<p class="text">${renderText(paragraph, footnotes)}</p>
${nested}</div>`;
}

/** The text with its footnote markers back where they were printed, and its verbs in italics, as the UN prints them. */
function renderText(paragraph: Paragraph, footnotes: readonly Footnote[]): string {
  const { id, text, acts, participles } = paragraph;
  const verbs = [...acts.map(({ verbSpan }) => verbSpan), ...participles.map(({ span }) => span)];
  const insertions = [
    ...verbs.flatMap(({ start, end }) => [
      { at: start, html: "<em>" },
      { at: end, html: "</em>" },
    ]),
    ...footnotes.flatMap((note) =>
      note.paragraph === id && note.anchor !== null ? [{ at: note.anchor, html: renderMarker(note) }] : [],
    ),
  ].sort((one, other) => one.at - other.at);
  let html = "";
  let from = 0;
  for (const insertion of insertions) {
    html += escapeHtml(text.slice(from, insertion.at)) + insertion.html;
    from = insertion.at;
  }
  return html + escapeHtml(text.slice(from));
}

function renderMarker({ id, marker }: Footnote): string {
  const label = `aria-label="Footnote ${escapeHtml(marker)}"`;
  return `<sup><a href="#${escapeHtml(id)}" ${label}>${escapeHtml(marker)}</a></sup>`;
}

function renderFootnote({ id, marker, text, paragraph }: Footnote): string {
  const back = paragraph ? ` <a href="#${escapeHtml(paragraph)}" aria-label="Back to the text">↩</a>` : "";
  return `<p class="unit footnote" id="${escapeHtml(id)}"><sup>${escapeHtml(marker)}</sup> <span class="text">${escapeHtml(text)}</span>${back}</p>`;
}
