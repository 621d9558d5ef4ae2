/** The page at `/`: the widget's conversation in full mode, and the whole text beside it. */

import type { CitedUnit } from "../cited-unit.ts";
import type { Companion } from "../companion.ts";
import { createConversation } from "../conversation.ts";
import { element } from "../element.ts";
import { defineOpciteChat, type OpciteChatElement } from "../opcite-chat-element.ts";
import { directionOf } from "../settings.ts";
import type { Exchange } from "../transcript.ts";
import { createFilters } from "./filters.ts";
import { findOnPage } from "./find-on-page.ts";
import { languageOfReader, translatePage } from "./page-language.ts";
import { createPageViews } from "./page-views.ts";
import { createReadingPane } from "./reading-pane.ts";
import { createTextChoice, readTexts, type Text } from "./text-choice.ts";
import { wordsIn } from "./words.ts";

const language = languageOfReader();
const words = wordsIn[language];
translatePage(language, directionOf(language), words);

const chat = findOnPage("chat", HTMLElement) as OpciteChatElement;
const choice = findOnPage("text-choice", HTMLSelectElement);
const filters = createFilters(findOnPage("filters", HTMLFieldSetElement), words);
const pane = createReadingPane(findOnPage("text", HTMLElement), words);
const views = createPageViews(findOnPage("reading", HTMLElement));
let said: readonly Exchange[] = [];
let lookedAt: CitedUnit | null = null;

const companion: Companion = {
  filters: filters.chosen,
  earlier: () => said,
  keep: (exchanges) => {
    said = exchanges;
  },
  point: (unit) => {
    lookedAt = unit;
    if (views.isTextShown()) void pane.point(unit);
  },
};
defineOpciteChat(() =>
  Promise.resolve({ createConversation: (place) => createConversation({ ...place, companion }) }),
);

// What leads to the whole text from the conversation leads to where it is shown on this page.
chat.addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [, page, id = ""] = new URL(link.href).pathname.split("/");
  if (page !== "resolutions" || link.origin !== location.origin) return;
  event.preventDefault();
  views.showText();
  void pane.point(citedBy(decodeURIComponent(id), decodeURIComponent(link.hash.slice(1))));
});
findOnPage("to-text", HTMLButtonElement).addEventListener("click", views.showText);
findOnPage("to-answers", HTMLButtonElement).addEventListener("click", views.showAnswers);
// Where a keyboard is drawn on the screen it would hide the page.
if (matchMedia("(pointer: fine)").matches) void chat.open().catch(() => {});
void start();

/** The unit with the words of it that are quoted, where the reader has come to it by a citation. */
function citedBy(resolution: string, unit: string): Pick<CitedUnit, "resolution" | "unit" | "quotes"> {
  const isLookedAt = lookedAt?.resolution === resolution && lookedAt.unit === unit;
  return lookedAt && isLookedAt ? lookedAt : { resolution, unit, quotes: [] };
}

async function start(): Promise<void> {
  const texts = await readTexts();
  const [first] = texts;
  if (!first) return;
  if (texts.length > 1) offerChoice(texts);
  await pane.show(choice.value || first.id);
  await tellHint();
}

function offerChoice(texts: readonly Text[]): void {
  createTextChoice(choice, texts, words);
  filters.offer(texts);
  choice.addEventListener("change", () => {
    if (choice.value === "") chat.removeAttribute("resolution");
    else chat.setAttribute("resolution", choice.value);
    if (choice.value !== "") void pane.show(choice.value);
  });
}

/** For who set it up: that a model on this machine could answer. */
async function tellHint(): Promise<void> {
  const response = await fetch("/readyz");
  const { hint } = (await response.json()) as { hint?: string };
  if (hint) findOnPage("filters", HTMLElement).after(element("p", { class: "hint" }, hint));
}
