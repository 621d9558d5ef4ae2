import type { Detail } from "../domain/claims.ts";
import type { Span } from "../domain/resolution.ts";
import { actorOfId } from "./actors.ts";
import { hasDate, isCardinal, isOrdinal } from "./figures.ts";
import { findActors } from "./find-actors.ts";
import { findInstruments } from "./instruments.ts";
import { matchesIn, pattern } from "./pattern.ts";
import { readWordsByRole } from "./read-table.ts";
import { timesIn } from "./states-time.ts";
import { wordsOf } from "./words.ts";

/** Whether a text may be taken to state a detail of anything. Whatever could be one counts: only what is certain is denied. */
export function statesDetail(detail: Detail, text: string): boolean {
  return states[detail](text);
}

const states: { readonly [detail in Detail]: (text: string) => boolean } = {
  date: (text) => timesIn(text).length > 0 || hasDate(withoutSymbols(text)) || rhythm.test(text),
  amount: (text) => amount.test(withoutSymbols(text)),
  name: (text) => person.test(text) || namesOfficial(text) || strangeName.test(withoutNames(text)),
  place: (text) =>
    namedPlace.test(withoutNames(text)) ||
    findActors(text).some(({ actor }) => actorOfId(actor.id)?.kind === "state"),
  count: statesNumber,
  reason: (text) => reason.test(text),
  source: (text) => source.test(text),
  majority: (text) => majority.test(text),
};

/** A symbol or number of a document, a collection. */
const source = /\d\/\d|\b[A-Z]+\/[\w.]|\b(?:Series|vols?\.|No\.|annex(?:ed)?|resolution|document)\b/;

const words = readWordsByRole("detail-words", ["rhythm", "amount", "reason", "majority"]);
const saying = (role: keyof typeof words) => pattern`${[...words[role]].join("|")}`;
const rhythm = saying("rhythm");
const amount = saying("amount");
const reason = saying("reason");
const majority = saying("majority");

/** Where a text states a sum or a share with its unit: "497,505,900 United States dollars", "3 to 5 per cent". */
export function amountsIn(text: string): Span[] {
  return matchesIn(text, sum);
}

const sum =
  /(?:\b\d[\d,.]*\s?(?:to|[–-])\s?)?(?:[$€£¥]\s?\d[\d,.]*(?:\s[mbtr]+illion)?|\b\d[\d,.]*(?:\s\d{3})*(?:\s[mbtr]+illion)?\s?(?:%|per ?cent\b|(?:\p{Lu}\w+\s){0,2}(?:dollars|euros|pounds|francs)\b))/gu;

const person =
  /\b(?:Mr|Ms|Mrs|Dr|Sir|Prof|Ambassador|Excellency)\b|\b(?:composed|consisting) of\b|\bcomprising\b|\bmembers? (?:are|is|being)\b|“[^”]{3,}”/;

function namesOfficial(text: string): boolean {
  return findActors(text).some(
    // Who holds an office of a body has no entry of his own.
    ({ actor, printed }) =>
      /^\p{Lu}/u.test(printed) && (actorOfId(actor.id)?.kind ?? "official") === "official",
  );
}

/** Two words with capitals that are the name of nothing known, behind the first word of the text. */
const strangeName = /\s\p{Lu}\p{Ll}+(?: of| for| the| de| bin)*\s\p{Lu}\p{Ll}+/u;

const namedPlace =
  /\b(?:in|at|from|near)\s(?:the\s)?\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+, \d|\b(?:Headquarters|online|virtual)/u;

/** A number that is no day, year, session or symbol. */
function statesNumber(text: string): boolean {
  return wordsOf(withoutSymbols(text)).some(
    ({ lower }) =>
      lower !== "one" &&
      !isOrdinal(lower) &&
      (isCardinal(lower.replace(/-\p{L}+$/u, "")) || several.test(lower)),
  );
}

const several = /^(?:both|dozens?|hundreds?|thousands?|once|twice|single|sole|million|billion)$/;

function withoutSymbols(text: string): string {
  return text.replace(symbols, " ");
}

const symbols =
  /\b\d{1,2}\s+(?:to\s+\d{1,2}\s+)?[A-Z][a-z]+\s+\d{4}\b|\b\d{1,4} \((?:19|20)\d{2}\)|(?<!\b(?:up to|than|least|some|about|nearly)\s)\b(?:19|20)\d{2}\b|\S*\d\/\d\S*|\b(?:paragraphs?|articles?|Goals?|Chapter|No\.)\s+\d+(?:\.\d+)*(?:(?:, | and |, and )\d+)*/g;

/** Without titles in quotation marks and the names of bodies and instruments. */
function withoutNames(text: string): string {
  const named = [...findActors(text), ...findInstruments(text)].map(({ printed }) => printed);
  const untitled = text.replace(/“[^”]*”/g, "");
  return named.reduce((rest, name) => rest.split(name).join(""), untitled);
}
