import type { Companion } from "../companion.ts";
import { button, element } from "../element.ts";
import { icon, toolButton } from "../icons.ts";
import type { KeptConversation } from "./kept-conversation.ts";
import { linkTo } from "./page-address.ts";
import type { FrontWords } from "./words.ts";

/** Links that ask again what was asked of `text()`, and whether the conversation is kept in the tab. */
export function createConversationTools(
  kept: KeptConversation,
  text: () => string | null,
  words: FrontWords,
): Pick<Companion, "tools" | "actions"> {
  const copyLink = (questions: readonly string[], announce: (said: string) => void) =>
    navigator.clipboard.writeText(linkTo(text(), questions)).then(
      () => announce(words.linkCopied),
      () => announce(words.copyFailed),
    );
  return {
    tools: (announce) => [
      button(
        { class: "plain" },
        () =>
          void copyLink(
            kept.said().map(({ question }) => question),
            announce,
          ),
        icon("link"),
        words.copyLinkToAll,
      ),
      createKeepBox(kept, words),
    ],
    actions: ({ question }, announce) => [
      toolButton("link", words.copyLink, () => void copyLink([question], announce)),
    ],
  };
}

function createKeepBox(kept: KeptConversation, words: FrontWords): HTMLElement {
  const box = element("input", { type: "checkbox", checked: kept.isKept() });
  box.addEventListener("change", () => kept.setKept(box.checked));
  return element("label", { class: "keep" }, box, words.keepInTab);
}
