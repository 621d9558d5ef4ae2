import type { Span } from "../domain/resolution.ts";
import { isCardinal, isOrdinal, monthNames, numberOf } from "./figures.ts";
import { laidOut, matchesIn } from "./pattern.ts";
import { readWordsByRole } from "./read-table.ts";
import { type Word, wordsOf } from "./words.ts";

/** Where a text states a time in any form: by when, since when, for how long, how often. That of a document it names is none. */
export function timesIn(text: string): Span[] {
  // As long as the text, so that places in it are places in the text.
  const own = text.replace(documents, (printed) => " ".repeat(printed.length));
  const words = wordsOf(own);
  const printed = words.flatMap(({ start, quoted }, at) => {
    const term = quoted ? null : (termAt(words, at, words.length) ?? timeAt(words, at));
    return term === null ? [] : [{ start, end: words[term.end - 1]?.end ?? start }];
  });
  return [...printed, ...matchesIn(own, inWords)];
}

/** "resolution 66/181 of 19 December 2011", "2132 (2013)", "S/2009/69" */
const documents =
  /\b(?:resolutions?|decisions?)\s+(\S*\d+\/[^\s,;.]+)\S*(\s+of\s+\d{1,2}\s+\w+\s+\d{4})?|\b\d{1,4} \((?:19|20)\d{2}\)(?: of \d{1,2} \w+ \d{4})?|\S*\d\/\S+/gi;

/** Other times than those by which something is due: "in June 2028", "from 8 to 12 May", "longer than six months". */
function timeAt(words: readonly Word[], at: number) {
  const word = words[at]?.lower ?? "";
  const to = words.length;
  const isMonthFirst = monthNames.has(word) && /^\d{1,2}$/.test(words[at + 1]?.lower ?? "");
  if (isMonthFirst || isCardinal(word)) return dateAt(words, at, to) ?? durationAt(words, at, to);
  const session = /^(?:from|since)$/.test(word) ? sessionAt(words, at + 1, to) : null;
  if (session) return session;
  const date = /^(?:in|of|since|from|during|after|each|every|early|late)$/.test(word)
    ? dateAt(words, at + 1, to)
    : null;
  return date ?? (/^(?:in|after|over)$/.test(word) ? durationAt(words, at + 1, to) : null);
}

/** A time in a text, up to the word at `end`. */
interface TimeTerm {
  readonly end: number;
  /** The session's number, where it is a session. */
  readonly session?: number;
}

const timeWords = readWordsByRole("time-words", [
  "preposition",
  "recurrence",
  "occasion",
  "which-session",
  "in-session",
  "in-date",
  "in-spell",
  "kind-of-day",
  "unit",
  "after",
  "event",
  "new-period",
  "basis",
  "phrase",
]);

/** Times without a date, a session or a number. */
const inWords = laidOut("giu")`\b(?:${[...timeWords.phrase].join("|")})\b`;

/** Whether the word, if there is one, has this part in times. */
function is(role: keyof typeof timeWords, word: Word | undefined): boolean {
  return timeWords[role].has(word?.lower ?? "");
}

/** What is stated from the word at `at` on as the time for something: "by 31 March", "within six months", "every year". */
export function termAt(words: readonly Word[], at: number, to: number): TimeTerm | null {
  const lower = (ahead: number) => words[at + ahead]?.lower ?? "";
  const [word, next] = [lower(0), lower(1)];
  if (is("recurrence", words[at])) return { end: at + 1 };
  const later = next === "case" ? 2 : 1;
  if (/^(?:no|not)$/.test(word) && lower(later) === "later" && lower(later + 1) === "than") {
    const from = at + later + 2;
    return sessionAt(words, from, to) ?? dateAt(words, from, to) ?? durationAt(words, from, to);
  }
  if (word === "prior" && next === "to") return sessionAt(words, at + 2, to) ?? dateAt(words, at + 2, to);
  if (word === "every") return durationAt(words, at + 1, to);
  if (isCardinal(word)) return afterAt(words, at, to);
  if (ends.test(word)) return endingAt(words, at, to);
  if (word === "on" && /^(?:an?|the)$/.test(next)) {
    // "on an annual basis"
    const isRhythm = is("basis", words[at + 2]) && lower(3) === "basis" && at + 3 < to;
    return isRhythm ? { end: at + 4 } : null;
  }
  if (word === "to" && /^(?:its|the)$/.test(next) && isOrdinal(lower(2))) return sessionAt(words, at + 1, to);
  if (word === "at" && lower(2) === "end" && lower(3) === "of")
    return sessionAt(words, at + 1, to) ?? durationAt(words, at + 4, to);
  if (!is("preposition", words[at])) return null;
  const session = word === "for" && words[at - 1]?.lower !== "time" ? null : sessionAt(words, at + 1, to);
  if (session !== null) return session;
  if (word === "by" && lower(2) === "same" && /^(?:deadline|date|time)$/.test(lower(3)))
    return { end: at + 4 };
  if (/^(?:by|before|until)$/.test(word)) return dateAt(words, at + 1, to);
  if (word === "within" || (word === "in" && isCardinal(next))) return durationAt(words, at + 1, to);
  if (word === "for") return mandateAt(words, at + 1, to);
  return null;
}

const ends = /^(?:terminat|expir|end)(?:e|es|s|ing)?$/;

/** "terminating on 15 June 2031" */
function endingAt(words: readonly Word[], at: number, to: number): TimeTerm | null {
  const isDated = ends.test(words[at]?.lower ?? "") && /^(?:on|in|by|at)$/.test(words[at + 1]?.lower ?? "");
  return isDated ? dateAt(words, at + 2, to) : null;
}

/** "120 days after the adoption of this resolution" */
function afterAt(words: readonly Word[], at: number, to: number): TimeTerm | null {
  const spell = durationAt(words, at, to);
  if (spell === null || !is("after", words[spell.end])) return null;
  let end = spell.end + 1;
  while (end < to && is("event", words[end])) end += 1;
  return { end };
}

/** "its resumed twenty-second session", "the sixth session of the Conference", "the end of its eightieth session". */
function sessionAt(words: readonly Word[], from: number, to: number): TimeTerm | null {
  let session: number | undefined;
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const word = words[at]?.lower ?? "";
    if (is("occasion", words[at])) {
      const before = words[at - 1];
      const named =
        word.startsWith("session") &&
        (session !== undefined || is("which-session", before) || /^\d{4}$/.test(before?.lower ?? ""));
      return named ? { end: at + 1, ...(session === undefined ? {} : { session }) } : null;
    }
    // "one hundredth"
    if (word === "one" && words[at + 1]?.lower === "hundredth") continue;
    const value = isOrdinal(word) ? numberOf(word) : undefined;
    if (value !== undefined && session === undefined) session = value;
    else if (value === undefined && !is("in-session", words[at]) && !/^\d{4}$/.test(word)) return null;
  }
  return null;
}

/** "31 March 2025", "March 2025", "2030", "the end of 2025". */
function dateAt(words: readonly Word[], from: number, to: number): TimeTerm | null {
  let at = from;
  while (at < to && is("in-date", words[at])) at += 1;
  const opening = at > from;
  if (/^\d{1,2}$/.test(words[at]?.lower ?? "") && monthNames.has(words[at + 1]?.lower ?? "")) at += 1;
  if (monthNames.has(words[at]?.lower ?? "") && /^\p{Lu}/u.test(words[at]?.text ?? "")) {
    // "August 28 2017"
    if (/^\d{1,2}$/.test(words[at + 1]?.lower ?? "")) at += 1;
    return { end: /^(?:19|20)\d\d$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1 };
  }
  if (/^(?:mid-)?(?:19|20)\d\d$/.test(words[at]?.lower ?? ""))
    return isInName(words, at) ? null : { end: at + 1 };
  return opening && words[at - 1]?.lower === "year" ? { end: at } : null;
}

/** "the 2030 Agenda", "Agenda 2063": a year that is part of a name. */
function isInName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  const isCapital = (word: Word | undefined) => /^\p{Lu}\p{L}/u.test(word?.text ?? "");
  if (isCapital(words[at - 1]))
    return !monthNames.has(before) && !/^(?:in|by|since|from|until|during)$/.test(before);
  return isCapital(words[at + 1]) && /^(?:the|its|a)$/.test(before);
}

/** "six months", "a period of 12 months", "60 days of the adoption". */
function durationAt(words: readonly Word[], from: number, to: number): TimeTerm | null {
  let at = from;
  if (/^(?:a|the|an)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "period")
    at += words[at + 2]?.lower === "of" ? 3 : 2;
  while (at < to && is("in-spell", words[at])) at += 1;
  if (numberOf(words[at]?.lower ?? "") !== undefined) at += 1;
  if (is("kind-of-day", words[at])) at += 1;
  return is("unit", words[at]) && at < to ? { end: at + 1 } : null;
}

/** "for a period of twelve months", "for six months", "for a new period ending on 15 June": how long a mandate is extended. */
function mandateAt(words: readonly Word[], from: number, to: number): TimeTerm | null {
  const opens =
    isCardinal(words[from]?.lower ?? "") ||
    (/^(?:a|an)$/.test(words[from]?.lower ?? "") && is("new-period", words[from + 1]));
  if (!opens) return null;
  const period = words.slice(from, from + 4).findIndex(({ lower }) => lower === "period");
  return durationAt(words, from, to) ?? (period < 0 ? null : endingAt(words, from + period + 1, to));
}
