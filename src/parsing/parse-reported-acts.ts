import { type Actor, type Addressee, addressedForces, type Force, type ReportedAct } from "../domain/acts.ts";
import type { Organ } from "../domain/resolution.ts";
import { openingOnly } from "../vocabulary/act-words.ts";
import { actorAt, organActor, skipArticle } from "../vocabulary/find-actors.ts";
import { instrumentAt } from "../vocabulary/instruments.ts";
import type { Word } from "../vocabulary/words.ts";
import { type OwnVerb, skipBreaks, takesObject } from "./act-boundaries.ts";
import { skipJoiners } from "./addressee-elements.ts";
import { skipConnectives, type VerbMatch, verbAt } from "./find-verbs.ts";
import { addresseesAt } from "./parse-addressees.ts";
import { isAdopted, placeOf, printedOf, skipWhile, spanOf, type Tokens } from "./tokens.ts";

interface ReportedVerb extends OwnVerb {
  readonly passive: boolean;
}

/** How many words a subject may have before its verb. */
const longestSubject = 40;

/** How many words a report may have. */
const longestClause = 300;

const asking: ReadonlySet<Force> = new Set([...addressedForces, "remind"]);

/**
 * What other texts and bodies did, by a paragraph: "in which the Assembly urged Member States to …". `limits` are the word
 * indices at which the paragraph's own verbs begin; a report ends there.
 */
export function reportedActsIn(
  tokens: Tokens,
  limits: readonly number[],
  organ: Organ | null,
): ReportedAct[] {
  const { words } = tokens;
  const found: ReportedAct[] = [];
  let nextLimit = 0;
  for (let at = 0; at < words.length; at += 1) {
    while ((limits[nextLimit] ?? words.length) <= at && nextLimit < limits.length) nextLimit += 1;
    const opening = clauseOpening(words, at);
    if (opening === null) continue;
    const limit = clauseLimit(tokens, opening, limits[nextLimit] ?? words.length);
    const verbs = verbsOfClause(words, opening, limit);
    const first = verbs[0];
    if (first === undefined) continue;
    const subject = subjectAt(tokens, opening, first);
    const isDoer = subject !== null && !first.passive;
    const by = isDoer ? subject : sourceOf(tokens, at, opening, first, organ);
    if (by === null) continue;
    for (const [index, verb] of verbs.entries())
      found.push(asReported(tokens, verb, by, subject, verbs[index + 1]?.boundary ?? limit));
    at = (verbs[verbs.length - 1]?.end ?? at + 1) - 1;
  }
  return found;
}

/** The index behind "in which", "by which", "whereby" or "recalling that". */
function clauseOpening(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const next = words[at + 1]?.lower;
  if (word === undefined || word.quoted) return null;
  if (next === "which" && /^(?:in|by|through|under|to|with|on|at|for)$/.test(word.lower)) return at + 2;
  if (/^(?:whereby|wherein)$/.test(word.lower)) return at + 1;
  const before = words[at - 1]?.lower ?? "";
  const opens =
    (word.lower === "which" && !/^(?:in|by|through|under|to|with|on|at|for|of|from)$/.test(before)) ||
    (word.lower === "that" && /^(?:recalling|recalls|noting|also|further|reaffirming)$/.test(before));
  return opens ? at + 1 : null;
}

/** Where a report ends: before ", as well as General Assembly resolution …", which the paragraph itself names. */
function clauseLimit({ words, forms }: Tokens, from: number, end: number): number {
  const limit = Math.min(end, from + longestClause);
  for (let at = from; at < limit; at += 1) {
    if (words[at]?.lower !== "," || words[at]?.quoted) continue;
    const next = skipJoiners(words, at);
    const organ = next === at + 1 ? null : actorAt(words, next, forms);
    if (organ !== null && isAdopted(words[organ.end])) return at;
  }
  return limit;
}

/** The verb of a clause and those joined to it; none if it has none of the vocabulary. */
function verbsOfClause(words: readonly Word[], from: number, limit: number): ReportedVerb[] {
  const first = firstVerb(words, from, Math.min(limit, from + longestSubject));
  if (first === null) return [];
  const verbs = [first];
  for (let at = first.end; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.quoted || !/^(?:,|;|and)$/.test(word.lower)) continue;
    const verb = verbAt(words, skipConnectives(words, skipBreaks(words, at)), "past");
    if (verb === null || first.passive || isOrdinary(verb) || !isFiniteVerb(words, verb)) continue;
    verbs.push({ ...verb, passive: false, boundary: at });
    at = verb.end - 1;
  }
  return verbs;
}

function firstVerb(words: readonly Word[], from: number, limit: number): ReportedVerb | null {
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined || endsSearch(word, at > from)) return null;
    const auxiliary = auxiliaryEnd(words, at);
    if (auxiliary !== null) {
      const verb = verbAt(words, auxiliary.end, "past");
      return verb === null || isOrdinary(verb) ? null : { ...verb, passive: auxiliary.passive, boundary: at };
    }
    const verb = verbAt(words, at, "past") ?? (at < from + 4 ? verbAt(words, at, "present") : null);
    if (verb !== null && verb.head === at && !isOrdinary(verb) && isFiniteVerb(words, verb)) {
      return { ...verb, passive: false, boundary: at };
    }
  }
  return null;
}

/** Behind a modal or another relative pronoun no verb belongs to the clause that is read. */
function endsSearch(word: Word, inside: boolean): boolean {
  // In capitals it is the month: "of 3 May 2035".
  if (/^(?:[;:]|could|may|might|can|should|would|will|shall|must)$/.test(word.text)) return true;
  return inside && /^(?:which|who|that)$/.test(word.lower);
}

/** Verbs that report nothing a body did to others: "strengthened", "included". */
function isOrdinary(verb: VerbMatch): boolean {
  return openingOnly.has(verb.entry.verb) && !verb.nominal;
}

/** "was", "were", "has been" make a passive; "had", "has" do not. */
function auxiliaryEnd(words: readonly Word[], at: number): { end: number; passive: boolean } | null {
  const word = words[at]?.lower ?? "";
  if (/^(?:was|were|is|are)$/.test(word)) return { end: at + 1, passive: true };
  if (!/^(?:has|have|had)$/.test(word)) return null;
  return words[at + 1]?.lower === "been" ? { end: at + 2, passive: true } : { end: at + 1, passive: false };
}

/** Whether a past form is a finite verb with an object, not a participle: "urged States", not "adopted by". */
function isFiniteVerb(words: readonly Word[], verb: VerbMatch): boolean {
  const behind = /^(?!(?:by|in|at|on|under|pursuant|from|during|with|for|since)$)\p{L}/u;
  return takesObject(words, verb) || behind.test(words[verb.end]?.lower ?? "");
}

function asReported(
  tokens: Tokens,
  verb: ReportedVerb,
  by: Addressee,
  subject: Addressee | null,
  limit: number,
): ReportedAct {
  const { words } = tokens;
  const list =
    asking.has(verb.force) && !verb.passive
      ? addresseesAt(tokens, skipWhile(words, verb.end, /^(?:to|upon|on)$/, verb.end + 1), limit)
      : null;
  const asked = list !== null && (list.infinitive || words[list.end]?.lower === ",") ? list : null;
  const addressees = verb.passive ? (subject === null ? [] : [subject]) : (asked?.addressees ?? []);
  const from = asked !== null && asked.addressees.length > 0 ? asked.end : verb.end;
  const start = verb.passive ? verb.boundary : verb.start;
  return {
    verb: printedOf(tokens, start, verb.end),
    force: verb.force,
    span: placeOf(words, start, verb.end),
    by,
    addressees,
    action: spanOf(tokens, words[from]?.lower === "," ? from + 1 : from, limit),
  };
}

/** How many words before a clause the text that it is about may stand. */
const farthest = 300;

/** Whose verb it is if not its subject's: in the passive whoever is named behind "by", and else the text that the clause is about. */
function sourceOf(
  tokens: Tokens,
  opening: number,
  from: number,
  verb: ReportedVerb,
  organ: Organ | null,
): Addressee | null {
  const { words, forms } = tokens;
  if (verb.passive && words[verb.end]?.lower === "by") {
    const agent = actorAt(words, skipArticle(words, verb.end + 1), forms);
    return agent === null ? null : asPrinted(tokens, verb.end + 1, agent.end, agent.actor);
  }
  const source = antecedent(tokens, opening, organ);
  const subject = verb.passive ? [] : words.slice(from, verb.boundary);
  const pronoun = subject.find(({ lower }) => lower === "it");
  return pronoun === undefined || source === null ? source : { ...source, printed: pronoun.text };
}

/** The actor that is the subject of a clause: the one named between its opening and its verb. */
function subjectAt(tokens: Tokens, from: number, verb: ReportedVerb): Addressee | null {
  const { words, forms } = tokens;
  for (let at = from; at < verb.boundary; at += 1) {
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    return asPrinted(tokens, words[at - 1]?.lower === "the" ? at - 1 : at, match.end, match.actor);
  }
  return null;
}

/** The instrument or the body of the resolution named last before `opening`; "its resolution" is the organ's own. */
function antecedent(tokens: Tokens, opening: number, organ: Organ | null): Addressee | null {
  const { words, forms } = tokens;
  const own = organActor(organ);
  let source: Addressee | null = null;
  for (let at = Math.max(0, opening - farthest); at < opening; ) {
    const instrument = words[at]?.quoted ? null : instrumentAt(words, at);
    const actor = actorAt(words, at, forms);
    if (instrument !== null) source = asPrinted(tokens, at, instrument.end, instrument.value);
    else if (actor !== null && isAdopted(words[actor.end]))
      source = asPrinted(tokens, at, actor.end, actor.actor);
    else if (own !== null && words[at]?.lower === "its" && isAdopted(words[at + 1]))
      source = asPrinted(tokens, at, at + 1, own);
    at = Math.max(at + 1, instrument?.end ?? 0, actor?.end ?? 0);
  }
  return source;
}

function asPrinted(tokens: Tokens, from: number, to: number, { id, name }: Actor): Addressee {
  return { id, name, printed: printedOf(tokens, from, to) };
}
