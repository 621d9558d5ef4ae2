import type { StatedDetail } from "../domain/answers.ts";
import { isOrdinal, numberOf } from "./numerals.ts";
import { wordsOf } from "./words.ts";

/** Whether a text states one, of whatever it speaks. */
export const statesDetail: { readonly [detail in StatedDetail]: (text: string) => boolean } = {
  number: statesNumber,
  date: (text) => /\b(?:19|20)\d{2}\b/.test(withoutSymbols(text)),
  place: (text) => /\b(?:in|at)\s+(?!the\b)\p{Lu}\p{Ll}+/u.test(text),
  "second chair": (text) => (text.match(/\bchair/gi) ?? []).length > 1,
  chair: (text) => /\bchair|\bpresid(?:e|ed|es|ing|ent)\b|\b(?:headed|led)\s+by\b/i.test(text),
};

/** What each is called in a sentence that denies it. */
export const detailNames: { readonly [detail in StatedDetail]: string } = {
  number: "number",
  date: "date",
  place: "place",
  chair: "chair",
  "second chair": "other chair",
};

/** A number that is no day, year, session or symbol. */
function statesNumber(text: string): boolean {
  return wordsOf(text.replace(datesAndSymbols, " ")).some(
    ({ lower }) => lower !== "one" && numberOf(lower) !== undefined && !isOrdinal(lower),
  );
}

function withoutSymbols(text: string): string {
  return text.replace(/\S*\d\/\d\S*/g, " ");
}

const datesAndSymbols =
  /\b\d{1,2}\s+(?:to\s+\d{1,2}\s+)?[A-Z][a-z]+\s+\d{4}\b|\b(?:19|20)\d{2}\b|\S*\d\/\d\S*|\b(?:paragraphs?|articles?|No\.|vols?\.)\s+\d+/g;
