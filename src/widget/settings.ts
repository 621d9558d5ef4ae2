import { native } from "./native.ts";

const languages = ["ar", "en", "es", "fr", "ru", "zh"] as const;

export type Language = (typeof languages)[number];

export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** How the widget stands in the page: a button in a corner that opens a panel, a box in the text, the whole page. */
type Mode = "floating" | "inline" | "full";

export interface Settings {
  /** Where Opcite answers, without a slash at the end: `https://opcite.example`. */
  readonly endpoint: string;
  /** The resolution to ask; null for all that are loaded. */
  readonly resolution: string | null;
  readonly language: Language;
  readonly theme: "auto" | "light" | "dark";
  readonly position: "start" | "end";
  readonly mode: Mode;
  readonly greeting: string | null;
  /** Suggested questions; null for the usual ones. */
  readonly questions: readonly string[] | null;
}

/** The attributes of `<opcite-chat>`; on the script they are `data-endpoint`, `data-resolution` and so on. */
export const attributeNames = [
  "endpoint",
  "resolution",
  "language",
  "theme",
  "position",
  "mode",
  "greeting",
  "questions",
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** The settings of one element; `fallback` gives what its attributes leave open. */
export function readSettings(host: Element, fallback: (name: AttributeName) => string | null): Settings {
  const read = (name: AttributeName) => native.getAttribute(host, name) ?? fallback(name);
  return {
    endpoint: native.replace(read("endpoint") ?? "", /\/+$/, ""),
    resolution: read("resolution") || null,
    language: languageOf(read("language") ?? pageLanguage(host)) ?? "en",
    theme: oneOf(["light", "dark"], read("theme")) ?? "auto",
    position: oneOf(["start"], read("position")) ?? "end",
    mode: oneOf(["floating", "full"], read("mode")) ?? "inline",
    greeting: read("greeting") || null,
    questions: questionsOf(read("questions")),
  };
}

/** Several questions are set apart by `|`; an empty text means none at all. */
function questionsOf(text: string | null): readonly string[] | null {
  if (text === null) return null;
  return native.filter(
    native.map(native.split(text, "|"), (each) => native.trim(each)),
    Boolean,
  );
}

function pageLanguage(host: Element): string {
  const marked = native.closest(host, "[lang]");
  return (marked && native.getAttribute(marked, "lang")) || navigator.language;
}

/** `fr` for `fr-CH`; undefined where the interface does not speak the language. */
export function languageOf(tag: string): Language | undefined {
  const [primary = ""] = native.split(tag, "-");
  return oneOf(languages, primary.toLowerCase());
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  for (const value of values) if (value === text) return value;
  return undefined;
}
