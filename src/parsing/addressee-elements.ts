import type { Actor } from "../domain/acts.ts";
import {
  actorHeads,
  baseVerbs,
  governsInfinitive,
  listBreakers,
  loosePrepositions,
  namesOfTexts,
  nounModifiers,
} from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { actorAt, slug } from "../vocabulary/find-actors.ts";
import { trieOf, type Word } from "../vocabulary/words.ts";
import { isCapital, printedOf, saysAt, skipWhile, type Tokens } from "./tokens.ts";

/** One element of a list of addressees, as word indices, half open. */
export interface Element {
  readonly start: number;
  readonly end: number;
  /** What ended it. */
  readonly by: "joiner" | "comma" | "infinitive" | "stop";
}

/** What the act does with those whom it addresses; it decides where their names end. */
export type Address = "asked" | "told" | "honoured";

/** How many words one element of a list may have. */
const longest = 60;

/** The index behind a comma, "and", "or", "as well as". */
export function skipJoiners(words: readonly Word[], at: number): number {
  let index = at;
  if (words[index]?.lower === ",") index += 1;
  if (saysAt(words, index, "as well as")) return index + 3;
  if (/^(?:and|or)$/.test(words[index]?.lower ?? "")) index += 1;
  return words[index]?.lower === "also" ? index + 1 : index;
}

/** Whether the word at `at`, behind a comma, begins something other than a further addressee. */
export function breaksList(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || listBreakers.has(word.lower) || /^(?:,|(?!aforement).*ing)$/.test(word.lower);
}

/** The words of one element: to a comma, a joiner, an infinitive, or a word that no name of an actor holds. */
export function elementAt(tokens: Tokens, from: number, limit: number, address: Address): Element {
  const { words, forms } = tokens;
  let relative = false;
  let narrowed = false;
  const stop = Math.min(limit, from + longest);
  for (let index = from; index < stop; ) {
    const word = words[index];
    if (word === undefined) break;
    const endedBy = (by: Element["by"]): Element => ({ start: from, end: index, by });
    const behind = /^(?:again|neither)$/.test(word.lower) ? index + 1 : behindAdverbs(words, index);
    if (index > from && behind > index && isInfinitive(words, behind, limit)) return endedBy("infinitive");
    if (isInfinitive(words, index, limit, relative ? "relative" : "noun")) return endedBy("infinitive");
    if (word.lower === ",") return endedBy("comma");
    if (/^[;:.]$/.test(word.lower) && !/^(?:Mrs?|Ms|Dr)$/.test(words[index - 1]?.text ?? ""))
      return endedBy("stop");
    if (index > from && (isJoiner(tokens, index, relative, narrowed) || saysAt(words, index, "such as")))
      return endedBy("joiner");
    if (index > from && endsName(words, index, address)) return endedBy("stop");
    // "the United Nations system as a whole"
    if (index > from && saysAt(words, index, "as a whole")) {
      index += 3;
      continue;
    }
    if (index > from && !relative && loosePrepositions.has(word.lower) && !isWithinName(words, index)) {
      const goesOn = address === "asked" ? asksLater(words, index, stop) : thanksLater(words, index, stop);
      if (address === "told" || !goesOn) return endedBy("stop");
      narrowed = true;
    }
    if (/^(?:that|which|who|whose)$/.test(word.lower) && index > from) {
      if (address === "honoured") return endedBy("stop");
      relative = true;
    }
    index = actorAt(words, index, forms)?.end ?? index + 1;
  }
  return { start: from, end: stop, by: "stop" };
}

/** "reminds States that", "reminds States of the manual", "congratulates the Court on the completion": who it is has been said. */
function endsName(words: readonly Word[], at: number, address: Address): boolean {
  const word = words[at]?.lower;
  const owns = word === "of" && /^(?:the|its|their|his|her)$/.test(words[at + 1]?.lower ?? "");
  if (address === "told") return word === "that" || word === "once" || owns;
  if (address !== "honoured" || word !== "on") return false;
  // "commends the Special Rapporteur on torture for her work"
  const rest = words.slice(at, at + longest).map(({ lower }) => lower);
  const end = rest.findIndex((lower) => /^(?:for|[,;:.])$/.test(lower));
  return rest[end] !== "for";
}

/** "the United Nations Office for Central Africa (UNOCA)", "the Envoy for the Great Lakes Region,": a name goes on to the letters that stand for it, or to a comma. */
function isWithinName(words: readonly Word[], at: number): boolean {
  const name = words.slice(at + 1, at + 1 + longestTail);
  const end = name.findIndex(({ text }) => !/^\p{Lu}\p{Ll}|^(?:the|of|and|in)$/u.test(text));
  return end > 0 && (name[end]?.text === "," || (name[end]?.text === "(" && isAcronym(name[end + 1])));
}

/** How many words a name may have behind its preposition. */
const longestTail = 12;

/** Whether an infinitive follows before a comma, or behind examples: "the Representative for India and Pakistan to report", "States cooperating through the Group, including Chad, to report". */
function asksLater(words: readonly Word[], from: number, stop: number): boolean {
  let inExamples = false;
  for (let index = from; index < stop; index += 1) {
    const word = words[index]?.lower ?? "";
    const isBehindComma = words[index - 1]?.lower === ",";
    if (isInfinitive(words, index, stop, "noun") && (isBehindComma || !inExamples)) return true;
    if (word === "," && behindExampleWord(words, index + 1) > index + 1) inExamples = true;
    else if (/^[,;:]$/.test(word) && (word !== "," || !inExamples)) return false;
  }
  return false;
}

/** "the Representative for India and Pakistan for his efforts": what somebody is thanked for comes behind what belongs to the name. */
function thanksLater(words: readonly Word[], at: number, stop: number): boolean {
  const clause = words.slice(at + 1, stop).map(({ lower }) => lower);
  const end = clause.findIndex((word) => /^[,;:]$/.test(word));
  const isName = words[at]?.lower === "for" && /^\p{Lu}/u.test(words[at + 1]?.text ?? "");
  return isName && clause.slice(0, end < 0 ? clause.length : end).includes("for");
}

const exampleWords = trieOf(
  "including|most notably|namely|especially|particularly|notably|in particular|such as".split("|"),
);

/** The index behind "including" or "in particular"; `at` where none such stands. */
export function behindExampleWord(words: readonly Word[], at: number): number {
  return exampleWords.longestAt(words, at)?.end ?? at;
}

/** Whether "and" at `at` joins another addressee, not two parts of one name. */
function isJoiner({ words, forms }: Tokens, at: number, relative: boolean, narrowed: boolean): boolean {
  if (saysAt(words, at, "as well as")) return true;
  if (!/^(?:and|or)$/.test(words[at]?.lower ?? "")) return false;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (!narrowed && actorAt(words, at + 1, forms) !== null) return true;
  if (isAcronym(words[at - 1]) && isAcronym(next)) return true;
  return !relative && (nounModifiers.has(next.lower) || actorHeads.has(next.lower));
}

function isAcronym(word: Word | undefined): boolean {
  return /^\p{Lu}[\p{Lu}\d-]+$/u.test(word?.text ?? "");
}

/** Behind these "to" mostly is no infinitive. */
const beforePreposition =
  /^(?:part(?:y|ies)|access|subject|according|pursuant|due|related|relating|contributors?|donors?)$/;

/** Whether "to" at `at` opens what is asked, rather than "parties to the Convention" or "have failed to pay". */
export function isInfinitive(
  words: readonly Word[],
  at: number,
  limit: number,
  within?: "noun" | "relative",
): boolean {
  if (at >= limit || words[at]?.lower !== "to") return false;
  const before = words[at - 1]?.lower ?? "";
  const verb = words[behindAdverbs(words, at + 1)];
  if (verb === undefined || !/^[a-z][a-z-]*$/.test(verb.text) || listBreakers.has(verb.lower)) return false;
  const first = words[at + 1]?.lower ?? "";
  if (/^(?:or|and)$/.test(verb.lower) || nounModifiers.has(first) || /^an?$/.test(first)) return false;
  if (beforePreposition.test(before)) return before === "donors" || baseVerbs.has(verb.lower);
  if (within === undefined || !governsInfinitive.has(before)) return true;
  return within === "noun" && !laterInfinitive(words, at + 1, limit);
}

/** "to effectively and substantially use", "to strictly, fully, and expeditiously use": the index of the verb. */
export function behindAdverbs(words: readonly Word[], at: number): number {
  if (!isAdverb(words[at])) return at;
  const next = skipJoiners(words, at + 1);
  return behindAdverbs(words, isAdverb(words[next]) ? next : at + 1);
}

function isAdverb(word: Word | undefined): boolean {
  const { text = "", lower = "" } = word ?? {};
  return /^(?:also|not|further)$/.test(lower) || (/^[a-z]+ly$/.test(text) && !baseVerbs.has(lower));
}

/** "that continue to apply such measures to refrain": another "to" follows before the clause ends. */
function laterInfinitive(words: readonly Word[], from: number, limit: number): boolean {
  const clause = words.slice(from, Math.min(limit, from + 25));
  const at = clause.findIndex(({ lower }) => /^(?:to|[;:])$/.test(lower));
  const verb = words[from + at + 1];
  return (
    clause[at]?.lower === "to" && /^[a-z]/.test(verb?.text ?? "") && !nounModifiers.has(verb?.lower ?? "")
  );
}

/** Whom a noun phrase names: an actor of the vocabulary, or one whose id comes from the print; null if it is no actor. */
export function actorOfElement(tokens: Tokens, element: Element): Actor | null {
  const { words, forms } = tokens;
  const core = skipWhile(words, element.start, modifier, element.end - 1);
  const headEnd = nounEnd(tokens, core, element.end);
  for (let at = element.start; at < headEnd; at += 1) {
    const match = actorAt(words, at, forms);
    if (match === null || match.end < headEnd || isPossessive(words, match.end)) continue;
    // "the Afghan Government" is one government, not Governments.
    const isNarrowed = actorOfId(match.actor.id)?.kind === "group" && words.slice(core, at).some(isCapital);
    if (!isNarrowed) return match.actor;
  }
  const head = words[headEnd - 1];
  if (head === undefined || headEnd <= core || namesOfTexts.has(head.lower)) return null;
  // "the Forces nouvelles"
  const first = words[core];
  const isForeign =
    core > element.start && core === headEnd - 2 && isCapital(first) && !/ing$/.test(head.lower);
  if (!actorHeads.has(head.lower) && !isCapital(head) && (!isForeign || actorHeads.has(first?.lower ?? "")))
    return null;
  const printed = printedOf(tokens, core, element.end);
  return { id: slug(printed), name: printed };
}

export function isPossessive(words: readonly Word[], end: number): boolean {
  return /['’]s$/.test(words[end - 1]?.text ?? "") || /^['’]$/.test(words[end]?.text ?? "");
}

const modifier = /^(?:an?|the|all|those|these|any|each|every|both|its|their|other|such)$/;

/** "Governments concerned", "countries receiving refugees": what follows the head noun only narrows it. */
function isParticiple(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  return /^[a-z]+(?:ing|ed)$/.test(words[at]?.text ?? "") && (actorHeads.has(before) || /s$/.test(before));
}

/** "troop and police contributing countries": the head noun is further on. */
function joinsModifiers(words: readonly Word[], at: number): boolean {
  const { text = "", lower = "" } = words[at - 1] ?? {};
  return words[at]?.lower === "and" && /^\p{Ll}/u.test(text) && !actorHeads.has(lower);
}

const behindNoun =
  /^(?:of|in|among|amongst|between|by|through|into|towards|regarding|concerning|against|that|which|who|whose|with|from|on|for|to|at|under|within|as|not|concerned|signatory|across|thereto|thereof|therein|,|\(|and)$/;

/** The index behind the head noun: where the first preposition or relative pronoun stands. */
function nounEnd({ words, forms }: Tokens, from: number, end: number): number {
  for (let index = from; index < end; ) {
    const isBehind = behindNoun.test(words[index]?.lower ?? "") && !joinsModifiers(words, index);
    if (index > from && (isBehind || isParticiple(words, index))) return index;
    index = actorAt(words, index, forms)?.end ?? index + 1;
  }
  return end;
}
