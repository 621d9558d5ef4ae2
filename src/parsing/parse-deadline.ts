import type { Deadline } from "../domain/acts.ts";
import { isOrdinal, numberOf } from "../language/numerals.ts";
import type { Word } from "../language/words.ts";

interface Found {
  readonly end: number;
  readonly session?: number;
}

const prepositions = new Set(["at", "in", "by", "before", "until", "during", "for", "within", "on"]);

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Participles behind which a time says when something else happened: "adopted at its sixth session". */
const reporting =
  /^(?:adopted|held|made|submitted|presented|established|convened|issued|taken|contained|agreed|considered|approved|undertaken|achieved|concluded|launched|expressed|reached|introduced|decided|outlined|signed|endorsed|discussed|organized|requested|mandated|recommended|elected|appointed|opened|proclaimed|delivered|reviewed|prepared|produced|created|reported|reaffirmed)$/;

/** By when what `words[from]` to `words[to]` say is to be done: the first session, date, term or (if `periodic`) period named. */
export function deadlineIn(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  periodic: boolean,
): Deadline | null {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    const found = termAt(words, at, to);
    if (found === null || (!periodic && isPeriod(word)) || tellsThePast(words, from, at)) continue;
    const printed = text.slice(word.start, words[found.end - 1]?.end ?? word.end);
    return found.session === undefined ? { printed } : { printed, session: found.session };
  }
  return null;
}

/** "annually", "every six months", "on an annual basis": a deadline of a report, but of no decision. */
function isPeriod(word: Word): boolean {
  return /^(?:annually|biennially|quarterly|yearly|every|on)$/.test(word.lower);
}

function termAt(words: readonly Word[], at: number, to: number): Found | null {
  const word = words[at]?.lower ?? "";
  if (/^(?:annually|biennially|quarterly|yearly)$/.test(word)) return { end: at + 1 };
  if (/^(?:no|not)$/.test(word) && words[at + 1]?.lower === "later" && words[at + 2]?.lower === "than") {
    return sessionAt(words, at + 3, to) ?? dateAt(words, at + 3, to) ?? durationAt(words, at + 3, to);
  }
  if (word === "prior" && words[at + 1]?.lower === "to")
    return sessionAt(words, at + 2, to) ?? dateAt(words, at + 2, to);
  if (word === "every") return durationAt(words, at + 1, to);
  if (word === "on" && /^(?:an?|the)$/.test(words[at + 1]?.lower ?? "")) return basisAt(words, at + 2, to);
  if (
    word === "to" &&
    /^(?:its|the)$/.test(words[at + 1]?.lower ?? "") &&
    isOrdinal(words[at + 2]?.lower ?? "")
  ) {
    return sessionAt(words, at + 1, to);
  }
  if (word === "at" && words[at + 2]?.lower === "end" && words[at + 3]?.lower === "of") {
    return sessionAt(words, at + 1, to) ?? durationAt(words, at + 4, to);
  }
  if (!prepositions.has(word)) return null;
  const session = word === "for" && words[at - 1]?.lower !== "time" ? null : sessionAt(words, at + 1, to);
  if (session !== null) return session;
  if (/^(?:by|before|until)$/.test(word)) return dateAt(words, at + 1, to);
  if (word === "within") return durationAt(words, at + 1, to);
  if (word === "for") return mandateAt(words, at + 1, to);
  return null;
}

/** "its resumed twenty-second session", "the sixth session of the Conference", "the end of its eightieth session". */
function sessionAt(words: readonly Word[], from: number, to: number): Found | null {
  let session: number | undefined;
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const word = words[at]?.lower ?? "";
    if (/^(?:sessions?|meeting|conference|congress)$/.test(word)) {
      const named =
        word.startsWith("session") &&
        (session !== undefined ||
          /^(?:next|\d{4}|forthcoming|following|present|current|main|substantive|special|resumed|annual|regular)$/.test(
            words[at - 1]?.lower ?? "",
          ));
      return named ? { end: at + 1, ...(session === undefined ? {} : { session }) } : null;
    }
    // "one hundredth"
    if (word === "one" && words[at + 1]?.lower === "hundredth") continue;
    const value = isOrdinal(word) ? numberOf(word) : undefined;
    if (value !== undefined && session === undefined) session = value;
    else if (value === undefined && !sessionWords.has(word) && !/^\d{4}$/.test(word)) return null;
  }
  return null;
}

const sessionWords = new Set(
  "its the their at in a end part resumed of next main first second third regular special emergency substantive annual present current organizational forthcoming following high-level and beginning start opening context later than subsequent future both each every general assembly first-resumed budget intersessional reconvened".split(
    " ",
  ),
);

/** "31 March 2025", "March 2025", "2030", "the end of 2025". */
function dateAt(words: readonly Word[], from: number, to: number): Found | null {
  let at = from;
  while (
    at < to &&
    /^(?:the|end|of|beginning|middle|year|mid|early|late|close|month|start|than|later|at)$/.test(
      words[at]?.lower ?? "",
    )
  )
    at += 1;
  const opening = at > from;
  if (/^\d{1,2}$/.test(words[at]?.lower ?? "") && months.test(words[at + 1]?.lower ?? "")) at += 1;
  if (months.test(words[at]?.lower ?? "") && /^\p{Lu}/u.test(words[at]?.text ?? "")) {
    return { end: /^(?:19|20)\d\d$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1 };
  }
  if (/^(?:mid-)?(?:19|20)\d\d$/.test(words[at]?.lower ?? "")) return { end: at + 1 };
  return opening && words[at - 1]?.lower === "year" ? { end: at } : null;
}

/** "six months", "a period of 12 months", "60 days of the adoption". */
function durationAt(words: readonly Word[], from: number, to: number): Found | null {
  let at = from;
  if (/^(?:a|the|an)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "period")
    at += words[at + 2]?.lower === "of" ? 3 : 2;
  while (
    at < to &&
    /^(?:a|the|an|next|first|further|additional|initial|interim|new|final|period|maximum|up|to|of|another)$/.test(
      words[at]?.lower ?? "",
    )
  )
    at += 1;
  const count = numberOf(words[at]?.lower ?? "");
  if (count !== undefined) at += 1;
  if (words[at]?.lower === "working" || words[at]?.lower === "calendar" || words[at]?.lower === "consecutive")
    at += 1;
  const unit = /^(?:days?|weeks?|months?|years?|hours?)$/.test(words[at]?.lower ?? "");
  return unit && (count !== undefined || at > from || /s?$/.test(words[at]?.lower ?? "")) && at < to
    ? { end: at + 1 }
    : null;
}

/** "for a period of twelve months": how long a mandate is extended. */
function mandateAt(words: readonly Word[], from: number, to: number): Found | null {
  const opens =
    /^(?:a|an)$/.test(words[from]?.lower ?? "") &&
    /^(?:period|further|additional|initial|interim|new|final)$/.test(words[from + 1]?.lower ?? "");
  return opens ? durationAt(words, from, to) : null;
}

/** "an annual basis". */
function basisAt(words: readonly Word[], from: number, to: number): Found | null {
  const periodic = /^(?:annual|biennial|quarterly|monthly|yearly|triennial|six-monthly|semi-annual)$/.test(
    words[from]?.lower ?? "",
  );
  return periodic && words[from + 1]?.lower === "basis" && from + 1 < to ? { end: from + 2 } : null;
}

/** Whether the time at `at` belongs to a participle ("the report submitted at its …") and not to what is asked. */
function tellsThePast(words: readonly Word[], from: number, at: number): boolean {
  let crossesTo = false;
  for (let index = at - 1; index >= Math.max(from, at - 10); index -= 1) {
    const word = words[index]?.lower ?? "";
    if (/^(?:[,;]|sessions?|(?:19|20)\d\d)$/.test(word)) return false;
    if (reporting.test(word)) {
      const asked = /^(?:be|been|being)$/.test(words[index - 1]?.lower ?? "");
      return !asked && (!crossesTo || /^(?:submitted|presented|reported|delivered)$/.test(word));
    }
    if (word === "to") {
      if (isInfinitiveMark(words, index)) return false;
      crossesTo = true;
    }
  }
  return false;
}

function isInfinitiveMark(words: readonly Word[], at: number): boolean {
  return (
    /^[a-z]/.test(words[at + 1]?.text ?? "") &&
    !/^(?:the|its|an?|their|that|all)$/.test(words[at + 1]?.lower ?? "")
  );
}
