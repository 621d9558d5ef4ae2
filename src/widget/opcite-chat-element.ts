import type { Answer } from "../domain/answers.ts";
import type { VerifiedCitation } from "../domain/statements.ts";
import type { Conversation, ConversationModule } from "./conversation-module.ts";
import { append, element } from "./element.ts";
import launcherCss from "./launcher.css";
import { createLauncher, type Launcher } from "./launcher.ts";
import { native } from "./native.ts";
import { type AttributeName, attributeNames, readSettings, type Settings } from "./settings.ts";
import { sheetOf } from "./style-sheet.ts";

/** What `<opcite-chat>` offers to scripts of the page. */
export interface OpciteChatElement extends HTMLElement {
  /** Loads what is needed and shows the panel. Rejects where it could not be loaded. */
  open(): Promise<void>;
  close(): void;
  /** Opens the panel and asks; resolves with the whole answer. Rejects when it is stopped or fails. */
  ask(question: string): Promise<Answer>;
}

/** The events that `<opcite-chat>` dispatches; they bubble. */
export interface OpciteChatEventMap {
  readonly "opcite:answer": CustomEvent<Answer & { readonly question: string }>;
  /** A reader has opened the paragraph behind a citation. */
  readonly "opcite:citation": CustomEvent<VerifiedCitation>;
  readonly "opcite:error": CustomEvent<{ readonly question: string; readonly message: string }>;
}

/**
 * Defines `<opcite-chat>`, once. `load` is called on the first opening and again after it failed; `fallback` gives
 * what an element's attributes leave open. Does nothing where there are no custom elements, as on a server.
 */
export function defineOpciteChat(
  load: () => Promise<ConversationModule>,
  fallback: (name: AttributeName) => string | null = () => null,
): void {
  if (typeof customElements === "undefined" || customElements.get("opcite-chat")) return;

  class OpciteChat extends HTMLElement implements OpciteChatElement {
    static readonly observedAttributes = [...attributeNames, "dir"];
    #settings: Settings | null = null;
    #launcher: Launcher | null = null;
    #conversation: Promise<Conversation> | null = null;
    #opened: Conversation | null = null;
    #isOpen = false;
    #focusBefore: Element | null = null;

    connectedCallback(): void {
      const settings = readSettings(this, fallback);
      const root = this.shadowRoot ?? native.attachShadow(this, { mode: "open" });
      const launcher = createLauncher(settings, () => void this.open().catch(() => {}));
      this.#settings = settings;
      this.#launcher = launcher;
      root.adoptedStyleSheets = [sheetOf(launcherCss)];
      append(root, launcher.node);
      if (settings.mode !== "floating") whenSeen(this, () => void this.#load().catch(() => {}));
    }

    disconnectedCallback(): void {
      this.#opened?.dispose();
      if (this.#launcher) native.remove(this.#launcher.node);
      this.#conversation = this.#opened = this.#launcher = null;
      this.#isOpen = false;
    }

    /** Another resolution, language or look starts anew. */
    attributeChangedCallback(): void {
      if (!this.#launcher) return;
      this.disconnectedCallback();
      this.connectedCallback();
    }

    async open(): Promise<void> {
      if (!this.#isOpen) this.#focusBefore = document.activeElement;
      const conversation = await this.#load();
      this.#isOpen = true;
      this.#launcher?.show("open");
      conversation.open();
    }

    close(): void {
      if (this.#settings?.mode !== "floating" || !this.#isOpen) return;
      this.#isOpen = false;
      this.#opened?.close();
      this.#launcher?.show("ready");
      this.#giveFocusBack();
    }

    async ask(question: string): Promise<Answer> {
      await this.open();
      const conversation = await this.#load();
      return conversation.ask(question);
    }

    #load(): Promise<Conversation> {
      const launcher = this.#launcher;
      if (this.#conversation) return this.#conversation;
      launcher?.show("loading");
      const loading = load().then((module) => this.#start(module, launcher));
      this.#conversation = loading;
      loading.catch(() => {
        if (this.#conversation === loading) this.#conversation = null;
        launcher?.show("failed");
      });
      return loading;
    }

    /** `launcher` is that of the beginning: after a change of the element another one will load for it. */
    #start({ createConversation }: ConversationModule, launcher: Launcher | null): Conversation {
      if (!this.#settings || !this.shadowRoot || !launcher || launcher !== this.#launcher) {
        throw new Error("<opcite-chat> was changed or taken out of the page while it was loading.");
      }
      launcher.show("ready");
      const place = { native, settings: this.#settings, host: this, root: this.shadowRoot };
      this.#opened = createConversation({ ...place, onClose: () => this.close() });
      return this.#opened;
    }

    #giveFocusBack(): void {
      const before = this.#focusBefore;
      const isElsewhere = before instanceof HTMLElement && before !== this && before !== document.body;
      if (isElsewhere && before.isConnected) native.focus(before);
      else this.#launcher?.focus();
    }
  }

  native.define("opcite-chat", OpciteChat);
}

/** Puts off what a reader may never scroll to. */
function whenSeen(target: Element, action: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    action();
  });
  observer.observe(target);
}

/** Creates an element for the loader, with its mode. */
export function createOpciteChat(mode: Settings["mode"]): HTMLElement {
  return element("opcite-chat", { mode });
}

declare global {
  interface HTMLElementTagNameMap {
    "opcite-chat": OpciteChatElement;
  }
  interface HTMLElementEventMap extends OpciteChatEventMap {}
}
