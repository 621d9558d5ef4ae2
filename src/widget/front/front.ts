/** The page at `/`: the widget's conversation in full mode, and the whole text beside it. */
import type { CitedUnit } from "../cited-unit.ts";
import type { Companion } from "../companion.ts";
import { createConversation } from "../conversation.ts";
import { defineOpciteChat, type OpciteChatElement } from "../opcite-chat-element.ts";
import { directionOf } from "../settings.ts";
import { createConversationTools } from "./conversation-tools.ts";
import { createFilters } from "./filters.ts";
import { findOnPage } from "./find-on-page.ts";
import { createKeptConversation } from "./kept-conversation.ts";
import { createOwnTexts } from "./own-texts/own-texts.ts";
import { textsWordsIn } from "./own-texts/words.ts";
import { readAddress, settleAddress } from "./page-address.ts";
import { languageOfReader, translatePage } from "./page-language.ts";
import { createPageViews } from "./page-views.ts";
import { createReadingPane } from "./reading-pane.ts";
import { createTextChoice, readTexts, type Text } from "./text-choice.ts";
import { wordsIn } from "./words.ts";

const language = languageOfReader();
const words = wordsIn[language];
translatePage(language, directionOf(language), words);

const address = readAddress();
const chat = findOnPage("chat", HTMLElement) as OpciteChatElement;
const notice = findOnPage("notice", HTMLElement);
const filters = createFilters(findOnPage("filters", HTMLFieldSetElement), words);
const pane = createReadingPane(findOnPage("text", HTMLElement), words);
const views = createPageViews(findOnPage("reading", HTMLElement));
const kept = createKeptConversation();
let lookedAt: CitedUnit | null = null;

const companion: Companion = {
  ...createConversationTools(kept, () => chat.getAttribute("resolution"), words),
  filters: filters.chosen,
  earlier: kept.said,
  keep: kept.keep,
  point: (unit) => {
    lookedAt = unit;
    if (views.isTextShown()) void pane.point(unit);
  },
};

// A link that asks begins a conversation of its own.
if (address.questions.length > 0) kept.keep([]);
if (address.text !== null) chat.setAttribute("resolution", address.text);
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
focusWherePossible();
void start();
void createOwnTexts(textsWordsIn[language]);

/** Where a keyboard is drawn on the screen it would hide the page. */
function focusWherePossible(): void {
  if (matchMedia("(pointer: fine)").matches) void chat.open().catch(() => {});
}

/** The unit with the words of it that are quoted, where the reader has come to it by a citation. */
function citedBy(resolution: string, unit: string): Pick<CitedUnit, "resolution" | "unit" | "quotes"> {
  const isLookedAt = lookedAt?.resolution === resolution && lookedAt.unit === unit;
  return lookedAt && isLookedAt ? lookedAt : { resolution, unit, quotes: [] };
}

async function start(): Promise<void> {
  const texts = await readTexts();
  const [first] = texts;
  if (!first) return;
  const isKnown = address.text === null || texts.some(({ id }) => id === address.text);
  if (!isKnown) {
    chat.removeAttribute("resolution");
    focusWherePossible();
    notice.textContent = words.unknownText.replace("{n}", address.text ?? "");
  }
  const text = isKnown ? address.text : null;
  settleAddress(text);
  if (texts.length > 1) offerChoice(texts, text);
  await pane.show(text ?? first.id);
  if (isKnown) await askInTurn(address.questions);
  await tellHint().catch(() => {});
}

function offerChoice(texts: readonly Text[], chosen: string | null): void {
  const choice = createTextChoice(findOnPage("text-choice", HTMLSelectElement), texts, chosen, words);
  filters.offer(texts);
  choice.addEventListener("change", () => {
    const id = choice.value || null;
    settleAddress(id);
    if (id === null) chat.removeAttribute("resolution");
    else chat.setAttribute("resolution", id);
    if (id !== null) void pane.show(id);
  });
}

/** Each when the one before it is answered; where one fails, the conversation says why. */
async function askInTurn(questions: readonly string[]): Promise<void> {
  try {
    for (const question of questions) await chat.ask(question);
  } catch {}
}

/** For who set it up: that a model on this machine could answer. */
async function tellHint(): Promise<void> {
  const response = await fetch("/readyz");
  const { hint } = (await response.json()) as { hint?: string };
  if (hint && notice.textContent === "") notice.textContent = hint;
}
