import { type Act, type Addressee, addressedForces, type Force } from "../domain/acts.ts";
import { baseVerbs, listBreakers } from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import type { Word } from "../vocabulary/words.ts";
import { deadlineIn, forumIn, hedgesIn } from "./act-details.ts";
import { behindAdverbs, behindExampleWord, isInfinitive, skipJoiners } from "./addressee-elements.ts";
import { skipConnectives, type VerbMatch } from "./find-verbs.ts";
import { type AddresseeList, addresseesAt, subjectsAt, taskedAt } from "./parse-addressees.ts";
import { behindComma, placeOf, skipWhile, spanOf, type Tokens } from "./tokens.ts";

/** An act without its place in the paragraph. */
export type ReadAct = Omit<Act, "id" | "paragraph" | "verb">;

/** Forces that ask somebody for something: they have addressees, hedges, deadlines and forums. */
const asking: ReadonlySet<Force> = new Set([...addressedForces, "hope", "remind", "warn", "expect"]);

/** Forces whose object may be those whom they thank, praise or support. */
const honouring: ReadonlySet<Force> = new Set(["commend", "appreciate"]);

/** Forces whose verbs tell somebody "that" something is so. */
const telling: ReadonlySet<Force> = new Set(["remind", "warn", "recommend"]);

const timed: ReadonlySet<Force> = new Set([...asking, "decide"]);

/** Reads what follows `verb` up to the word at `limit`; `previous` are those whom "them" means. */
export function readAct(
  tokens: Tokens,
  verb: VerbMatch,
  limit: number,
  previous: readonly Addressee[],
): ReadAct {
  const { words } = tokens;
  const from = skipAside(words, verb.end, limit);
  const { addressees, end } = pronounAt(tokens, from, limit, previous) ?? objectOf(tokens, verb, from, limit);
  const start =
    addressees.length > 0
      ? // "invites Member States also to consider": behind addressees "also" belongs to the verb.
        skipWhile(words, end, /^(?:,|:|;|also|further)$/, limit)
      : skipWhile(words, connectedEnd(words, verb.end), punctuation, limit);
  return readRest(tokens, verb, addressees, start, limit);
}

/** The act of which verb and addressees are known, with what stands from the word at `start` on. */
export function readRest(
  tokens: Tokens,
  verb: Pick<VerbMatch, "start" | "end" | "force">,
  addressees: readonly Addressee[],
  start: number,
  limit: number,
): ReadAct {
  const { force } = verb;
  const asks = asking.has(force);
  const deadline = timed.has(force) ? deadlineIn(tokens, start, limit, asks) : null;
  const forum = asks ? forumIn(tokens, start, limit) : null;
  return {
    force,
    verbSpan: placeOf(tokens.words, verb.start, verb.end),
    addressees,
    action: spanOf(tokens, start, limit),
    hedges: asks && force !== "expect" ? hedgesIn(tokens, start, limit) : [],
    ...(deadline && { deadline }),
    ...(forum && { forum }),
  };
}

/** "urges them to": those whom the act before addressed; where it addressed nobody, the pronoun is all that is printed. */
function pronounAt(
  tokens: Tokens,
  at: number,
  limit: number,
  previous: readonly Addressee[],
): AddresseeList | null {
  const { words } = tokens;
  const pronoun = words[at]?.text ?? "";
  if (!/^(?:them|him|her|it)$/.test(pronoun)) return null;
  const joined = skipJoiners(words, at + 1);
  const named = behindExampleWord(words, joined);
  const hasOthers = words[at + 1]?.lower === "and" || named > joined;
  const others = hasOthers ? addresseesAt(tokens, named, limit) : none;
  const end = Math.max(at + 1, others.end);
  const isBehind = words[end]?.lower === "also" || (named > joined && words[end]?.lower === ",");
  const behind = isBehind ? end + 1 : skipAside(words, end, limit);
  const infinitive = isInfinitive(words, behind, limit);
  const meant = previous.length > 0 ? previous : [{ id: pronoun, name: pronoun }];
  const addressees = meant.map((each) => ({ ...each, printed: pronoun }));
  return infinitive ? { addressees: [...addressees, ...others.addressees], end, infinitive } : null;
}

/** The index behind phrases between commas that follow a verb: ", in this regard, …". */
function skipAside(words: readonly Word[], at: number, limit: number): number {
  const connected = connectedEnd(words, at);
  if (connected > at || words[at]?.lower !== ",") return connected;
  return behindComma(words, at, Math.min(limit, at + 30));
}

/** The same for connecting phrases only. */
function connectedEnd(words: readonly Word[], at: number): number {
  const from = words[at]?.lower === "," ? at + 1 : at;
  const behind = skipConnectives(words, from);
  return behind > from ? behind : at;
}

const punctuation = /^[,:;]$/;

const none: AddresseeList = { addressees: [], end: 0, infinitive: false };

function objectOf(tokens: Tokens, verb: VerbMatch, from: number, limit: number): AddresseeList {
  const { words } = tokens;
  const { force } = verb;
  const next = words[from]?.lower;
  if (next === "that" && timed.has(force)) {
    const subject = subjectOf(tokens, force, from + 1, limit);
    return isDone(words, subject.end) ? none : subject;
  }
  if (next === "that" || (!asking.has(force) && !honouring.has(force))) return none;
  if (verb.entry.verb === "look forward" || (next === "for" && honouring.has(force))) return none;
  // "its request for the Secretariat to report"
  const behind = /^(?:to|upon|on|from|for)$/.test(next ?? "") ? from + 1 : from;
  const callsFor = words[behind - 1]?.lower === "for";
  // "Reiterates its call upon": the preposition before those who are called belongs to the verb.
  const namesWhom = /^(?:upon|on)$/.test(words[verb.end - 1]?.lower ?? "");
  if (verb.nominal && asking.has(force) && behind === from && !namesWhom && !callsFor) return none;
  const address = honouring.has(force) ? "honoured" : telling.has(force) ? "told" : "asked";
  const list = addresseesAt(tokens, behind, limit, address);
  const counts = callsFor ? isCalledFor(words, behind, list, limit) : accepts(words, force, list, limit);
  if (list.addressees.length > 0 && counts) return list;
  if (force === "recommend" && next === "to") return subjectsAt(tokens, behind);
  return (asking.has(force) && askedWithoutThat(tokens, from, limit)) || none;
}

/** "States shall be entitled", with "shall" at `at`: nobody is to do what is done to them. */
export function isDone(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.lower === "be" && /(?:ed|en|^held|^made|^sent|^set)$/.test(words[at + 2]?.lower ?? "")
  );
}

/** "Demands all parties allow …", "requests the Secretary-General provide …": a "that" is left out before those who are asked. */
function askedWithoutThat(tokens: Tokens, from: number, limit: number): AddresseeList | null {
  const { words } = tokens;
  if (!opensName(words[from])) return null;
  const known = subjectsAt(tokens, from);
  const verb = behindAdverbs(words, known.end);
  const isVerb = verb < limit && baseVerbs.has(words[verb]?.text ?? "");
  if (known.addressees.length === 0 || !isVerb) return null;
  const behind = words[verb + 1]?.lower ?? "";
  // "allow, in accordance with …, the access"
  const isAside = behind === "," && listBreakers.has(words[verb + 2]?.lower ?? "");
  // "encourages the Government support for schools" has a noun there.
  return /^(?:of|for|from|by|,|;|and)$/.test(behind) && !isAside ? null : known;
}

/** "calls for the Committee to serve as a platform"; "calls for a conference to be convened" asks nobody. */
function isCalledFor(words: readonly Word[], from: number, list: AddresseeList, limit: number): boolean {
  const to = skipWhile(words, list.end, punctuation, limit);
  return opensName(words[from]) && isInfinitive(words, to, limit) && words[to + 1]?.lower !== "be";
}

function opensName(word: Word | undefined): boolean {
  return /^(?:the|all|both|each|every|its|those|these|relevant)$|^\p{Lu}/u.test(word?.text ?? "");
}

/** A list counts if something is asked of it, or if the verb takes nothing but those whom it addresses. */
function accepts(words: readonly Word[], force: Force, list: AddresseeList, limit: number): boolean {
  if (list.infinitive || honouring.has(force)) return true;
  if (/^(?:remind|warn|appeal|call)$/.test(force)) return true;
  return list.end >= limit || /^(?:[,:]|for|as|that)$/.test(words[list.end]?.lower ?? "");
}

/** The subject of a "that" clause, if it is an actor: "that the Secretary-General submit"; of a decision, a known one. */
function subjectOf(tokens: Tokens, force: Force, from: number, limit: number): AddresseeList {
  const { words } = tokens;
  const tasked = force === "decide" ? taskedAt(tokens, from, limit) : null;
  // "that, in addition to the records, the President", "that at the end of the year, the Council"
  const first = words[from]?.lower ?? "";
  const opensAside = first === "," || listBreakers.has(first);
  const at = opensAside ? behindComma(words, from, Math.min(limit, from + 40)) : from;
  const known = tasked ?? subjectsAt(tokens, at);
  // "that, for a year, the United Nations mission in Chad shall": a name within another one.
  const isWhole = at === from || /^(?:shall|will|should|must|may|can|,)$/.test(words[known.end]?.lower ?? "");
  const verb = subjectLimit(words, at, limit);
  if (known.addressees.length > 0 && words[known.end]?.lower !== "and")
    return isWhole ? upToVerb(tokens, known, verb) : none;
  const list = upToVerb(tokens, addresseesAt(tokens, at, verb), verb);
  if (at > from && words[list.end]?.lower === "and") return none;
  if (force !== "decide") return list.addressees.length > 0 ? list : none;
  return list.addressees.some(({ id }) => actorOfId(id) !== null) ? list : none;
}

/** The index of the verb of a clause, as far as a modal, a preposition, or a plural or a name before it tells; the subject ends before it. */
function subjectLimit(words: readonly Word[], from: number, limit: number): number {
  const end = Math.min(limit, from + 40);
  const subject = words.slice(from, end);
  const at = subject.findIndex(({ text, lower }, index) => {
    const before = words[from + index - 1]?.text ?? "";
    return (baseVerbs.has(text) && /^[a-z]+[^s]s$|^\)$|^\p{Lu}/u.test(before)) || endsSubject.test(lower);
  });
  return at < 0 ? end : from + at;
}

const endsSubject =
  /^(?:shall|will|should|must|may|can|would|could|at|is|are|be|have|has|do|immediately|not)$/;

/** "all fighters associated with it withdraw": what narrows a name belongs to it, as far as the verb. */
function upToVerb({ text, words }: Tokens, list: AddresseeList, verb: number): AddresseeList {
  const last = list.addressees.at(-1);
  const rest = words.slice(list.end, verb);
  const isNarrowed = rest.length > 0 && !rest.some(({ lower }) => /^[,;:]$/.test(lower));
  if (last === undefined || !isNarrowed || !baseVerbs.has(words[verb]?.lower ?? "")) return list;
  const start = text.lastIndexOf(last.printed, words[list.end]?.start);
  const printed = text.slice(start, words[verb - 1]?.end);
  return { ...list, addressees: [...list.addressees.slice(0, -1), { ...last, printed }], end: verb };
}
