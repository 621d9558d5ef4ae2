import { type Language, languageOf } from "../settings.ts";
import type { FrontWords } from "./words.ts";

/** The first of the browser's languages that the interface speaks, unless the address names one (`?language=fr`). */
export function languageOfReader(): Language {
  const asked = new URLSearchParams(location.search).get("language");
  for (const tag of [asked ?? "", ...navigator.languages]) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return "en";
}

/** Puts the words of the language where the page's HTML has a place for them: `data-word`, `data-label`. */
export function translatePage(language: Language, direction: "ltr" | "rtl", words: FrontWords): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = words.pageTitle;
  for (const node of document.querySelectorAll<HTMLElement>("[data-word]"))
    node.textContent = words[node.dataset.word as keyof FrontWords];
  for (const node of document.querySelectorAll<HTMLElement>("[data-label]"))
    node.ariaLabel = words[node.dataset.label as keyof FrontWords];
}
