import { element } from "./element.ts";
import { native } from "./native.ts";
import { drawTable } from "./table-view.ts";
import type { Transcript } from "./transcript.ts";
import type { Words } from "./words.ts";

/** The conversation as it is printed: no buttons, and the citations as notes at the end. */
export function drawTranscript(
  title: string,
  remark: string,
  words: Words,
  { entries, notes }: Transcript,
): HTMLElement {
  const drawn = native.map(entries, ({ question, table, sentences }) =>
    element(
      "section",
      {},
      element("h2", { dir: "auto" }, question),
      table && drawTable(table, words, ({ label }) => label),
      ...native.map(sentences, ({ text, notes: numbers }) =>
        element(
          "p",
          { dir: "auto" },
          text,
          ...native.map(numbers, (number) => element("sup", {}, ` ${number}`)),
        ),
      ),
    ),
  );
  const endnotes = native.map(notes, ({ label, quote, address }) =>
    element(
      "li",
      { dir: "auto" },
      element("strong", {}, label),
      ` “${quote}” `,
      element("span", { class: "address" }, address),
    ),
  );
  return element(
    "article",
    { class: "transcript" },
    element("h1", { dir: "auto" }, title),
    element("p", { class: "remark" }, `${remark} ${words.source}`),
    ...drawn,
    ...(endnotes.length > 0 ? [element("h2", {}, words.notes), element("ol", {}, ...endnotes)] : []),
  );
}

/** Prints the node alone, from an empty frame, so that nothing of the page around the widget is on the paper. */
export function printAlone(holder: Node, node: HTMLElement, css: string): void {
  const frame = element("iframe", { class: "paper", "aria-hidden": "true", tabindex: "-1" });
  // Some browsers fill the frame at once, others a moment later and anew: what is put in before that would be lost.
  native.listen(frame, "load", () => printFrom(frame, node, css), { once: true });
  native.appendChild(holder, frame);
}

function printFrom(frame: HTMLIFrameElement, node: HTMLElement, css: string): void {
  const { contentWindow: view, contentDocument: paper } = frame;
  if (!view || !paper) return;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  paper.adoptedStyleSheets = [sheet];
  paper.title = node.querySelector("h1")?.textContent ?? "";
  native.appendChild(paper.body, node);
  native.listen(view, "afterprint", () => native.remove(frame));
  view.focus();
  view.print();
}
