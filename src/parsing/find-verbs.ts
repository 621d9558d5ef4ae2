import type { Force } from "../domain/acts.ts";
import {
  actNouns,
  connectives,
  forcesOfNounsAsked,
  mannerNouns,
  mannerPhrases,
  nounModifiers,
  nounStops,
  trailingAdverbs,
  verbModifiers,
  verbsWithNouns,
} from "../vocabulary/act-words.ts";
import { type VerbEntry, type VerbForm, verbsOfWord } from "../vocabulary/verb-forms.ts";
import { trieOf, type Word } from "../vocabulary/words.ts";

/** A verb phrase in a list of words: modifiers, verb, its particle or noun, and manner. Indices of words, half open. */
export interface VerbMatch {
  readonly start: number;
  readonly end: number;
  /** Index of the inflected word. */
  readonly head: number;
  readonly force: Force;
  readonly entry: VerbEntry;
  /** Its meaning comes from a noun: "reiterates its call". */
  readonly nominal: boolean;
}

const connectiveTrie = trieOf(connectives);
const mannerTrie = trieOf(mannerPhrases);

/** How far a particle, a noun or a manner may stand behind its verb, in words. */
const reach = 8;

/** The index behind connecting phrases and commas that start at `at`: ", in this regard,". At most a few of them. */
export function skipConnectives(words: readonly Word[], at: number): number {
  let index = at;
  for (let phrases = 0; phrases < reach; phrases += 1) {
    const phrase = connectiveTrie.longestAt(words, index);
    if (phrase !== null) index = phrase.end;
    else if (index > at && words[index]?.lower === ",") index += 1;
    else return index;
  }
  return index;
}

/** The verb phrase in the given form whose modifiers start at `words[at]`. */
export function verbAt(words: readonly Word[], at: number, form: VerbForm): VerbMatch | null {
  let head = at;
  while (head < at + 4 && isModifier(words[head])) head += 1;
  const continued = continuedHead(words, head, form);
  const wanted = continued === head ? form : "base";
  const word = words[continued];
  for (const entry of word === undefined || word.quoted ? [] : verbsOfWord(word.lower, wanted)) {
    const behind = particleEnd(words, continued + 1, entry.particle);
    if (behind === null) continue;
    const noun = nounBehind(words, behind, entry);
    const isCall = noun?.force === "call" && preposition.test(words[noun.end]?.lower ?? "");
    const last = (noun?.end ?? behind) + (isCall ? 1 : 0);
    // "calls for further efforts": nothing behind the preposition belongs to the verb.
    const end = preposition.test(words[last - 1]?.lower ?? "") ? last : mannerEnd(words, last);
    const force = noun?.force ?? entry.force;
    return { start: at, end, head: continued, force, entry, nominal: noun !== null };
  }
  return null;
}

/** "continues to encourage", "continuing to underline", "would like also to thank": the index of what is continued. */
function continuedHead(words: readonly Word[], head: number, form: VerbForm): number {
  const wouldLike = form === "present" && words[head]?.lower === "would" && words[head + 1]?.lower === "like";
  const auxiliary = form === "present" ? /^(?:continues|wishes)$/ : /^(?:continuing|wishing)$/;
  if (!wouldLike && !auxiliary.test(words[head]?.lower ?? "")) return head;
  const to = head + (wouldLike ? 2 : 1) + (isModifier(words[head + (wouldLike ? 2 : 1)]) ? 1 : 0);
  if (words[to]?.lower !== "to") return head;
  const behind = isModifier(words[to + 1]) ? to + 2 : to + 1;
  return verbsOfWord(words[behind]?.lower ?? "", "base").length > 0 ? behind : head;
}

function isModifier(word: Word | undefined): boolean {
  const lower = word?.lower ?? "";
  return lower !== "and" && (verbModifiers.has(lower) || /^[a-z-]{3,}ly$/.test(lower));
}

/** "encourages further collaboration": the word belongs to the noun behind it. */
function qualifiesNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!/^(?:further|more|most|again)$/.test(words[at]?.lower ?? "") || next === undefined) return false;
  return /^(?!and$)[a-z]/.test(next.text) && !nounStops.has(next.lower) && !nounModifiers.has(next.lower);
}

function particleEnd(words: readonly Word[], from: number, particle: readonly string[]): number | null {
  if (particle.length === 0) return from;
  const first = skipMiddle(words, from, particle[0] ?? "");
  const isWhole = first !== null && particle.every((word, index) => words[first + index]?.lower === word);
  return isWhole ? first + particle.length : null;
}

/** The index of `wanted` behind modifiers and a phrase between commas: "calls, once again, upon". */
function skipMiddle(words: readonly Word[], from: number, wanted: string): number | null {
  let index = from;
  while (index < from + reach) {
    const word = words[index];
    if (word === undefined) return null;
    if (word.lower === wanted) return index;
    const behind = skipConnectives(words, word.lower === "," ? index + 1 : index);
    if (isModifier(word) || word.lower === ",") index = Math.max(index + 1, behind);
    else if (behind > index) index = behind;
    else return null;
  }
  return null;
}

const preposition = /^(?:upon|on|for)$/;

/** "its deep appreciation" behind "expresses": the noun gives the force. */
function nounBehind(words: readonly Word[], from: number, { verb }: VerbEntry) {
  for (let index = from; index < from + reach; index += 1) {
    const word = words[index];
    if (word === undefined || !/^[a-z-]+$/.test(word.lower) || nounStops.has(word.lower)) return null;
    const force = actNouns.get(word.lower);
    if (force === undefined || actNouns.has(words[index + 1]?.lower ?? "")) continue;
    if (!carriesNoun(verb, force, words.slice(from, index))) return null;
    // "its appreciation and deep gratitude"
    const second = [index + 2, index + 3].find((at) => actNouns.has(words[at]?.lower ?? ""));
    return { force, end: (words[index + 1]?.lower === "and" ? (second ?? index) : index) + 1 };
  }
  return null;
}

function carriesNoun(verb: string, force: Force, between: readonly Word[]): boolean {
  if (verbsWithNouns.always.has(verb)) return true;
  const owned = between.some((word) => word.lower === "its" || word.lower === "our");
  if (verbsWithNouns.own.has(verb)) return owned;
  if (!verbsWithNouns.asks.has(verb) || !forcesOfNounsAsked.has(force)) return false;
  return owned || (repeating.has(verb) && asking.has(force));
}

const repeating = new Set(["reiterate", "renew", "repeat"]);
const asking = new Set<Force>(["call", "request", "invite", "appeal", "demand"]);

/** The index behind modifiers and manner: "also", "with deep concern", "in the strongest terms". */
function mannerEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (;;) {
    const behind = mannerTrie.longestAt(words, end)?.end ?? withManner(words, end);
    const word = words[end]?.lower ?? "";
    if (behind !== null) end = behind;
    else if ((verbModifiers.has(word) || trailingAdverbs.has(word)) && !qualifiesNoun(words, end)) end += 1;
    else return end;
  }
}

function withManner(words: readonly Word[], at: number): number | null {
  if (words[at]?.lower !== "with") return null;
  for (let index = at + 1; index < at + reach; index += 1) {
    const word = words[index];
    if (word === undefined || !/^[a-z-]+$/.test(word.lower) || nounStops.has(word.lower)) return null;
    const isLast = words[index + 1]?.lower !== "and" || verbAt(words, index + 2, "present") !== null;
    if (mannerNouns.has(word.lower) && isLast) return index + 1;
  }
  return null;
}
