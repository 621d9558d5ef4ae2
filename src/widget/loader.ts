/** `<script async src="https://HOST/widget.js" data-…></script>`: everything a page loads before a reader opens the widget. */
import { append, element } from "./element.ts";
import { embedAddress } from "./launcher.ts";
import { launcherWords } from "./launcher-words.ts";
import { loadConversation } from "./load-conversation.ts";
import { native } from "./native.ts";
import { createOpciteChat, defineOpciteChat } from "./opcite-chat-element.ts";
import { type AttributeName, readSettings } from "./settings.ts";

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && !customElements.get("opcite-chat")) start(currentScript);

function start(script: HTMLScriptElement): void {
  const base = new URL(".", script.src).href;
  const read = (name: AttributeName) => native.getAttribute(script, `data-${name}`);
  const fallback = (name: AttributeName) =>
    name === "mode" ? null : (read(name) ?? (name === "endpoint" ? base : null));
  defineOpciteChat(() => loadConversation(base, script.nonce), fallback);
  if (document.readyState !== "loading") place(script, read("mode"), fallback);
  else native.listen(document, "DOMContentLoaded", () => place(script, read("mode"), fallback));
}

/** A page that has its own `<opcite-chat>` gets no button besides, unless it says so. */
function place(
  script: HTMLScriptElement,
  mode: string | null,
  fallback: (name: AttributeName) => string | null,
): void {
  if (mode === null && document.querySelector("opcite-chat")) return;
  if (mode === "inline" || mode === "full") putAtScript(script, createOpciteChat(mode));
  else if (mode === "iframe") putAtScript(script, createFrame(script, fallback));
  else append(document.body, createOpciteChat("floating"));
}

function putAtScript(script: HTMLScriptElement, node: HTMLElement): void {
  if (document.body.contains(script)) script.parentNode?.insertBefore(node, script);
  else append(document.body, node);
}

/** For sites that want isolation: nothing of the conversation runs in their page. */
function createFrame(
  script: HTMLScriptElement,
  fallback: (name: AttributeName) => string | null,
): HTMLElement {
  const settings = readSettings(script, fallback);
  const frame = element("iframe", {
    src: embedAddress(settings),
    title: launcherWords[settings.language].ask,
    loading: "lazy",
    allow: "clipboard-write",
  });
  frame.style.cssText = "display:block;inline-size:100%;block-size:min(44rem,85vh);border:0";
  return frame;
}
