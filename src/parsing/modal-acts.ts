import { type Addressee, addressedForces, type Force, forces } from "../domain/acts.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { actorHeads } from "../vocabulary/addressee-words.ts";
import type { ShortForms } from "../vocabulary/find-actors.ts";
import { divisionLabel } from "../vocabulary/label-words.ts";
import { text as anyText, oneOf, readTable } from "../vocabulary/read-table.ts";
import type { Word } from "../vocabulary/words.ts";
import { verbAt } from "./find-verbs.ts";
import { addresseesAt } from "./parse-addressees.ts";
import { behindOpeningAside, type ReadAct, readRest } from "./read-act.ts";

const modals = new Map<string, Force>(
  readTable("modal-verbs", { verb: anyText, force: oneOf(forces) }).map(({ verb, force }) => [verb, force]),
);

/** How many words a subject may have. */
const longestSubject = 40;

/**
 * What sentences say that somebody is to do: "The Group shall report periodically", "States should cooperate". Only a sentence
 * that begins with an actor, from the word at `from` on.
 */
export function modalActsIn(
  text: string,
  words: readonly Word[],
  from: number,
  forms: ShortForms,
): ReadAct[] {
  const label = divisionLabel.exec(text)?.[0].length ?? 0;
  const first = words.findIndex(({ start, lower }) => start >= label && /^\p{L}/u.test(lower));
  return sentencesFrom(words, Math.max(from, first)).flatMap(({ start, end }) => {
    const act = modalActAt(text, words, start, end, forms);
    return act === null ? [] : [act];
  });
}

function modalActAt(
  text: string,
  words: readonly Word[],
  start: number,
  end: number,
  forms: ShortForms,
): ReadAct | null {
  const subject = words.slice(start, Math.min(end, start + longestSubject));
  const at = start + subject.findIndex(({ lower }) => modals.has(lower));
  const force = modals.get(words[at]?.lower ?? "");
  if (at <= start || force === undefined || words[at]?.quoted) return null;
  const named = behindOpeningAside(words, start, at);
  if (words.slice(start, at).some(({ lower }) => /^(?:that|which|who|if|when|where)$/.test(lower)))
    return null;
  if (words.slice(named, at).some(({ lower }) => lower === "of")) return null;
  const list = addresseesAt(text, words, named, at, forms);
  // "States shall be entitled": nobody is to do what is done to them.
  const isDone = words[at + 1]?.lower === "be" && /(?:ed|en)$/.test(words[at + 2]?.lower ?? "");
  if (list.addressees.length === 0 || !list.addressees.every(isActor)) return null;
  if (isDone || !reaches(words, list.end, at)) return null;
  const entry = { verb: words[at]?.lower ?? "", force, particle: [] };
  const verb = { start: at, end: at + 1, head: at, force, entry, nominal: false };
  return { ...readRest(text, words, verb, at + 1, end, forms), addressees: list.addressees };
}

/** The capital of a sentence's first word makes no name. */
function isActor({ id }: Addressee): boolean {
  return actorOfId(id) !== null || id.split("-").some((word) => actorHeads.has(word));
}

/** Right behind the subject, or behind an aside of it: "States, individually, should". */
function reaches(words: readonly Word[], subject: number, at: number): boolean {
  return subject >= at || (words[subject]?.lower === "," && words[at - 1]?.lower === ",");
}

/** Sentences and the parts of one that semicolons part. */
function sentencesFrom(words: readonly Word[], from: number): { start: number; end: number }[] {
  const starts: number[] = [];
  for (let at = from; at < words.length; at += 1)
    if (at === from || opensSentence(words, at)) starts.push(at);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? words.length }));
}

const openers = /^(?:The|It|In|This|These|While|Such|At|To|On|With|As|They|That|Those|Each|All|Any)$/;

export function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (at === 0) return true;
  if (before?.text !== "." || words[at]?.quoted) return false;
  const last = words[at - 2]?.text ?? "";
  const first = words[at]?.text ?? "";
  // "Mr. Jetley" and "Supp. No. 1" go on; behind "Leone." a word that opens sentences does not.
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(last)) return openers.test(first);
  const isEnd = /^[a-z]{3,}|[)”\d]$/.test(last) && !/^(?:paras?|vols?|arts?|sects?|chaps?)$/.test(last);
  return isEnd && /^\p{Lu}/u.test(first);
}

/**
 * "Governments are encouraged to …": an ask whose addressee is the subject, as some recommendations have it. Only at the
 * start of a text that has no verb of the organ's own.
 */
export function passiveActIn(text: string, words: readonly Word[], forms: ShortForms): ReadAct | null {
  const at = words.slice(0, longestSubject).findIndex((word) => /^(?:is|are)$/.test(word.lower));
  if (at < 1) return null;
  const verb = verbAt(words, at + 1, "past");
  if (verb === null || !addressedForces.includes(verb.force)) return null;
  if (words.slice(0, at).some((word) => /^(?:that|which|who|if|when)$/.test(word.lower))) return null;
  const { addressees, end } = addresseesAt(text, words, 0, at, forms);
  if (addressees.length === 0 || !reaches(words, end, at)) return null;
  return { ...readRest(text, words, { ...verb, start: at }, verb.end, words.length, forms), addressees };
}
