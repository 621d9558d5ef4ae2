import { type Actor, askingForces, type Force } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import { isWithin } from "../domain/units.ts";
import { actNouns, forcesOfNounsAsked, preambularOpenings, verbsWithNouns } from "../vocabulary/act-words.ts";
import { numberOf } from "../vocabulary/figures.ts";
import type { FoundActor } from "../vocabulary/find-actors.ts";
import {
  forcesSaid,
  isUnmistakable,
  type VerbEntry,
  type VerbForm,
  verbForms,
  verbsOfWord,
} from "../vocabulary/verb-forms.ts";
import { speakingVerbs, type Word, wordsOf } from "../vocabulary/words.ts";
import { actorsAround, actorsBefore, actorsBehind } from "./said-actors.ts";

/** An action verb that a sentence says of its own, with whom it is addressed to as far as the sentence names them. */
export interface SaidVerb {
  readonly verb: string;
  /** Says what a text does wherever it stands; others are ordinary words too. */
  readonly isUnmistakable: boolean;
  /** A cited act has one of these, or one of those that are `near`, of which the verb is not exact. */
  readonly forces: readonly Force[];
  readonly near: readonly Force[];
  /** The verb is about what another text or body did, or may be: past tense in the active voice. */
  readonly voice: "active" | "passive" | "past";
  /** Its subject is the text itself: "The draft requests". */
  readonly ofText: boolean;
  readonly negated: boolean;
  readonly actors: readonly Actor[];
  /** Who does it, where an actor stands right before an active verb. */
  readonly subject?: Actor;
  readonly span: Span;
}

const beForms = /^(?:is|are|was|were|be|been|being|gets?|got|would)$/;
const passedOver =
  /^(?:also|further|again|merely|only|then|strongly|once|more|hereby|not|never|thus|therefore|itself|themselves|both|all|each|first|likewise|additionally|explicitly|specifically|simply|rather|just|even|still|now|effectively|clearly|directly|formally|deeply|especially)$/;
const auxiliaries =
  /^(?:would|will|does|do|did|may|might|can|could|should|shall|must|has|have|had|is|are|was|were|be|been|being)$/;
const determiners =
  /^(?:the|a|an|its|their|this|these|that|those|his|her|such|any|all|no|two|three|four|five|six|seven|eight|nine|ten|of|for|in|other|further|new|to|\d+)$/;
const negations = /^(?:not|never|nothing|nobody|no|none|neither|nor|cannot|without)$|n't$/;
const textNouns =
  /^(?:draft|resolution|text|document|preamble|title|annex|chapeau|paragraphs?|paras?|clauses?|ops?|pps?|footnotes?|part|instrument)$/;
const determinersOfText =
  /^(?:the|this|that|present|its|operative|preambular|revised|draft|whole|same|both)$/;
/** Behind these a subject is not that of the sentence. */
const prepositions =
  /^(?:if|that|when|because|so|what|which|where|whether|unless|until|while|after|before|how|of|in|by|to|for|from|under|with|on|behind|as|into|per|within|through|at|about|against|upon|than|like)$/;

/**
 * Action verbs in words of the sentence's own (`…` where it quotes). Infinitives ("to request") are part of what is asked,
 * not verbs of the text. `speakers` are the names under which the organ itself speaks in its text.
 */
export function findSaidVerbs(own: string, actors: readonly FoundActor[], speakers: readonly string[]) {
  const words = wordsOf(own);
  const said: SaidVerb[] = [];
  for (const [at, word] of words.entries()) {
    if (actors.some(({ span }) => isWithin(word, span))) continue;
    // The actor whose name ends where the verb begins, what stands beside verbs passed over.
    const before = words[lastBefore(words, at, isBesideVerb)];
    const subject = actors.find(({ span }) => span.end === before?.end)?.actor;
    const speaks = subject !== undefined && speakers.includes(subject.id);
    const ofText = speaks || isOfText(words, at, said);
    const found = verbAt(words, at, ofText, subject !== undefined);
    if (!found) continue;
    const { end, ...verb } = found;
    const span = { start: word.start, end: words[end - 1]?.end ?? word.end };
    const negated = isNegated(words, at);
    said.push({
      ...verb,
      span,
      negated,
      // What the organ did in the past it did in another text.
      ofText: ofText && !(speaks && verb.voice === "past"),
      actors: negated
        ? actorsAround(own, actors, span)
        : verb.voice === "passive"
          ? actorsBefore(own, actors, span.start)
          : actorsBehind(own, actors, span.end),
      ...(subject && !ofText && verb.voice !== "passive" && { subject }),
    });
  }
  return said;
}

/** Index of the last word before `at` that is not passed over; -1 where there is none. */
function lastBefore(words: readonly Word[], at: number, isPassedOver: (word: string) => boolean): number {
  let before = at - 1;
  while (isPassedOver(words[before]?.lower ?? "")) before -= 1;
  return before;
}

function isBesideVerb(word: string): boolean {
  return passedOver.test(word) || auxiliaries.test(word);
}

/** Behind "it", "the draft", "OP 13", a symbol; at the beginning; or behind what an earlier verb of the text quotes: "It notes “…” and recalls". */
function isOfText(words: readonly Word[], at: number, said: readonly SaidVerb[]): boolean {
  const before = lastBefore(words, at, (word) => isBesideVerb(word) || word.endsWith("n't"));
  if (before < 0) return true;
  const isJoining = (word: string) => /^(?:,|;|and|but)$/.test(word) || passedOver.test(word);
  if (words[lastBefore(words, before + 1, isJoining)]?.lower === "…")
    return said.some(({ ofText }) => ofText);
  if (words[before]?.lower === "it") return !prepositions.test(words[before - 1]?.lower ?? "");
  const noun = nounBefore(words, before);
  if (noun === null) return false;
  const behind = lastBefore(words, noun, (word) => determinersOfText.test(word));
  return !prepositions.test(words[behind]?.lower ?? "");
}

/** The noun of the text that ends at `end`, numbers and symbols behind it passed over: "OP 5 (a)", "paragraphs 3 and 4", "draft A/80/L.3". */
function nounBefore(words: readonly Word[], end: number): number | null {
  const isNumbering = (word: string) =>
    numberOf(word) !== undefined || /^(?:[.,()–-]|and|or|to|[a-z]|u\d+|[ivx]+)$/.test(word);
  const at = lastBefore(words, end + 1, isNumbering);
  if (/^\p{Lu}+(?:\/[\p{L}\d.-]+)+$/u.test(words[at]?.text ?? "")) return at;
  return textNouns.test(words[at]?.lower ?? "") ? at : null;
}

interface VerbInPlace extends Pick<SaidVerb, "verb" | "isUnmistakable" | "forces" | "near" | "voice"> {
  /** Index of the first word behind it. */
  readonly end: number;
}

/** Any verb of the vocabulary behind the text itself; elsewhere one that is unmistakable, as a finite verb. */
function verbAt(
  words: readonly Word[],
  at: number,
  ofText: boolean,
  hasSubject: boolean,
): VerbInPlace | null {
  const word = words[at]?.lower ?? "";
  const isCopula = beForms.test(wordBefore(words, at)) && wordBefore(words, at) !== "would";
  const opening = isCopula && words[at + 1]?.lower !== "with" ? preambularOpenings.get(word) : undefined;
  if (ofText && opening && !askingForces.has(opening))
    return {
      verb: `be ${word}`,
      isUnmistakable: true,
      ...forcesSaid({ verb: word, force: opening }),
      voice: "active",
      end: at + 1,
    };
  const entry = verbForms
    .flatMap((form) => entriesAt(words, at, form))
    .filter(({ verb, form }) =>
      ofText ? fitsText(verb, form, words, at) : isUnmistakable(verb) && fits(words, at, form, hasSubject),
    )
    .toSorted((a, b) => b.end - a.end)[0];
  if (!entry) return null;
  const noun = nounOf(words, entry);
  const voice = entry.form === "past" ? (isPassive(words, at) ? "passive" : "past") : "active";
  return {
    isUnmistakable: isUnmistakable(entry.verb),
    verb: noun ? `${entry.verb} its ${noun.verb}` : entry.verb,
    ...forcesSaid(noun ?? entry),
    voice,
    end: entry.end,
  };
}

const beforeBaseForm = /^(?:would|does|do|did|will|not|n't)$|n't$|\d$/;

function fitsText(verb: string, form: VerbForm, words: readonly Word[], at: number): boolean {
  if (form === "base" && at > 0 && !beforeBaseForm.test(wordBefore(words, at))) return false;
  return verb.includes(" ") || !speakingVerbs.has(words[at]?.lower ?? "");
}

interface EntryInPlace extends VerbEntry {
  readonly form: VerbForm;
  readonly end: number;
}

/** The verbs at a word, adverbs before their particle passed over: "takes also note". */
function entriesAt(words: readonly Word[], at: number, form: VerbForm): EntryInPlace[] {
  return verbsOfWord(words[at]?.lower ?? "", form).flatMap((entry) => {
    let from = at + 1;
    if (entry.particle.length > 0) while (passedOver.test(words[from]?.lower ?? "")) from += 1;
    return entry.particle.every((part, i) => words[from + i]?.lower === part)
      ? [{ ...entry, form, end: from + entry.particle.length }]
      : [];
  });
}

function fits(words: readonly Word[], at: number, form: VerbForm, hasSubject: boolean): boolean {
  const before = wordBefore(words, at);
  if (form === "base") return hasSubject || auxiliaries.test(before);
  return !determiners.test(before) && (form === "past" || words[at + 1]?.lower !== "of");
}

/** "reiterates its *call*", "expresses the *hope*": what verbs that take their meaning from a noun do. */
function nounOf(words: readonly Word[], { verb, end }: EntryInPlace) {
  const near = words.slice(end, end + 4).map(({ lower }) => lower);
  const noun = near.find((word) => actNouns.has(word)) ?? "";
  const force = actNouns.get(noun);
  if (!force) return undefined;
  const isOwn = near[0] === "its";
  const { always, own, asks } = verbsWithNouns;
  return always.has(verb) || (isOwn && (own.has(verb) || (asks.has(verb) && forcesOfNounsAsked.has(force))))
    ? { verb: noun, force }
    : undefined;
}

/** The word before, adverbs passed over. */
function wordBefore(words: readonly Word[], at: number): string {
  return words[lastBefore(words, at, (word) => passedOver.test(word))]?.lower ?? "";
}

function isPassive(words: readonly Word[], at: number): boolean {
  const before = wordBefore(words, at);
  return (
    beForms.test(before) ||
    (/^(?:and|or|but|,)$/.test(before) &&
      words.slice(Math.max(0, at - 8), at).some(({ lower }) => beForms.test(lower)))
  );
}

/** By "not" within four words before, by a subject ("Nothing in the draft requests"), or by an object ("requests nothing of"). */
function isNegated(words: readonly Word[], at: number): boolean {
  const clause = words.slice(0, at).map(({ lower }) => lower);
  const behind = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  const to = behind.findIndex((word) => /^(?:to|that|which|[,;:.…])$/.test(word));
  const object = to < 0 ? behind : behind.slice(0, to);
  return (
    since(clause.slice(-4), /^(?:but|[;:.…])$/).some((word) => negations.test(word)) ||
    [...since(clause, /^(?:but|and|that|[,;:.…])$/), ...object].some((word) =>
      /^(?:nothing|nobody|none|neither|no)$/.test(word),
    )
  );
}

/** The words behind the last one that ends a clause. */
function since(words: readonly string[], end: RegExp): readonly string[] {
  return words.slice(words.findLastIndex((word) => end.test(word)) + 1);
}
