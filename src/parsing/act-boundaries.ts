import { nounModifiers, openingOnly, pluralsLikeVerbs } from "../vocabulary/act-words.ts";
import type { Word } from "../vocabulary/words.ts";
import { skipConnectives, type VerbMatch, verbAt } from "./find-verbs.ts";
import { skipWhile } from "./tokens.ts";

/** A verb phrase that is the text's own, and where the clause that it opens begins. */
export interface OwnVerb extends VerbMatch {
  /** Index of the comma or conjunction before it; what was said before ends here. */
  readonly boundary: number;
}

/** How the organ is named before its verbs, and in which tense they stand. */
export interface Subject {
  /** The index behind its name at `words[at]`; `at` where it is not named there. */
  endAt(words: readonly Word[], at: number, found: readonly OwnVerb[]): number;
  verbAt(words: readonly Word[], at: number): VerbMatch | null;
}

/** Under a formula nothing but the verbs is printed. */
const unsaid: Subject = {
  endAt: (_, at) => at,
  verbAt: (words, at) => verbAt(words, at, "present"),
};

/**
 * The finite verbs of an operative paragraph whose subject is the organ itself: the one that opens it and those joined to
 * it (", and encourages", "; also requests"). Verbs of relative clauses and of quoted titles are not among them.
 */
export function ownVerbs(words: readonly Word[], subject: Subject = unsaid): OwnVerb[] {
  const found: OwnVerb[] = [];
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const mark = words[at]?.text;
    if (mark === "(" || mark === "[") depth += 1;
    if (mark === ")" || mark === "]") depth = Math.max(0, depth - 1);
    if (depth > 0 || !opensClause(words, at, found)) continue;
    const start = skipConnectives(words, skipBreaks(words, at));
    const head = subject.endAt(words, start, found);
    const verb = subject.verbAt(words, head);
    if (verb === null || (head === start && !isOwn(words, at, verb, found))) continue;
    found.push({ ...verb, boundary: asideStart(words, at, found.at(-1)?.end ?? 0) });
    at = verb.end - 1;
  }
  return found;
}

/** ", and, while recognizing excellence, encourages": what went before ends at the conjunction, not at the last comma. */
function asideStart(words: readonly Word[], at: number, from: number): number {
  if (words[at]?.lower !== "," || /^(?:and|but)$/.test(words[at + 1]?.lower ?? "")) return at;
  for (let index = at - 1; index > Math.max(from, at - 30); index -= 1) {
    if (/^[;:]$/.test(words[index]?.lower ?? "")) return at;
    if (words[index]?.lower === "and" && words[index + 1]?.lower === ",") {
      return words[index - 1]?.lower === "," ? index - 1 : index;
    }
  }
  return at;
}

function opensClause(words: readonly Word[], at: number, found: readonly OwnVerb[]): boolean {
  const word = words[at];
  if (word === undefined || word.quoted) return false;
  if (at === 0 || breaks.test(word.lower)) return true;
  return found.length === 0 ? words[at - 1]?.text === ")" : beginsAnew(words, at);
}

/** "… signed on 12 March 2012 further urges": without a comma, behind what cannot be the verb's subject, a number or a plural. */
function beginsAnew(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text;
  const before = words[at - 1]?.text ?? "";
  return (word === "further" || word === "also") && /(?:\d|\)|[^s’']s)$/.test(before) && before !== "Nations";
}

const breaks = /^(?:[,;:.–—]|and|but)$/;

/** The index behind commas, conjunctions and what else parts clauses, at most five. */
export function skipBreaks(words: readonly Word[], at: number): number {
  return skipWhile(words, at, breaks, at + 5);
}

function isOwn(words: readonly Word[], at: number, verb: VerbMatch, found: readonly OwnVerb[]): boolean {
  if (at === 0) return true;
  if ((openingOnly.has(verb.entry.verb) && !verb.nominal) || isPluralNoun(words, verb)) return false;
  const last = found.at(-1);
  return last === undefined || !isSubordinate(words, last.end, at);
}

/** "Stresses the importance of …": whether a paragraph of an annex says something as an operative one does; "Reports of the Board" names things. */
export function opensWithVerb(words: readonly Word[], [first]: readonly OwnVerb[]): boolean {
  return first?.start === 0 && !isPluralNoun(words, first);
}

function isPluralNoun(words: readonly Word[], verb: VerbMatch): boolean {
  return pluralsLikeVerbs.has(words[verb.head]?.lower ?? "") && !verb.nominal && !takesObject(words, verb);
}

/** Whether what follows can only be the object of a verb: "requests the", "notes with", "calls upon". */
export function takesObject(words: readonly Word[], verb: VerbMatch): boolean {
  if (verb.end > verb.head + 1) return true;
  const next = words[verb.end];
  if (next === undefined) return false;
  if (skipConnectives(words, verb.end) > verb.end) return true;
  // "maps and records on mines": what is said of a thing, where a verb would have its object.
  if (/^(?:of|on|in|at|by|from|with|under|between|among|about|within|during)$/.test(next.lower)) return false;
  if (verb.start < verb.head) return true;
  if (next.lower === ",") return skipConnectives(words, verb.end + 1) > verb.end + 1;
  if (next.lower === "and") {
    const second = verbAt(words, verb.end + 1, "present");
    return second !== null && words[second.end]?.lower !== "and" && takesObject(words, second);
  }
  return (
    (next.lower === "that" &&
      !/^(?:is|are|was|were|has|have|may|can|will)$/.test(words[verb.end + 1]?.lower ?? "")) ||
    /^(?:also|further|again|upon|its|a|an|once|them|him|her|it)$/.test(next.lower) ||
    (nounModifiers.has(next.lower) && !/^(?:to|as)$/.test(words[verb.end + 1]?.lower ?? "")) ||
    /^\p{Lu}[^/]*$/u.test(next.text) ||
    adjective.test(next.lower) ||
    plural.test(next.lower)
  );
}

/** "notes constructive engagement" */
const adjective = /^(?!(?:several|metal|goal|topic|proposal)$)[a-z-]{3,}(?:ive|al|ous|ful|ic|ary)$/;
/** "requests creditors": behind another plural there stands none. */
const plural = /^(?!(?:always|perhaps|besides|towards|versus|plus)$)[a-z]{3,}[^s]s$/;

/**
 * Whether the verb behind the boundary at `at` goes on a clause that is not the organ's: "a Declaration which recognizes
 * … and encourages". A comma before "and" closes such a clause.
 */
function isSubordinate(words: readonly Word[], from: number, at: number): boolean {
  const [mark, next = ""] = words.slice(at, at + 2).map(({ lower }) => lower);
  if (mark === ";" || (mark === "," && /^(?:and|but)$/.test(next))) return false;
  const start = Math.max(from, at - 60);
  const clause = words.slice(start, at);
  const opening = clause.findLastIndex(({ lower }) => /^(?:;|which|who|that|it)$/.test(lower));
  return opening >= 0 && clause[opening]?.lower !== ";" && hasFiniteVerb(words, start + opening + 1, at);
}

function hasFiniteVerb(words: readonly Word[], from: number, to: number): boolean {
  const first = words.slice(from, Math.min(to, from + 4));
  return first.some((_, at) => verbAt(words, from + at, "present")?.head === from + at);
}
