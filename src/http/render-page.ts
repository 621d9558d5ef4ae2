import { sourceOf } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import { type Html, html } from "./html.ts";

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

/** At the foot of what is shown of texts: where they are from, and `labels`: whose their labels are. */
export function renderSource(
  texts: readonly Resolution[],
  labels = "Paragraph labels (PP, OP) are Opcite's.",
): Html {
  const sources = [...new Set(texts.map(sourceOf))].join(" ");
  return html`<p class="source"><bdi lang="en">${sources}</bdi> ${labels}</p>`;
}

interface ReadingPage {
  readonly title: string;
  /** By what the style sheets know it. */
  readonly kind: string;
  /** Its own style sheets, behind that of all pages. */
  readonly styles?: readonly string[];
  /** English without it; of what stands around the texts. */
  readonly language?: string;
  /** Whose the texts are, in this language. */
  readonly origin?: string;
  readonly main: Html;
}

/** A page to read, under the bar that all of them have. */
export function renderPage({ title, kind, styles = [], main, ...spoken }: ReadingPage): string {
  const { language = "en", origin = "Texts: United Nations" } = spoken;
  return renderDocument({
    title: `${title} · Opcite`,
    styles: ["/page.css", ...styles],
    attributes: html` lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`,
    body: html`<body class="reading ${kind}">
<header class="bar"><a class="brand" href="/">Opcite</a><span class="origin">${origin}</span></header>
<main>
${main}
</main>
</body>`,
  });
}
