/** The page at `/widget`: the options chosen become the preview's address and the line to copy. */
import { findOnPage } from "../front/find-on-page.ts";

const form = findOnPage("options", HTMLFormElement);
const preview = findOnPage("preview", HTMLIFrameElement);
const snippet = findOnPage("snippet", HTMLElement);
const copied = findOnPage("copied", HTMLElement);
let waiting = 0;

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(show, 250);
});
findOnPage("copy", HTMLButtonElement).addEventListener("click", copy);
show();

function show(): void {
  const options = readOptions();
  const address = `/widget/preview?${new URLSearchParams(options)}`;
  snippet.textContent = writeSnippet(options);
  copied.textContent = "";
  if (preview.getAttribute("src") !== address) preview.setAttribute("src", address);
}

/** What is not left to its default, in the order of the form. */
function readOptions(): [string, string][] {
  const options: [string, string][] = [];
  for (const [name, value] of new FormData(form)) {
    if (name === "pinned" || typeof value !== "string") continue;
    const text =
      name === "questions"
        ? value
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean)
            .join("|")
        : value.trim();
    if (text !== "") options.push([name, text]);
  }
  return options;
}

function writeSnippet(options: readonly (readonly [string, string])[]): string {
  const { version = "", integrity = "" } = form.dataset;
  const pinned = new FormData(form).has("pinned");
  const file = pinned ? `widget-${version}.js` : "widget.js";
  const attributes = [
    `src="${location.origin}/${file}"`,
    ...(pinned ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : []),
    ...options.map(([name, value]) => `data-${name}="${escapeAttribute(value)}"`),
  ];
  return `<script async ${attributes.join(" ")}></script>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(snippet.textContent ?? "");
    copied.textContent = "Copied.";
  } catch {
    copied.textContent = "Copying is not allowed here; select the line instead.";
  }
}
