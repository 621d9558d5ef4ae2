import type { Actor } from "../domain/acts.ts";
import { actorHeads, namesOfTexts } from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { actorAt, slug } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import type { Element } from "./addressee-elements.ts";
import { isCapital, printedOf, skipWhile, type Tokens } from "./tokens.ts";

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
