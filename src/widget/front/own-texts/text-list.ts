import { button, element } from "../../element.ts";
import type { TextOverview } from "./texts-client.ts";
import type { TextsWords } from "./words.ts";

interface ListedTexts {
  readonly texts: readonly TextOverview[];
  readonly title: string;
  readonly words: TextsWords;
  ask(text: TextOverview): void;
  /** Absent where they cannot be removed. */
  readonly remove?: ((text: TextOverview) => void) | undefined;
}

/** Texts under a title, each with what it is and what can be done with it. */
export function renderTexts({ texts, title, words, ask, remove }: ListedTexts): HTMLElement {
  const items = texts.map((text) => {
    const name = nameOf(text);
    const facts = [text.symbol, text.organ, text.date, factsOf(text, words)].filter(Boolean).join(" · ");
    // One of many buttons of the same words: the text's name tells them apart where they are read aloud.
    const label = (word: string) => ({ class: "small", "aria-label": `${word}: ${name}` });
    return element(
      "li",
      {},
      element("span", { class: "name", dir: "auto" }, text.title || name),
      element("span", { class: "facts" }, facts),
      element(
        "span",
        { class: "deeds" },
        button(label(words.ask), () => ask(text), words.ask),
        remove ? button(label(words.remove), () => remove(text), words.remove) : null,
      ),
    );
  });
  const list =
    items.length > 0
      ? element("ul", { class: "texts" }, ...items)
      : element("p", { class: "facts" }, words.none);
  return element("section", {}, element("h3", {}, title), list);
}

export function nameOf({ symbol, title, id }: TextOverview): string {
  return symbol ?? (title || id);
}

function factsOf({ counts }: TextOverview, { about }: TextsWords): string {
  const { preambular, operative, annex, acts } = counts;
  return about
    .replace("{paragraphs}", String(preambular + operative + annex))
    .replace("{acts}", String(acts));
}
