import type { Span } from "../domain/resolution.ts";
import { casedPattern } from "./pattern.ts";

export const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** "19 December 2011", "26–28 October 2011", "16 November", "May 18, 2009", "May 2009"; without capitals only with the year. */
const printed = new RegExp(
  casedPattern`
  \b\d{1,2}(?:\s?(?:–|-|to|and)\s?\d{1,2})?(?:st|nd|rd|th)?\s(?:of )?(?:${months})\b(?:,?\s(?:19|20)\d{2}\b)?
  |\b(?:${months})\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d{2}\b
`,
  "gu",
);
const typed = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:of )?(?:${months}),?\s(?:19|20)\d{2}\b|\b(?:${months})\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}\b`,
  "gi",
);

/** The days, months and spans of days that a text prints or a question names. */
export function findDates(text: string): Span[] {
  const found = [...text.matchAll(printed), ...text.matchAll(typed)].map(({ 0: date, index }) => ({
    start: index,
    end: index + date.length,
  }));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => !all.slice(0, at).some((before) => start < before.end));
}
