import type { Language } from "./settings.ts";
import { ar } from "./words/ar.ts";
import { en, type Words } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { ru } from "./words/ru.ts";
import { zh } from "./words/zh.ts";

export type { Words } from "./words/en.ts";

export const wordsIn: Readonly<Record<Language, Words>> = { ar, en, es, fr, ru, zh };
