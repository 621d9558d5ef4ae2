import type { Language } from "./settings.ts";
import { ar } from "./words/ar.ts";
import { en, type Words } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { ru } from "./words/ru.ts";
import { zh } from "./words/zh.ts";

export type { Words } from "./words/en.ts";

export const wordsIn: Readonly<Record<Language, Words>> = { ar, en, es, fr, ru, zh };

/** Questions that make sense of any resolution. In English, which every answerer reads. */
export const usualQuestions: readonly string[] = [
  "What is the resolution about?",
  "What is asked of Member States?",
  "Which reports are requested, and by when?",
];
