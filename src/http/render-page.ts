import type { Request, RequestHandler } from "express";
import type { Act } from "../domain/acts.ts";
import { sourceOf, urlOf } from "../domain/labels.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { findParagraph, wordsOfAct } from "../domain/units.ts";
import type { Say } from "../sentences/in-languages.ts";
import { type Html, html } from "./html.ts";
import { attributesOf, type Spoken, spokenTo } from "./page-language.ts";
import type { LibraryFor } from "./resolutions-route.ts";

interface HtmlDocument {
  readonly title: string;
  /** Addresses of style sheets. */
  readonly styles: readonly string[];
  /** Of the root, each after a space. */
  readonly attributes: Html;
  readonly body: Html;
}

export function renderDocument({ title, styles, attributes, body }: HtmlDocument): string {
  return html`<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
${styles.map((style) => html`<link rel="stylesheet" href="${style}">`)}
</head>
${body}
</html>
`.markup;
}

/** At the foot of what is shown of texts: where they are from, and whose their labels are. */
export function renderSource(texts: readonly Resolution[], say: Say): Html {
  const sources = [...new Set(texts.map(sourceOf))].join(" ");
  return html`<p class="source"><bdi lang="en">${sources}</bdi> ${say("labels")}</p>`;
}

interface ReadingPage {
  readonly title: string;
  /** By what the style sheets know it. */
  readonly kind: string;
  /** Its own style sheets, behind that of all pages. */
  readonly styles?: readonly string[];
  readonly main: Html;
  /** Where it is no 200. */
  readonly status?: number | undefined;
}

/** What a page says of the texts that who asks may see, in the language of the browser. */
export type PageOf = (library: Library, request: Request, spoken: Spoken) => ReadingPage;

export function createPage(libraryFor: LibraryFor, pageOf: PageOf): RequestHandler {
  return (request, response) => {
    const spoken = spokenTo(request);
    const page = pageOf(libraryFor(request), request, spoken);
    response.vary("Accept-Language").status(page.status ?? 200);
    response.type("html").send(renderPage(page, spoken));
  };
}

/** A page to read, under the bar that all of them have. */
export function renderPage({ title, kind, styles = [], main }: ReadingPage, spoken: Spoken): string {
  return renderDocument({
    title: `${title} · Opcite`,
    styles: ["/page.css", ...styles],
    attributes: attributesOf(spoken.language),
    body: html`<body class="reading ${kind}">
<header class="bar"><a class="brand" href="/">Opcite</a><span class="origin">${spoken.say("origin")}</span></header>
<main>
${main}
</main>
</body>`,
  });
}

/** Its words as printed, with the items that belong to it, behind a link to where they stand. */
export function renderAct(act: Act, resolution: Resolution): Html {
  const paragraph = findParagraph(resolution, act.paragraph);
  return html`${renderPlace(resolution, act.paragraph)} <bdi class="words" lang="${resolution.language}">${paragraph && wordsOfAct(act, paragraph)}</bdi>`;
}

export function renderPlace(resolution: Resolution, unit: string): Html {
  const label = findParagraph(resolution, unit)?.label;
  return html`<a class="label" href="${urlOf(resolution.id, unit)}">${label}</a>`;
}
