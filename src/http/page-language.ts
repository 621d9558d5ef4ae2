import type { Request } from "express";
import { phrasesOf, type Say } from "../sentences/in-languages.ts";
import { type Html, html } from "./html.ts";

/** The language of what stands around the texts on a page. */
export interface Spoken {
  readonly language: string;
  readonly say: Say;
}

export const languages = ["en", "fr", "es", "ru", "ar", "zh"];
const phrasesIn = phrasesOf("page-phrases");

/** The first of the browser's languages that the pages speak. */
export function spokenTo(request: Request): Spoken {
  const asked = request.acceptsLanguages().map((tag) => tag.split("-")[0] ?? "");
  return spokenIn(asked.find((each) => languages.includes(each)) ?? "en");
}

export function spokenIn(language: string): Spoken {
  const say = phrasesIn(language);
  if (!say) throw new TypeError(`The pages do not speak ${language}`);
  return { language, say };
}

/** Of an element that is in this language, each after a space. */
export function attributesOf(language: string): Html {
  return html` lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`;
}
