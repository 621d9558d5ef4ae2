import type { Resolution } from "../domain/resolution.ts";
import { upperFirst } from "../sentences/wording.ts";
import { type Html, html } from "./html.ts";
import { attributesOf, languages } from "./page-language.ts";
import { renderDocument } from "./render-page.ts";

type Query = Readonly<Record<string, string>>;

/** The attributes that a page's address may set. */
const names = ["resolution", "language", "theme", "position", "greeting", "questions"] as const;

const ownName = (language: string) => new Intl.DisplayNames(language, { type: "language" }).of(language);

/** The widget and nothing else, for a frame in another site. */
export function renderEmbed(query: Query): string {
  const body = html`<main><opcite-chat mode="full"${attributes(query, "")}></opcite-chat></main>
<script src="/widget.js"></script>`;
  return renderBare("Opcite", "/widget/embed.css", body, query);
}

/** A sample page with the very snippet that the playground shows. */
export function renderPreview(query: Query): string {
  const mode = ["inline", "full", "iframe"].find((each) => each === query.mode);
  const script = html`<script async src="/widget.js"${mode && html` data-mode="${mode}"`}${attributes(query, "data-")}></script>`;
  const words = html`<h1>Your site</h1>
<p>Your own words stand here, in your own type and colours.</p>
<p>The widget takes nothing from them and leaves nothing in them.</p>`;
  const body = mode === "full" ? script : html`<main>${words}\n${script}</main>`;
  return renderBare("Preview", "/widget/preview.css", body, query);
}

/** Choose the options, see it live, copy the snippet. */
export function renderPlayground(resolutions: readonly Resolution[], version: string, integrity: string) {
  const texts = resolutions.map(({ id, title }) => option(id, title));
  const body = html`<header><a href="/">Opcite</a></header>
<main>
<h1>Put the resolution on your site</h1>
<p class="lead">Choose how it looks, try it, and copy one line into your page.</p>
<div class="columns">
<form id="options" data-version="${version}" data-integrity="${integrity}">
${field("Resolution", select("resolution", html`${texts}${option("", "All that are loaded")}`))}
${field("How it stands in the page", select("mode", html`${option("", "A button in a corner")}${option("inline", "A box in the text")}${option("full", "The whole page")}${option("iframe", "A frame of its own")}`))}
${field("Corner", select("position", html`${option("", "Lower right; lower left in Arabic")}${option("start", "Lower left; lower right in Arabic")}`))}
${field("Language", select("language", html`${option("", "As the page")}${languages.map((each) => option(each, upperFirst(ownName(each) ?? each)))}`))}
${field("Look", select("theme", html`${option("", "As the page")}${option("light", "Light")}${option("dark", "Dark")}`))}
${field("Greeting", html`<input name="greeting" maxlength="300" autocomplete="off">`)}
${field("Suggested questions, one a line", html`<textarea name="questions" rows="3" maxlength="1000"></textarea>`)}
<label class="check"><input type="checkbox" name="pinned"> <span>Pin version ${version} by its hash. Change the line when the server is updated.</span></label>
</form>
<section aria-labelledby="live"><h2 id="live">Live</h2><iframe id="preview" title="Preview of your page" allow="clipboard-write"></iframe>
<h2 id="line">Your line</h2>
<pre tabindex="0" aria-labelledby="line"><code id="snippet"></code></pre>
<button type="button" id="copy">Copy</button> <span role="status" id="copied"></span>
<p class="lead">The server answers the sites that its ALLOWED_ORIGINS names.</p></section>
</div>
</main>
<script src="/widget/playground.js"></script>`;
  return renderBare("Put it on your site · Opcite", "/widget/playground.css", body);
}

/** Without the bar of the pages to read, in the language and the look that the address asks for. */
function renderBare(title: string, style: string, body: Html, query: Query = {}): string {
  const language = languages.find((each) => each === query.language) ?? "en";
  const theme = ["light", "dark"].find((each) => each === query.theme) ?? "auto";
  return renderDocument({
    title,
    styles: [style],
    attributes: html`${attributesOf(language)} data-theme="${theme}"`,
    body: html`<body>\n${body}\n</body>`,
  });
}

function attributes(query: Query, prefix: string): Html[] {
  const given = names.filter((name) => query[name] !== undefined);
  return given.map((name) => html` ${prefix}${name}="${query[name]}"`);
}

function field(label: string, control: Html): Html {
  return html`<label><span>${label}</span>${control}</label>`;
}

function select(name: string, options: Html): Html {
  return html`<select name="${name}">${options}</select>`;
}

function option(value: string, text: string): Html {
  return html`<option value="${value}">${text}</option>`;
}
