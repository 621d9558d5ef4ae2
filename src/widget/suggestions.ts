import { append, button, element } from "./element.ts";
import { native } from "./native.ts";
import type { Settings } from "./settings.ts";
import { usualQuestions, type Words } from "./words.ts";

/** What the log shows before the first question: what this is for, and questions to begin with. */
export function createSuggestions(
  { greeting, questions, language }: Settings,
  words: Words,
  onAsk: (question: string) => void,
): HTMLElement {
  const node = element(
    "div",
    { class: "intro" },
    element("p", { class: "greeting", part: "greeting", dir: "auto" }, greeting ?? words.greeting),
  );
  if (language !== "en") append(node, element("p", { class: "remark" }, words.textLanguage));
  const listed = questions ?? usualQuestions;
  if (listed.length === 0) return node;
  const lang = questions === null ? "en" : null;
  const items = native.map(listed, (question) =>
    element(
      "li",
      {},
      button({ class: "suggestion", part: "suggestion", dir: "auto", lang }, () => onAsk(question), question),
    ),
  );
  append(
    node,
    element("p", { class: "examples", id: "examples" }, words.examples),
    element("ul", { "aria-labelledby": "examples" }, ...items),
  );
  return node;
}
