import type { StatedDetail } from "../domain/answers.ts";
import type { ParagraphId, Resolution } from "../domain/resolution.ts";
import { allParagraphs, withDescendants } from "../domain/units.ts";
import { statesDetail } from "./stated-details.ts";
import { tokenize } from "./tokenizer.ts";

/** The stems of a text, for looking up terms. */
export function stemsOf(text: string): Set<string> {
  return new Set(tokenize(text).map(({ term }) => term));
}

/** Whether all stems of a word or phrase are among `stems`. A term without a content word is in no text. */
export function hasTerm(stems: ReadonlySet<string>, term: string): boolean {
  const wanted = tokenize(term);
  return wanted.length > 0 && wanted.every((token) => stems.has(token.term));
}

/** Ids of the paragraphs, sub-paragraphs and footnotes, and "title", that have all of `terms`. */
export function unitsMentioning(resolution: Resolution, terms: readonly string[]): string[] {
  const units = [
    ...allParagraphs(resolution).map(({ id, text }) => ({ id, text })),
    ...resolution.footnotes.map(({ id, text }) => ({ id, text })),
    { id: "title", text: resolution.title },
  ];
  return units.filter(({ text }) => hasAll(stemsOf(text), terms)).map(({ id }) => id);
}

const amount =
  /[$€£¥]\s?\d|\b\d[\d.,]*\s*(?:(?:million|billion|thousand|trillion)\s+)?(?:United States |US )?(?:dollars?|euros?|pounds?|francs?|yen|cents?)\b|\b\d[\d.,]*\s*(?:per cent|percent|%)/i;

/** Ids of the paragraphs and sub-paragraphs that state a sum of money or a percentage. */
export function unitsStatingAmounts(resolution: Resolution): string[] {
  return allParagraphs(resolution)
    .filter(({ text }) => amount.test(text))
    .map(({ id }) => id);
}

/** Ids of those of the paragraphs, or nested in them, that state a detail. */
export function unitsStatingDetail(
  resolution: Resolution,
  paragraphs: readonly ParagraphId[],
  detail: StatedDetail,
): string[] {
  return resolution.paragraphs
    .filter(({ id }) => paragraphs.includes(id))
    .flatMap(withDescendants)
    .filter(({ text }) => statesDetail[detail](text))
    .map(({ id }) => id);
}

function hasAll(stems: ReadonlySet<string>, terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => hasTerm(stems, term));
}
