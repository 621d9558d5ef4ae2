import type { Span } from "../domain/resolution.ts";
import { pattern } from "./pattern.ts";
import { dateAt, durationAt, sessionAt, termAt } from "./time-terms.ts";
import { type Word, wordsOf } from "./words.ts";

/** Whether a text states a time in any form: by when, since when, for how long, how often. That of a document it names is none, unless it is one of those asked about. */
export function statesTime(text: string, asked: readonly string[] = []): boolean {
  return timesIn(text, asked).length > 0;
}

/** Where a text states a time. */
export function timesIn(text: string, asked: readonly string[] = []): Span[] {
  const own = withoutDocuments(text, asked);
  const words = wordsOf(own);
  const printed = words.flatMap(({ start, quoted }, at) => {
    const term = quoted ? null : (termAt(words, at, words.length) ?? timeAt(words, at));
    return term === null ? [] : [{ start, end: words[term.end - 1]?.end ?? start }];
  });
  const worded = Array.from(own.matchAll(inWords), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...printed, ...worded];
}

/** As long as the text, so that places in it are places in the text. */
function withoutDocuments(text: string, asked: readonly string[]): string {
  return text.replace(documents, (printed, number = "", date = "") =>
    (asked.includes(number) ? date : "").padStart(printed.length),
  );
}

/** "resolution 66/181 of 19 December 2011", of which number and date are told apart, "2132 (2013)", "S/2009/69" */
const documents =
  /\b(?:resolutions?|decisions?)\s+(\S*\d+\/[^\s,;.]+)\S*(\s+of\s+\d{1,2}\s+\w+\s+\d{4})?|\b\d{1,4} \((?:19|20)\d{2}\)(?: of \d{1,2} \w+ \d{4})?|\S*\d\/\S+/gi;

/** Times without a date, a session or a number. */
const inWords = new RegExp(
  pattern`
  \b(?:
    immediate(?:ly)?|as (?:soon|early) as (?:possible|practicable|feasible)|at (?:the earliest|(?:the|an|its|their) (?:earliest|early) (?:opportunity|convenience|date|stage))
    |(?:his|her|its|their|the|your) (?:next|coming|forthcoming|upcoming|subsequent) (?:\w+ ){0,2}?(?:reports?|meetings?|reviews?)
    |without (?:further |undue )?delay|until|by the end of|agenda (?:of|for) (?:its|the) [\w-]+ session
    |(?:no|not) later than|(?:daily|weekly|monthly)|(?:each|every) (?:year|month|week|day|session)
    |(?:once|twice|\w+ times) (?:a|per|every)|\d{1,2}(?:[.:]\d\d)? [ap]\.m|noon|midnight|\d{4} hours|\w+ minutes
  )\b
`,
  "giu",
);

/** Other times than those by which something is due: "in June 2028", "from 8 to 12 May", "over two years". */
function timeAt(words: readonly Word[], at: number) {
  const word = words[at]?.lower ?? "";
  const to = words.length;
  if (/^\d{1,2}$|^(?:19|20)\d\d$/.test(word)) return dateAt(words, at, to);
  const session = /^(?:from|since)$/.test(word) ? sessionAt(words, at + 1, to) : null;
  if (session) return session;
  const date = /^(?:in|of|since|from|during|after|each|every|early|late)$/.test(word)
    ? dateAt(words, at + 1, to)
    : null;
  return date ?? (/^(?:in|after|over)$/.test(word) ? durationAt(words, at + 1, to) : null);
}
