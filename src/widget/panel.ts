import { append, button, type Child, element, fill, setAttributes } from "./element.ts";
import { type IconName, icon, toolButton } from "./icons.ts";
import { native } from "./native.ts";
import type { Settings } from "./settings.ts";
import type { Words } from "./words.ts";

/** The frame around the conversation: who is asked, what may be done with it, and where it is said aloud. */
export interface Panel {
  readonly node: HTMLElement;
  readonly log: HTMLElement;
  /** Names the one resolution that is asked. */
  setSubject(text: string): void;
  setNote(note: string): void;
  setTools(available: boolean): void;
  addTools(more: readonly HTMLElement[]): void;
  announce(text: string): void;
}

interface PanelActions {
  print(): void;
  save(): void;
  clear(): void;
  close(): void;
}

export function createPanel(
  settings: Settings,
  words: Words,
  actions: PanelActions,
  composer: HTMLElement,
): Panel {
  const floating = settings.mode === "floating";
  const title = element(
    settings.mode === "full" ? "h1" : "h2",
    { id: "title", class: "title", part: "title" },
    settings.resolution ? words.title : words.titleOfAll,
  );
  const subject = element("p", { class: "subject", dir: "auto", hidden: true });
  const note = element("p", { class: "note", part: "note" }, words.verified);
  const log = element("div", {
    class: "log",
    part: "log",
    role: "log",
    "aria-live": "off",
    "aria-label": words.conversation,
    tabindex: "0",
  });
  const status = element("p", { class: "spoken", role: "status" });
  const tools = createTools(words, actions);
  const anew = toolButton("anew", words.clear, actions.clear, { hidden: true });
  const close = toolButton("close", words.close, actions.close);
  const node = element(
    floating ? "dialog" : "section",
    {
      class: "panel",
      part: "panel",
      "aria-labelledby": "title",
      "data-mode": settings.mode,
      "data-position": settings.position,
    },
    element(
      "div",
      { class: "header", part: "header" },
      element("div", { class: "names" }, title, subject),
      anew,
      tools.opener,
      floating ? close : null,
    ),
    tools.row,
    note,
    log,
    composer,
    status,
  );
  return {
    node,
    log,
    setSubject(text) {
      fill(title, words.title);
      fill(subject, text);
      subject.hidden = false;
    },
    setNote: (text) => fill(note, text),
    setTools(available) {
      anew.hidden = !available;
      tools.setAvailable(available);
    },
    addTools: (more) => append(tools.row, ...more),
    announce: (text) => fill(status, text),
  };
}

/** Print and save behind one button, which is there when there is something to print. */
function createTools(words: Words, { print, save }: PanelActions) {
  const row = element("div", { class: "row tools", id: "tools", hidden: true });
  const opener = toolButton("more", words.options, () => show(Boolean(row.hidden)), {
    "aria-expanded": "false",
    "aria-controls": "tools",
    hidden: true,
  });
  const show = (shown: boolean) => {
    row.hidden = !shown;
    setAttributes(opener, { "aria-expanded": String(shown) });
  };
  const tool = (name: IconName, text: string, action: () => void): Child =>
    button({ class: "plain" }, action, icon(name), text);
  append(row, tool("print", words.print, print), tool("save", words.save, save));
  const setAvailable = (available: boolean) => {
    opener.hidden = !available;
    if (!available) show(false);
  };
  return { row, opener, setAvailable };
}

/** On a small or much enlarged screen the panel takes all of it, and what lies under it cannot be reached. */
const small = "(max-width: 34em), (max-height: 34em)";

export function showDialog(panel: HTMLElement): void {
  if (!(panel instanceof HTMLDialogElement) || panel.open) return;
  if (matchMedia(small).matches) panel.showModal();
  else panel.show();
}

/** Escape closes a floating panel, wherever in it the focus is. */
export function onEscape(panel: HTMLElement, close: () => void): void {
  native.listen(panel, "keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape") close();
  });
  native.listen(panel, "cancel", (event) => {
    event.preventDefault();
    close();
  });
}
