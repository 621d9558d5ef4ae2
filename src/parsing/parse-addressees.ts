import type { Actor, Addressee } from "../domain/acts.ts";
import {
  actorHeads,
  baseVerbs,
  listBreakers,
  loosePrepositions,
  nounModifiers,
} from "../language/addressee-words.ts";
import { actorAt, type ShortForms, slug } from "../language/find-actors.ts";
import type { Word } from "../language/words.ts";

export interface AddresseeList {
  readonly addressees: readonly Addressee[];
  /** Index of the first word behind the list. */
  readonly end: number;
  /** The word at `end` is the "to" of what they are asked to do. */
  readonly infinitive: boolean;
}

interface Element {
  readonly start: number;
  readonly end: number;
  /** What ended it. */
  readonly by: "joiner" | "comma" | "infinitive" | "stop";
}

/** How many words one element of a list may have. */
const longest = 60;

/**
 * Reads the list of those whom an act addresses at `words[from]`: "Member States and other donors to …". An element
 * that names no actor ends the list.
 */
export function addresseesAt(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  forms: ShortForms,
): AddresseeList {
  const addressees: Addressee[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const element = elementAt(words, at, limit, forms);
    const addressee = asAddressee(text, words, element, forms);
    if (addressee === null) return { addressees, end, infinitive: isInfinitive(words, end, limit, null) };
    addressees.push(addressee);
    end = element.end;
    if (element.by === "infinitive") return { addressees, end, infinitive: true };
    if (element.by === "stop") return { addressees, end, infinitive: false };
    const next = skipJoiners(words, element.end);
    if (element.by === "comma" && breaksList(words, next)) return { addressees, end, infinitive: false };
    at = next;
  }
}

function skipJoiners(words: readonly Word[], at: number): number {
  let index = at;
  if (words[index]?.lower === ",") index += 1;
  if (isAsWellAs(words, index)) return index + 3;
  if (/^(?:and|or)$/.test(words[index]?.lower ?? "")) index += 1;
  return words[index]?.lower === "also" ? index + 1 : index;
}

function isAsWellAs(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "as" && words[at + 1]?.lower === "well" && words[at + 2]?.lower === "as";
}

function breaksList(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    listBreakers.has(word.lower) ||
    /^(?!aforement).*ing$/.test(word.lower) ||
    word.lower === ","
  );
}

/** The words of one element: to a comma, a joiner, an infinitive, or a word that no name of an actor holds. */
function elementAt(words: readonly Word[], from: number, limit: number, forms: ShortForms): Element {
  let relative = false;
  const stop = Math.min(limit, from + longest);
  for (let index = from; index < stop; ) {
    const word = words[index];
    if (word === undefined) break;
    if (/^(?:also|further|again)$/.test(word.lower) && isInfinitive(words, index + 1, limit, null))
      return { start: from, end: index, by: "infinitive" };
    if (isInfinitive(words, index, limit, relative ? "relative" : "noun"))
      return { start: from, end: index, by: "infinitive" };
    if (word.lower === ",") return { start: from, end: index, by: "comma" };
    if (/^[;:.]$/.test(word.lower)) return { start: from, end: index, by: "stop" };
    if (index > from && isJoiner(words, index, relative, forms))
      return { start: from, end: index, by: "joiner" };
    if (index > from && !relative && loosePrepositions.has(word.lower))
      return { start: from, end: index, by: "stop" };
    if (/^(?:that|which|who|whose)$/.test(word.lower) && index > from) relative = true;
    index = actorAt(words, index, forms)?.end ?? index + 1;
  }
  return { start: from, end: stop, by: "stop" };
}

/** Whether "and" at `at` joins another addressee, not two parts of one name. */
function isJoiner(words: readonly Word[], at: number, relative: boolean, forms: ShortForms): boolean {
  if (isAsWellAs(words, at)) return true;
  if (!/^(?:and|or)$/.test(words[at]?.lower ?? "")) return false;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (actorAt(words, at + 1, forms) !== null) return true;
  return !relative && (nounModifiers.has(next.lower) || actorHeads.has(next.lower));
}

/** Whether "to" at `at` opens what is asked, rather than "parties to the Convention" or "have failed to pay". */
function isInfinitive(
  words: readonly Word[],
  at: number,
  limit: number,
  within: "noun" | "relative" | null,
): boolean {
  if (at >= limit || words[at]?.lower !== "to") return false;
  const before = words[at - 1]?.lower ?? "";
  const verb = /ly$|^(?:also|not|further|continue)$/.test(words[at + 1]?.lower ?? "")
    ? words[at + 2]
    : words[at + 1];
  if (verb === undefined || !/^[a-z][a-z-]*$/.test(verb.text)) return false;
  const first = words[at + 1];
  if (first !== undefined && (nounModifiers.has(first.lower) || first.lower === "a" || first.lower === "an"))
    return false;
  if (
    /^(?:part(?:y|ies)|access|subject|according|due|related|relating|contributors?|donors?)$/.test(before)
  ) {
    return before === "donors" || baseVerbs.has(verb.lower);
  }
  return !(within !== null && governsInfinitive.has(before) && laterInfinitive(words, at + 1, limit));
}

/** "that continue to apply such measures to refrain": another "to" follows before the clause ends. */
function laterInfinitive(words: readonly Word[], from: number, limit: number): boolean {
  for (let index = from; index < Math.min(limit, from + 25); index += 1) {
    const word = words[index]?.lower;
    if (word === "to")
      return /^[a-z]/.test(words[index + 1]?.text ?? "") && !nounModifiers.has(words[index + 1]?.lower ?? "");
    if (word === undefined || /^[;:]$/.test(word)) return false;
  }
  return false;
}

const governsInfinitive = new Set([
  "continue",
  "continues",
  "wish",
  "wishes",
  "need",
  "needs",
  "seek",
  "seeks",
  "fail",
  "failed",
  "fails",
  "able",
  "required",
  "obliged",
  "intend",
  "refuse",
  "have",
  "has",
  "had",
  "ought",
  "position",
  "willing",
  "ready",
  "wishing",
  "seeking",
  "entitled",
  "invited",
  "decided",
  "committed",
  "yet",
  "attempt",
  "plan",
  "planning",
  "capacity",
  "obligation",
]);

function asAddressee(
  text: string,
  words: readonly Word[],
  element: Element,
  forms: ShortForms,
): Addressee | null {
  const first = words[element.start];
  const last = words[element.end - 1];
  if (first === undefined || last === undefined || element.end <= element.start) return null;
  const printed = text.slice(first.start, last.end);
  const actor = actorOfElement(text, words, element, forms);
  return actor === null ? null : { ...actor, printed };
}

function actorOfElement(
  text: string,
  words: readonly Word[],
  element: Element,
  forms: ShortForms,
): Actor | null {
  const core = skipModifiers(words, element.start, element.end);
  const headEnd = nounEnd(words, core, element.end, forms);
  for (let at = element.start; at < headEnd; at += 1) {
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    if (match.end >= headEnd && !isPossessive(words, match.end)) return match.actor;
    at = match.end - 1;
  }
  const head = words[headEnd - 1];
  if (head === undefined || headEnd <= core) return null;
  if (!actorHeads.has(head.lower) && !/^\p{Lu}/u.test(head.text)) return null;
  const printed = text.slice(words[core]?.start ?? 0, words[element.end - 1]?.end ?? 0);
  return { id: slug(printed), name: printed };
}

function isPossessive(words: readonly Word[], end: number): boolean {
  return /['’]s$/.test(words[end - 1]?.text ?? "") || /^['’]$/.test(words[end]?.text ?? "");
}

function skipModifiers(words: readonly Word[], from: number, end: number): number {
  let index = from;
  while (
    index < end - 1 &&
    /^(?:the|all|those|these|any|each|every|both|its|their|other|such)$/.test(words[index]?.lower ?? "")
  )
    index += 1;
  return index;
}

/** The index behind the head noun: where the first preposition or relative pronoun stands. */
function nounEnd(words: readonly Word[], from: number, end: number, forms: ShortForms): number {
  let index = from;
  while (index < end) {
    if (
      index > from &&
      /^(?:of|in|that|which|who|whose|with|from|on|for|to|at|under|within|not|concerned|parties|,|\(|and)$/.test(
        words[index]?.lower ?? "",
      )
    )
      return index;
    index = actorAt(words, index, forms)?.end ?? index + 1;
  }
  return end;
}
