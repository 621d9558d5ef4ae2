import type { RequestHandler } from "express";
import { type VersionPair, versionsWith } from "../comparing/find-versions.ts";
import { shortName, urlOf } from "../domain/labels.ts";
import type { Footnote, Paragraph, ParagraphKind, Resolution } from "../domain/resolution.ts";
import { closingOf, findResolution } from "../domain/units.ts";
import { compareUrl } from "./compare-page.ts";
import { Html, html } from "./html.ts";
import { renderPage, renderSource } from "./render-page.ts";
import type { LibraryFor } from "./resolutions-route.ts";

/** `GET /resolutions/:id`: the text to read, with an anchor for every citable unit; citations lead here. */
export function createResolutionPage(libraryFor: LibraryFor): RequestHandler {
  return (request, response) => {
    const library = libraryFor(request);
    const resolution = findResolution(library, String(request.params.id));
    const main = html`<p class="way"><a href="/?text=${encodeURIComponent(resolution.id)}">Ask this text</a></p>
${renderResolution(resolution, versionsWith(resolution, library.resolutions))}`;
    const title = resolution.symbol ?? resolution.title;
    response.type("html").send(renderPage({ title, kind: "whole", main }));
  };
}

/** The page at `/` shows this same element beside the answers. */
function renderResolution(resolution: Resolution, versions: readonly VersionPair[]): Html {
  const { id, title, front, paragraphs, footnotes, language } = resolution;
  return html`<article class="resolution" id="resolution" data-resolution="${id}" lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<p class="status">${statusOf(resolution, versions)}</p>
${versions.map((pair) => renderOtherVersion(resolution, pair))}
<p class="versions"><a href="${urlOf(id)}/acts">Who is asked what, by when, and what it cites</a></p>
${renderPrinted("front", front)}
<h1 class="unit" id="title"><span class="text">${title}</span></h1>
${paragraphs.map((paragraph) => renderParagraph(paragraph, footnotes))}
${renderPrinted("closing", closingOf(resolution))}
${footnotes.length > 0 && html`<section class="footnotes" aria-label="Footnotes">${footnotes.map(renderFootnote)}</section>`}
${renderSource([resolution])}
</article>`;
}

/** What is printed above the title or below the last paragraph. */
function renderPrinted(id: "front" | "closing", text: string): Html | false {
  return text !== "" && html`<p class="unit front" id="${id}"><span class="text">${text}</span></p>`;
}

function statusOf({ status }: Resolution, versions: readonly VersionPair[]): string {
  if (status === "adopted") return "Adopted";
  if (status === "unknown") return "The text does not say whether it was adopted";
  return versions.length > 0 ? "Draft" : "Draft: not adopted";
}

function renderOtherVersion(resolution: Resolution, { before, after }: VersionPair): Html {
  const [says, other] = resolution === before ? ["Adopted as", after] : ["Adopted from the draft", before];
  return html`<p class="versions">${says} <a href="${urlOf(other.id)}">${shortName(other)}</a>. <a href="${compareUrl(before, after)}">Compare the two</a></p>`;
}

/** What a label's PP or OP stands for. */
const meanings: { readonly [kind in ParagraphKind]: string } = {
  preambular: "Preambular paragraph",
  operative: "Operative paragraph",
  annex: "Paragraph of an annex",
};

function renderParagraph(paragraph: Paragraph, footnotes: readonly Footnote[]): Html {
  const { id, kind, label, heading, subparagraphs } = paragraph;
  return html`${heading && html`<h2>${heading}</h2>`}<div class="unit ${kind}" id="${id}">
<a class="label" href="#${id}" title="${meanings[kind]}">${label}</a>
<p class="text">${renderText(paragraph, footnotes)}</p>
${subparagraphs.map((each) => renderParagraph(each, footnotes))}</div>`;
}

/** The text with its footnote markers back where they were printed, and its verbs in italics, as the UN prints them. */
function renderText({ id, text, acts, participles }: Paragraph, footnotes: readonly Footnote[]): Html[] {
  const verbs = [...acts.map(({ verbSpan }) => verbSpan), ...participles.map(({ span }) => span)];
  const insertions = [
    ...verbs.flatMap(({ start, end }) => [
      { at: start, tag: new Html("<em>") },
      { at: end, tag: new Html("</em>") },
    ]),
    ...footnotes.flatMap((note) =>
      note.paragraph === id && note.anchor !== null ? [{ at: note.anchor, tag: renderMarker(note) }] : [],
    ),
  ].sort((one, other) => one.at - other.at);
  const pieces = insertions.map(({ at, tag }, index) => {
    const before = insertions[index - 1]?.at ?? 0;
    return html`${text.slice(before, at)}${tag}`;
  });
  return [...pieces, html`${text.slice(insertions.at(-1)?.at ?? 0)}`];
}

function renderMarker({ id, marker }: Footnote): Html {
  return html`<sup><a href="#${id}" aria-label="Footnote ${marker}">${marker}</a></sup>`;
}

function renderFootnote({ id, marker, text, paragraph }: Footnote): Html {
  const back = paragraph && html` <a href="#${paragraph}" aria-label="Back to the text">↩</a>`;
  return html`<p class="unit footnote" id="${id}"><sup>${marker}</sup> <span class="text">${text}</span>${back}</p>`;
}
