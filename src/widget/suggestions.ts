import { append, button, element, fill } from "./element.ts";
import { native } from "./native.ts";
import type { Settings } from "./settings.ts";
import type { Words } from "./words.ts";

/** What the log shows before the first question: what this is for, and questions to begin with, once they are known. */
export function createIntroduction(
  { greeting, questions, language }: Settings,
  words: Words,
  usual: Promise<readonly string[]>,
  onAsk: (question: string) => void,
): HTMLElement {
  const examples = element("div");
  const node = element(
    "div",
    { class: "intro" },
    element("p", { class: "greeting", part: "greeting", dir: "auto" }, greeting ?? words.greeting),
    language === "en" ? null : element("p", { class: "remark" }, words.textLanguage),
    examples,
  );
  if (questions !== null) append(examples, ...createSuggestions(words.examples, questions, null, onAsk));
  else
    usual.then(
      (listed) => fill(examples, ...createSuggestions(words.examples, listed, "en", onAsk)),
      () => {},
    );
  return node;
}

let lists = 0;

/** Questions to press, under their heading; nothing where there are none. */
export function createSuggestions(
  heading: string,
  questions: readonly string[],
  lang: "en" | null,
  onAsk: (question: string) => void,
): HTMLElement[] {
  if (questions.length === 0) return [];
  lists += 1;
  const id = `questions-${lists}`;
  const items = native.map(questions, (question) =>
    element(
      "li",
      {},
      button({ class: "suggestion", part: "suggestion", dir: "auto", lang }, () => onAsk(question), question),
    ),
  );
  return [
    element("p", { class: "examples", id }, heading),
    element("ul", { "aria-labelledby": id }, ...items),
  ];
}
