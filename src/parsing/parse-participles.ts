import { askingForces, type Force, type Participle } from "../domain/acts.ts";
import {
  alsoGerunds,
  nounsLikeParticiples,
  onlyFirst,
  openingOnly,
  preambularOpenings,
} from "../vocabulary/act-words.ts";
import { createPhraseTrie, type PhraseMatch, type Word } from "../vocabulary/words.ts";
import { type OwnVerb, skipBreaks } from "./act-boundaries.ts";
import { skipConnectives, type VerbMatch, verbAt } from "./find-verbs.ts";
import { placeOf, printedOf, skipWhile, spanOf, type Tokens } from "./tokens.ts";

/** A participle as word indices, half open. */
type Opening = Pick<OwnVerb, "start" | "end" | "force" | "boundary">;

const openingPhrases = createPhraseTrie(preambularOpenings);

/**
 * The participles of a preambular paragraph: "Recalling", ", and noting", with what each is about. "Welcoming and reaffirming
 * the plan": both are about the plan.
 */
export function participlesIn(tokens: Tokens, openings: readonly Opening[]): Participle[] {
  const { words } = tokens;
  const read: Participle[] = [];
  for (const [index, { start, end, force }] of [...openings.entries()].reverse()) {
    const next = openings[index + 1];
    const shared = next?.boundary === end ? read.at(-1)?.object : undefined;
    const from = words[end]?.lower === "," ? end + 1 : end;
    const object = shared ?? spanOf(tokens, from, next?.boundary ?? words.length);
    read.push({ verb: printedOf(tokens, start, end), force, span: placeOf(words, start, end), object });
  }
  return read.reverse();
}

/** Where those participles stand. */
export function participleOpenings(words: readonly Word[]): Opening[] {
  const found: Opening[] = [];
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (/^[([]$/.test(word.text)) depth += 1;
    if (/^[)\]]$/.test(word.text)) depth = Math.max(0, depth - 1);
    if (depth > 0 || word.quoted || !(at === 0 || /^(?:,|;|and|but)$/.test(word.lower))) continue;
    const opening = openingAt(words, at, found);
    if (opening === null) continue;
    found.push(opening);
    at = opening.end - 1;
  }
  return found;
}

function openingAt(words: readonly Word[], boundary: number, found: readonly Opening[]): Opening | null {
  const first = boundary === 0;
  const start = skipConnectives(words, first ? 0 : skipBreaks(words, boundary));
  if (!first && continuesGerunds(words, boundary, found)) return null;
  const verb = verbAt(words, start, "participle");
  if (verb === null) return adjectivalAt(words, start, boundary);
  if (isOfAnother(words, boundary, verb, found.at(-1))) return null;
  const { force, end, nominal, entry } = verb;
  const inRow =
    !first && alsoGerunds.has(entry.verb) && followsGerunds(words, boundary, found.at(-1)?.end ?? 0);
  const isOwn = !inRow && (first || nominal || !openingOnly.has(entry.verb));
  return isOwn ? { start, end, force, boundary } : adjectivalAt(words, start, boundary);
}

/**
 * "Noting that the Committee, taking into account its mandate, agreed", "the letter from Chad expressing …, expressing …,
 * and requesting …": the participle is the Committee's, or the letter's.
 */
function isOfAnother(words: readonly Word[], boundary: number, found: VerbMatch, clause?: Opening): boolean {
  const { verb } = found.entry;
  if (clause === undefined || words[boundary]?.lower === ";") return false;
  const said = words.slice(clause.end, boundary);
  if (saidInDocument(said, verb, found.force)) return true;
  const isBetweenCommas =
    words[boundary]?.lower === "," && !/^(?:and|but)$/.test(words[boundary + 1]?.lower ?? "");
  if (!isBetweenCommas) return false;
  return (
    ofCircumstance.has(verb) ||
    (said[0]?.lower === "that" && !said.slice(1).some(({ text }) => mayBeFinite.test(text)))
  );
}

/** A request behind a document is the document's; what else it may say, only where it says so already: "expressing …, expressing …". */
function saidInDocument(said: readonly Word[], verb: string, force: Force): boolean {
  const document = said.findIndex(({ lower }) => documents.test(lower));
  if (document < 0) return false;
  const saying = said.flatMap((_, at) => (at > document ? (verbAt(said, at, "participle") ?? []) : []));
  return (
    force === "request" ||
    saying.some(({ entry }) => entry.verb === verb) ||
    (saying.length > 0 && askingForces.has(force))
  );
}

const documents = /^(?:letters?|notes?|communiqu[eé]s?)$/;

/** With these it is said how somebody did something. */
const ofCircumstance = new Set(["take into account", "take account"]);
/** What may be the verb of a clause; plurals look like one. */
const mayBeFinite =
  /^(?:is|are|was|were|has|have|had|shall|should|will|would|can|could|may|might|must|do|does|did|[a-z]+(?:[^s]s|ed))$/;

/** "Deeply concerned also", "Having considered", "Being gravely alarmed", "Mindful". */
function adjectivalAt(words: readonly Word[], start: number, boundary: number): Opening | null {
  const head = skipAdverbs(words, start);
  const match = openingPhraseAt(words, head);
  if (match === null || (boundary > 0 && !opensLater(words, boundary, head, match))) return null;
  const end = skipWhile(words, match.end, /^(?:also|further|again)$/);
  return { start, end, force: match.value, boundary };
}

/** ", and concerned at"; "all parties concerned" and what is but set between commas open nothing. */
function opensLater(
  words: readonly Word[],
  boundary: number,
  head: number,
  { value, end }: PhraseMatch<Force>,
): boolean {
  if (!onlyFirst.has(words[head]?.lower ?? "")) return true;
  const joins = words.slice(boundary, head).some(({ lower }) => /^(?:and|but|;)$/.test(lower));
  return value === "concern" && joins && /^(?:at|about|by|over|that)$/.test(words[end]?.lower ?? "");
}

/** The opening at `head`; what follows "having", "being" or "remaining" tells more, adverbs between or not. */
function openingPhraseAt(words: readonly Word[], head: number): PhraseMatch<Force> | null {
  const first = words[head]?.lower;
  const next = skipAdverbs(words, head + 1);
  if (first === "being" || first === "remaining") {
    const state = openingPhrases.longestAt(words, next);
    if (state !== null) return state;
  }
  const force = preambularOpenings.get(`having ${words[next]?.lower}`);
  if (first === "having" && force !== undefined) return { value: force, end: next + 1 };
  return openingPhrases.longestAt(words, head);
}

function skipAdverbs(words: readonly Word[], at: number): number {
  return skipWhile(words, at, /ly$|^(?:also|further|again|once|more|ever|still|most|greatly)$/, at + 3);
}

/** "by strengthening, supporting and encouraging": gerunds in a row are no participles of the organ. */
function continuesGerunds(words: readonly Word[], boundary: number, found: readonly Opening[]): boolean {
  const last = found[found.length - 1];
  if (last === undefined) return true;
  if (last.end === boundary || /^[,;]$/.test(words[boundary]?.lower ?? "")) return false;
  const clause = words.slice(Math.max(last.end, boundary - 12), boundary);
  const comma = clause.findLastIndex(({ lower }) => /^[,;]$/.test(lower));
  return clause.slice(comma + 1).some(isGerund);
}

/** Whether one of the phrases between commas before `boundary` is a gerund that opens nothing. */
function followsGerunds(words: readonly Word[], boundary: number, from: number): boolean {
  const before = words.slice(Math.max(from, boundary - 60) + 1, boundary);
  const begins = /^(?:,|by|through|of|in|and|for)$/;
  return before.some((word, at) => isGerund(word) && begins.test(before[at - 1]?.lower ?? ""));
}

function isGerund({ lower }: Word): boolean {
  return /ing$/.test(lower) && !nounsLikeParticiples.has(lower);
}
