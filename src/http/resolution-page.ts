import { type VersionPair, versionsWith } from "../comparing/find-versions.ts";
import { shortName, urlOf } from "../domain/labels.ts";
import type { Footnote, Paragraph, Resolution } from "../domain/resolution.ts";
import { closingOf, findResolution } from "../domain/units.ts";
import type { Say } from "../sentences/in-languages.ts";
import { compareUrl } from "./compare-page.ts";
import { Html, html } from "./html.ts";
import { attributesOf, type Spoken } from "./page-language.ts";
import { type PageOf, renderSource } from "./render-page.ts";

/** `GET /resolutions/:id`: the text to read, with an anchor for every citable unit; citations lead here. */
export const resolutionPage: PageOf = (library, { params }, spoken) => {
  const resolution = findResolution(library, String(params.id));
  const main = html`<p class="way"><a href="/?text=${encodeURIComponent(resolution.id)}">${spoken.say("ask-text")}</a></p>
${renderResolution(resolution, versionsWith(resolution, library.resolutions), spoken)}`;
  return { title: resolution.symbol ?? resolution.title, kind: "whole", main };
};

/** The page at `/` shows this same element beside the answers. */
function renderResolution(resolution: Resolution, versions: readonly VersionPair[], spoken: Spoken): Html {
  const { say } = spoken;
  const { id, title, front, paragraphs, footnotes, language } = resolution;
  return html`<article class="resolution" id="resolution" data-resolution="${id}"${attributesOf(language)}>
<div${attributesOf(spoken.language)}>
<p class="status">${say(statusOf(resolution, versions))}</p>
${versions.map((pair) => renderOtherVersion(resolution, pair, say))}
<p class="versions"><a href="${urlOf(id)}/acts">${say("acts-and-more")}</a></p>
</div>
${renderPrinted("front", front)}
<h1 class="unit" id="title"><span class="text">${title}</span></h1>
${paragraphs.map((paragraph) => renderParagraph(paragraph, footnotes, say))}
${renderPrinted("closing", closingOf(resolution))}
${footnotes.length > 0 && html`<section class="footnotes" aria-label="${say("footnotes")}">${footnotes.map((note) => renderFootnote(note, say))}</section>`}
<div${attributesOf(spoken.language)}>${renderSource([resolution], say)}</div>
</article>`;
}

/** What is printed above the title or below the last paragraph. */
function renderPrinted(id: "front" | "closing", text: string): Html | false {
  return text !== "" && html`<p class="unit front" id="${id}"><span class="text">${text}</span></p>`;
}

function statusOf({ status }: Resolution, versions: readonly VersionPair[]): string {
  if (status === "unknown") return "not-told";
  return status === "draft" && versions.length === 0 ? "not-adopted" : status;
}

function renderOtherVersion(resolution: Resolution, { before, after }: VersionPair, say: Say): Html {
  const [says, other] = resolution === before ? ["adopted-as", after] : ["adopted-from", before];
  return html`<p class="versions">${say(says)} <a href="${urlOf(other.id)}">${shortName(other)}</a> · <a href="${compareUrl(before, after)}">${say("compare-two")}</a></p>`;
}

/** The title of a label tells what its PP or OP stands for. */
function renderParagraph(paragraph: Paragraph, footnotes: readonly Footnote[], say: Say): Html {
  const { id, kind, label, heading, subparagraphs } = paragraph;
  return html`${heading && html`<h2>${heading}</h2>`}<div class="unit ${kind}" id="${id}">
<a class="label" href="#${id}" title="${say(kind)}">${label}</a>
<p class="text">${renderText(paragraph, footnotes, say)}</p>
${subparagraphs.map((each) => renderParagraph(each, footnotes, say))}</div>`;
}

/** The text with its footnote markers back where they were printed, and its verbs in italics, as the UN prints them. */
function renderText(paragraph: Paragraph, footnotes: readonly Footnote[], say: Say): Html[] {
  const { id, text, acts, participles } = paragraph;
  const verbs = [...acts.map(({ verbSpan }) => verbSpan), ...participles.map(({ span }) => span)];
  const insertions = [
    ...verbs.flatMap(({ start, end }) => [
      { at: start, tag: new Html("<em>") },
      { at: end, tag: new Html("</em>") },
    ]),
    ...footnotes.flatMap((note) =>
      note.paragraph === id && note.anchor !== null
        ? [{ at: note.anchor, tag: renderMarker(note, say) }]
        : [],
    ),
  ].sort((one, other) => one.at - other.at);
  return [{ at: 0, tag: null }, ...insertions].map(
    ({ at, tag }, index, all) => html`${tag}${text.slice(at, all[index + 1]?.at)}`,
  );
}

function renderMarker({ id, marker }: Footnote, say: Say): Html {
  return html`<sup><a href="#${id}" aria-label="${say("footnote", { marker })}">${marker}</a></sup>`;
}

function renderFootnote({ id, marker, text, paragraph }: Footnote, say: Say): Html {
  const back = paragraph && html` <a href="#${paragraph}" aria-label="${say("back-to-text")}">↩</a>`;
  return html`<p class="unit footnote" id="${id}"><sup>${marker}</sup> <span class="text">${text}</span>${back}</p>`;
}
