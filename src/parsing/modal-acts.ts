import { type Addressee, addressedForces, type Force, forces } from "../domain/acts.ts";
import { actorHeads, listBreakers } from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { divisionLabel } from "../vocabulary/label-words.ts";
import { text as anyText, oneOf, readTable } from "../vocabulary/read-table.ts";
import type { Word } from "../vocabulary/words.ts";
import { skipConnectives, verbAt } from "./find-verbs.ts";
import { type AddresseeList, addresseesAt } from "./parse-addressees.ts";
import { isDone, type ReadAct, readRest } from "./read-act.ts";
import type { Tokens } from "./tokens.ts";

const modals = new Map<string, Force>(
  readTable("modal-verbs", { verb: anyText, force: oneOf(forces) }).map(({ verb, force }) => [verb, force]),
);

/** How many words a subject may have. */
const longestSubject = 40;

/**
 * What sentences say that somebody is to do: "The Group shall report periodically", "States should cooperate". Only a sentence
 * that begins with an actor, from the word at `from` on.
 */
export function modalActsIn(tokens: Tokens, from: number): ReadAct[] {
  const { text, words } = tokens;
  const label = divisionLabel.exec(text)?.[0].length ?? 0;
  const first = words.findIndex(({ start, lower }) => start >= label && /^\p{L}/u.test(lower));
  const acts: ReadAct[] = [];
  let previous: readonly Addressee[] = [];
  for (let start = Math.max(from, first), end = start; start < words.length; start = end) {
    end = sentenceEnd(words, start, words.length);
    const act = modalActAt(tokens, start, end, previous);
    if (act !== null) acts.push(act);
    previous = act?.addressees ?? [];
  }
  return acts;
}

/** `previous` are those of the sentence before, whom "It" and "They" mean. */
function modalActAt(
  tokens: Tokens,
  start: number,
  end: number,
  previous: readonly Addressee[],
): ReadAct | null {
  const { words } = tokens;
  const subject = words.slice(start, Math.min(end, start + longestSubject));
  const at = start + subject.findIndex(({ lower }) => modals.has(lower));
  const force = modals.get(words[at]?.lower ?? "");
  if (at <= start || force === undefined || words[at]?.quoted) return null;
  const pronoun = at === start + 1 && /^(?:It|They)$/.exec(words[start]?.text ?? "")?.[0];
  const addressees = pronoun
    ? previous.map((each) => ({ ...each, printed: pronoun }))
    : subjectBefore(tokens, start, at)?.addressees;
  if (isDone(words, at) || !addressees?.length) return null;
  const asked = words[at + 1]?.lower === "," ? at + 2 : at + 1;
  return readRest(tokens, { start: at, end: at + 1, force }, addressees, asked, end);
}

const relative = /^(?:that|which|who|if|when|where)$/;

/** The actors that are the subject of the verb at `at`, at the start of the sentence or behind what opens it: "From that list the Assembly shall". */
function subjectBefore(tokens: Tokens, start: number, at: number): AddresseeList | undefined {
  const { words } = tokens;
  const hasOpening = listBreakers.has(words[start]?.lower ?? "") || skipConnectives(words, start) > start;
  const starts = words.slice(start, at).flatMap(({ lower }, index) => {
    const before = words[start + index - 1]?.lower ?? "of";
    const isSubject = /^(?:the|each|all)$/.test(lower) && before !== "of" && !listBreakers.has(before);
    return hasOpening && (before === "," || isSubject) ? [start + index] : [];
  });
  return [...(hasOpening ? [] : [start]), ...starts]
    .filter((from) => !words.slice(from, at).some(({ lower }) => relative.test(lower)))
    .map((from) => addresseesAt(tokens, from, at))
    .find(
      ({ addressees, end }) => addressees.length > 0 && addressees.every(isActor) && reaches(words, end, at),
    );
}

/** The capital of a sentence's first word makes no name, and "the list of States" is none. */
function isActor({ id, printed }: Addressee): boolean {
  const hasHead = id.split("-").some((word) => actorHeads.has(word));
  return actorOfId(id) !== null || (hasHead && !/ of /.test(printed));
}

/** Right behind the subject, or behind an aside of it: "States, individually, should". */
function reaches(words: readonly Word[], subject: number, at: number): boolean {
  return subject >= at || (words[subject]?.lower === "," && words[at - 1]?.lower === ",");
}

/** The index at which the next sentence begins behind the word at `from`; `limit` where none does before it. */
export function sentenceEnd(words: readonly Word[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) if (opensSentence(words, at)) return at;
  return limit;
}

const openers =
  /^(?:The|It|In|This|These|While|Such|At|To|On|With|As|They|That|Those|Each|All|Any|From|Within|After|Before|If|When|For)$/;

function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.text !== "." || words[at]?.quoted) return false;
  const last = words[at - 2]?.text ?? "";
  const first = words[at]?.text ?? "";
  // "Mr. Jetley" and "Supp. No. 1" go on; behind "Leone." a word that opens sentences does not.
  if (/^\p{Lu}(?:\p{Ll}{3,}|[\p{Lu}\d-]{2,})$/u.test(last)) return openers.test(first);
  const isEnd = /^[a-z]{3,}|[)”\d]$/.test(last) && !/^(?:paras?|vols?|arts?|sects?|chaps?)$/.test(last);
  return isEnd && /^\p{Lu}/u.test(first);
}

/**
 * "Governments are encouraged to …": an ask whose addressee is the subject, as some recommendations have it. Only at the
 * start of a text that has no verb of the organ's own.
 */
export function passiveActIn(tokens: Tokens): ReadAct | null {
  const { words } = tokens;
  const at = words.slice(0, longestSubject).findIndex((word) => /^(?:is|are)$/.test(word.lower));
  if (at < 1) return null;
  const verb = verbAt(words, at + 1, "past");
  if (verb === null || !addressedForces.includes(verb.force)) return null;
  if (words.slice(0, at).some(({ lower }) => relative.test(lower))) return null;
  const { addressees, end } = addresseesAt(tokens, 0, at);
  if (addressees.length === 0 || !reaches(words, end, at)) return null;
  return readRest(tokens, { ...verb, start: at }, addressees, verb.end, words.length);
}
