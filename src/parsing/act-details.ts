import type { Deadline, Forum, Hedge } from "../domain/acts.ts";
import { hedgingVerbs, ofReports, qualifiers, tellingThePast } from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { actorAt, skipArticle, slug } from "../vocabulary/find-actors.ts";
import { termAt } from "../vocabulary/states-time.ts";
import { trieOf, type Word } from "../vocabulary/words.ts";
import { isInfinitive } from "./addressee-elements.ts";
import { isCapital, placeOf, printedOf, skipWhile, type Tokens } from "./tokens.ts";

/** By when what `words[from]` to `words[to]` say is to be done: the first session, date, term or (if `periodic`) period named. */
export function deadlineIn(tokens: Tokens, from: number, to: number, periodic: boolean): Deadline | null {
  const { words } = tokens;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    const found = termAt(words, at, to);
    if (found === null || (!periodic && period.test(word.lower)) || tellsThePast(words, from, at)) continue;
    const { end, ...session } = found;
    return { printed: printedOf(tokens, at, end), ...session };
  }
  return null;
}

/** "annually", "every six months", "on an annual basis": a deadline of a report, but of no decision. */
const period = /^(?:annually|biennially|quarterly|yearly|every|on)$/;

/** Whether the time at `at` belongs to a participle ("the report submitted at its …") and not to what is asked. */
function tellsThePast(words: readonly Word[], from: number, at: number): boolean {
  let crossesTo = false;
  for (let index = at - 1; index >= Math.max(from, at - 10); index -= 1) {
    const word = words[index]?.lower ?? "";
    if (/^(?:[,;]|sessions?|(?:19|20)\d\d)$/.test(word)) return false;
    if (tellingThePast.has(word)) {
      const asked = /^(?:be|been|being)$/.test(words[index - 1]?.lower ?? "");
      return !asked && (!crossesTo || /^(?:submitted|presented|reported|delivered)$/.test(word));
    }
    if (word === "to") {
      if (isInfinitive(words, index, words.length)) return false;
      crossesTo = true;
    }
  }
  return false;
}

const bodyNouns =
  /^(?:assembly|council|commission|committee|conference|board|meeting|forum|congress|panel|tribunal)$/;

/** Kinds of actors to which reports go. */
const forums = /^(?:organ|committee|commission|conference|treaty-body|body)$/;

/** The body before which what is asked is to happen: "to submit a report to the Commission". */
export function forumIn(tokens: Tokens, from: number, to: number): Forum | null {
  const { words } = tokens;
  let reports = false;
  let briefed = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    if (ofReports.has(word.lower)) reports = true;
    briefed =
      /^(?:brief|update|inform|keep|provide)$/.test(word.lower) ||
      (briefed && /^(?:the|regularly)$/.test(word.lower));
    const direct = briefed && word.lower === "the";
    if (!reports && !direct && word.lower !== "by") continue;
    if (!direct && !leadsToBody(words, at)) continue;
    const forum = bodyAt(tokens, direct ? at : at + 1);
    if (forum !== null) return forum;
  }
  return null;
}

/** "to", "before the", "for consideration by" */
function leadsToBody(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower;
  if (word === "by") return /^(?:consideration|review|approval|decision)$/.test(words[at - 1]?.lower ?? "");
  return word === "to" || (word === "before" && words[at + 1]?.lower === "the");
}

function bodyAt(tokens: Tokens, from: number): Forum | null {
  const { words, forms } = tokens;
  const at = skipArticle(words, from);
  const match = actorAt(words, at, forms);
  if (match === null) return unknownBodyAt(tokens, from, at);
  const kind = actorOfId(match.actor.id)?.kind;
  const ends = words[match.end]?.lower ?? "";
  const isOther = kind !== undefined && !forums.test(kind);
  if (isOther || /^(?:resolutions?|decisions?|mandates?)$/.test(ends)) return null;
  return kind === undefined || bodyNouns.test(ends)
    ? unknownBodyAt(tokens, from, at)
    : { id: match.actor.id, printed: printedOf(tokens, from, match.end) };
}

/** "the Commission", "the Advisory Committee" where nothing says which one it is. */
function unknownBodyAt(tokens: Tokens, from: number, at: number): Forum | null {
  const { words } = tokens;
  let end = at;
  while (end < at + 6 && isCapital(words[end])) end += 1;
  if (end === at || !bodyNouns.test(words[end - 1]?.lower ?? "")) return null;
  return { id: slug(printedOf(tokens, at, end)), printed: printedOf(tokens, from, end) };
}

const verbs = trieOf(hedgingVerbs);
const besides = trieOf(qualifiers);

/**
 * What weakens an ask whose action is `words[from]` to `words[to]`: hedging verbs at its own infinitives, and qualifiers
 * beside the first of them. "A working group to consider options" is not hedged.
 */
export function hedgesIn(tokens: Tokens, from: number, to: number): Hedge[] {
  const { words } = tokens;
  const hedges: Hedge[] = [];
  const first = firstInfinitive(words, from, to);
  for (let at = from; at < first; at += 1) {
    const match = besides.longestAt(words, at);
    if (match !== null && match.end <= first) hedges.push(hedge(tokens, at, match.end));
  }
  for (let at = first; at < to; at += 1) {
    if (words[at]?.lower !== "to" || !(at === first || isCoordinated(words, at))) continue;
    const verb = skipWhile(words, at + 1, /ly$|^(?:also|further|again)$/);
    const match = verbs.longestAt(words, verb);
    if (match === null || match.end > to) continue;
    hedges.push(hedge(tokens, at, match.end));
    const qualifier = words[match.end]?.lower === "," ? besides.longestAt(words, match.end + 1) : null;
    if (qualifier !== null) hedges.push(hedge(tokens, match.end + 1, qualifier.end));
  }
  return hedges;
}

/** The "to" of what is asked: at the start, or behind a phrase between commas. */
function firstInfinitive(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const before = words[at - 1]?.lower;
    const opens = at === from || before === "," || /ly$|^also$/.test(before ?? "");
    if (words[at]?.lower === "to" && opens && /^[a-z]/.test(words[at + 1]?.text ?? "")) return at;
  }
  return to;
}

function isCoordinated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  return /^(?:and|or)$/.test(before) || (before === "," && !/^(?:the|a)$/.test(words[at + 1]?.lower ?? ""));
}

function hedge(tokens: Tokens, from: number, to: number): Hedge {
  return { ...placeOf(tokens.words, from, to), text: printedOf(tokens, from, to) };
}
