import type { ResolutionSummary } from "../domain/answers.ts";
import { createChatClient } from "./chat-client.ts";
import { createComposer } from "./composer.ts";
import type { Conversation, ConversationPlace } from "./conversation-module.ts";
import { append, element, fill, setAttributes } from "./element.ts";
import type { ExchangeView } from "./exchange-view.ts";
import { toMarkdown, toPlainText } from "./markdown.ts";
import { adoptNative, native } from "./native.ts";
import { followPageTheme } from "./page-theme.ts";
import panelCss from "./panel.css";
import { createPanel, onEscape, type Panel, showDialog } from "./panel.ts";
import printCss from "./print.css";
import { drawTranscript, printAlone } from "./print-view.ts";
import { createQuestioning, suggestedQuestions } from "./questioning.ts";
import { saveFile } from "./save-file.ts";
import { directionOf } from "./settings.ts";
import { sheetOf } from "./style-sheet.ts";
import { createIntroduction } from "./suggestions.ts";
import { type Exchange, writeTranscript } from "./transcript.ts";
import type { ViewContext } from "./view-context.ts";
import { type Words, wordsIn } from "./words.ts";

/** Everything behind the button. A conversation lives as long as its element stays in the page, unless a companion keeps it. */
export function createConversation({
  native: earlier,
  settings,
  host,
  root,
  onClose,
  companion,
}: ConversationPlace): Conversation {
  adoptNative(earlier);
  const words = wordsIn[settings.language];
  const client = createChatClient(settings.endpoint, settings.resolution, () => companion?.filters());
  const ended = new AbortController();
  const context: ViewContext = {
    words,
    client,
    questionTag: settings.mode === "full" ? "h2" : "h3",
    announce: (text) => panel.announce(text),
    point: (unit) => companion?.point(unit),
    actions: (exchange) => companion?.actions(exchange, panel.announce) ?? [],
    emit: (name, detail) =>
      native.dispatch(host, new CustomEvent(name, { detail, bubbles: true, composed: true })),
  };
  const composer = createComposer(
    words,
    (question) => askQuietly(question),
    () => questioning.stop(),
    () => native.map(questioning.exchanges, ({ question }) => question),
  );
  const panel = createPanel(settings, words, { print, save, clear, close: onClose }, composer.node);
  if (companion) panel.addTools(companion.tools(panel.announce));
  // A site that names its own questions, or none, suggests nothing else.
  const suggests = settings.questions === null;
  const questioning = createQuestioning({ context, composer, suggests, show, copy, onChange });
  const paper = element("div", { class: "on-paper" });
  const frame = element(
    "div",
    { class: "opcite", lang: settings.language, dir: directionOf(settings.language) },
    panel.node,
    paper,
  );
  let resolution: ResolutionSummary | null = null;
  let isDescribed = false;

  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    sheetOf(panelCss),
    sheetOf(`@media print {${printCss}}`),
  ];
  append(root, frame);
  drawIntroduction();
  questioning.restore(companion?.earlier() ?? []);
  if (settings.mode === "floating") onEscape(panel.node, onClose);
  else describeOnce();
  if (settings.theme !== "auto") setTheme(settings.theme === "dark");
  else followPageTheme(host, setTheme, ended.signal);

  return {
    open() {
      describeOnce();
      showDialog(panel.node);
      composer.focus();
    },
    close() {
      if (panel.node instanceof HTMLDialogElement) panel.node.close();
    },
    ask: questioning.ask,
    dispose() {
      ended.abort();
      questioning.stop();
      native.remove(frame);
    },
  };

  function setTheme(dark: boolean): void {
    setAttributes(frame, { "data-theme": dark ? "dark" : "light" });
  }

  /** The title is a kindness; the conversation does without. */
  function describeOnce(): void {
    if (isDescribed) return;
    isDescribed = true;
    client.readResolution().then(
      (found) => {
        resolution = found;
        if (found) describe(panel, found, words);
      },
      () => {
        isDescribed = false;
      },
    );
  }

  function drawIntroduction(): void {
    const usual = suggests ? client.readQuestions([]) : Promise.resolve([]);
    const examples = usual.then((questions) => questions.slice(0, suggestedQuestions));
    fill(
      panel.log,
      createIntroduction(settings, words, examples, (question) => {
        composer.focus();
        askQuietly(question);
      }),
    );
  }

  /** What fails is shown in the conversation. */
  function askQuietly(question: string): void {
    questioning.ask(question).catch(() => {});
  }

  /** A new question goes to the top, and what arrives below it moves nothing. */
  function show(view: ExchangeView, instead: ExchangeView | null): void {
    if (!instead && questioning.exchanges.length === 1) fill(panel.log);
    native.insertBefore(panel.log, view.node, instead?.node ?? null);
    if (instead) native.remove(instead.node);
    panel.log.scrollTop = view.node.offsetTop - panel.log.offsetTop;
    onChange();
  }

  function onChange(): void {
    panel.setTools(questioning.exchanges.length > 0);
    fill(paper, ...(questioning.exchanges.length > 0 ? [drawPaper()] : []));
    companion?.keep(questioning.exchanges);
  }

  function clear(): void {
    questioning.clear();
    drawIntroduction();
    composer.focus();
    panel.announce(words.cleared);
  }

  function transcriptOf(exchanges: readonly Exchange[]) {
    const pageOf = (id: string, unit: string) => new URL(client.pageOf(id, unit), location.href).href;
    return writeTranscript(exchanges, pageOf, words.notConfirmed);
  }

  function titleAndRemark(): [string, string] {
    return [resolution?.title ?? words.conversation, noteOf(resolution, words)];
  }

  function drawPaper(): HTMLElement {
    return drawTranscript(...titleAndRemark(), words, transcriptOf(questioning.exchanges));
  }

  function print(): void {
    printAlone(frame, drawPaper(), printCss);
  }

  function save(): void {
    const [title, remark] = titleAndRemark();
    const text = toMarkdown(title, `${remark} ${words.source}`, words, transcriptOf(questioning.exchanges));
    saveFile(`${settings.resolution ?? "opcite"}.md`, text, "text/markdown");
  }

  function copy(exchange: Exchange): void {
    navigator.clipboard.writeText(toPlainText(transcriptOf([exchange]))).then(
      () => panel.announce(words.copied),
      () => panel.announce(words.copyFailed),
    );
  }
}

function describe(panel: Panel, resolution: ResolutionSummary, words: Words): void {
  panel.setSubject(resolution.title);
  panel.setNote(noteOf(resolution, words));
}

function noteOf(resolution: ResolutionSummary | null, words: Words): string {
  return resolution?.status === "draft" ? `${words.draft} ${words.verified}` : words.verified;
}
