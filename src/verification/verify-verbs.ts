import { type Actor, addressedForces, askingForces, type Force } from "../domain/acts.ts";
import type { Library, Span } from "../domain/resolution.ts";
import type { CitationProblem, VerifiedCitation } from "../domain/statements.ts";
import { isWithin, overlaps, sliceOf, withDescendants } from "../domain/units.ts";
import { answersFor, namesActor } from "../vocabulary/actor-relations.ts";
import { type FoundActor, findActors, isProperName, type ShortForms } from "../vocabulary/find-actors.ts";
import { stemsOf } from "../vocabulary/mentions.ts";
import { stem, tokenize } from "../vocabulary/tokenizer.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { type CitedUnit, locateQuote, type Quotation, type SentenceParts } from "./quotations.ts";
import type { SaidVerb } from "./said-verbs.ts";
import {
  type Candidate,
  citationsOf,
  type Finding,
  hasWords,
  problem,
  quotedOf,
  verbsOf,
} from "./verify-citations.ts";
import { verifyAbsence } from "./verify-claims.ts";

/** A sentence with what it cites. */
export interface CitingSentence extends SentenceParts {
  /** The words of all cited units, with what they are items of and their items. */
  readonly text: string;
  readonly verbs: readonly SaidVerb[];
  readonly actors: readonly FoundActor[];
  /** What actors are called in the cited units. */
  readonly forms: ShortForms;
  readonly cited: readonly CitedUnit[];
  /** Of all cited units. */
  readonly candidates: readonly Candidate[];
  readonly citations: readonly VerifiedCitation[];
}

/**
 * Every action verb that a sentence says in its own words is that of a cited act, participle or reported act, with the
 * actor that the sentence names; a hedge is kept; and what another text did is said to be another text's.
 */
export function verifyVerbs(sentence: CitingSentence, library: Library): Finding[] {
  const { verbs, candidates: all } = sentence;
  const [only, ...others] = verbs.filter(({ negated }) => !negated);
  const candidates = only && others.length === 0 ? quotedOf(all, sentence.citations) : all;
  return verbs.flatMap((said) =>
    said.negated ? verifyDenial(said, sentence.cited, library) : verifySaid(said, candidates, sentence),
  );
}

/** What is quoted behind a verb, up to the next one. */
function quotationsOf({ span }: SaidVerb, { quotations, verbs }: CitingSentence): readonly Quotation[] {
  const end = Math.min(...verbs.map((other) => other.span.start).filter((start) => start >= span.end));
  return quotations.filter(({ at }) => span.end <= at && at < end);
}

function verifySaid(said: SaidVerb, candidates: readonly Candidate[], sentence: CitingSentence): Finding[] {
  const sameForce = candidates.filter(({ force }) => isSaid(force, said));
  if (sameForce.length === 0) return unsaid(said, candidates);
  const quotations = quotationsOf(said, sentence);
  const elsewhere = quotations
    .map(({ quote }) => saidIn(quote, candidates))
    .filter((places) => places.length > 0);
  const misplaced = elsewhere.find((places) => !places.some(({ force }) => isSaid(force, said)));
  if (misplaced) return mismatch("verb-mismatch", said.verb, misplaced);
  // Of these the actor that a sentence names must be the one that the text names.
  const isAddressing = said.forces.some((force) => addressedForces.includes(force));
  const strangers = said.actors.filter(
    (named) => isAddressing && !sameForce.some((candidate) => addresses(candidate, named, sentence.own)),
  );
  // A group may be called otherwise than it is printed.
  const isNamed = ({ id }: Actor) =>
    sentence.actors.some((found) => found.actor.id === id && isProperName(found));
  if (strangers.some((each) => !isNamed(each) || each.id === "un")) return [said.span];
  if (strangers.length > 0) {
    const names = strangers.map(({ name }) => name).join(" and ");
    return mismatch("actor-mismatch", `${said.verb} ${names}`, sameForce);
  }
  const matching = sameForce.filter((candidate) => isAddressedTo(candidate, said, sentence.own));
  const isExact = [matching, ...elsewhere].every((places) =>
    places.some(({ force }) => said.forces.includes(force)),
  );
  return [
    ...(isExact || !mattersHow(said) ? [] : [said.span]),
    ...reportedAsOwn(said, matching, sentence),
    ...droppedHedge(said, matching, quotations, sentence),
  ];
}

/** Of what is asked the force counts in every voice; of what is told, where the text itself tells it. */
function mattersHow({ forces, ofText, voice, isUnmistakable }: SaidVerb): boolean {
  return forces.some((force) => askingForces.has(force)) || (ofText && voice === "active" && isUnmistakable);
}

/** A verb that no cited act has is wrong where it is surely said of the text, or of whom it asks; in doubt where it may be said of the text. */
function unsaid(said: SaidVerb, candidates: readonly Candidate[]): Finding[] {
  const stems = stemsOf(candidates.map(({ unit, range }) => sliceOf(unit.unit.text, range)).join(" "));
  const isInText = stems.has(stem(said.verb.split(" ")[0] ?? ""));
  const isClaimed =
    (said.ofText && said.isUnmistakable) ||
    (said.voice === "passive" && said.actors.length > 0) ||
    (said.voice === "active" && said.subject !== undefined);
  if (candidates.length > 0 && isClaimed && !(isInText && said.voice !== "active"))
    return mismatch("verb-mismatch", said.verb, candidates);
  const mayBeSaid = isClaimed || (said.ofText && said.voice === "active" && !isInText);
  return mayBeSaid ? [said.span] : [];
}

function isSaid(force: Force, { forces, near }: SaidVerb): boolean {
  return forces.includes(force) || near.includes(force);
}

function mismatch(code: CitationProblem["code"], said: string, candidates: readonly Candidate[]) {
  return [problem(code, `the cited text does not ${said}: it ${verbsOf(candidates)}`)];
}

/** The candidates in whose words a quotation stands. */
function saidIn(quote: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    const span = locateQuote(quote, candidate.unit.unit.text);
    return span !== null && hasWords(candidate, { ...span, quote });
  });
}

function isAddressedTo(candidate: Candidate, said: SaidVerb, own: string): boolean {
  if (said.actors.length === 0 || !addressedForces.includes(candidate.force)) return true;
  return said.actors.some((named) => addresses(candidate, named, own));
}

export function addresses({ actors, printed, unit, range }: Candidate, named: Actor, own: string): boolean {
  // Of the preamble's participles and of reported acts nobody has read who is asked.
  if (actors.length === 0) return namesActor(sliceOf(unit.unit.text, range), named);
  return (
    actors.some(({ name }) => name.includes(named.name)) ||
    actors.some((actor) => answersFor(named, actor) || answersFor(actor, named)) ||
    // "The Afghan Government", word for word as the text has it: a name in these words is not said by itself.
    printed.some(
      (words) => own.includes(words) && findActors(words).some(({ actor }) => actor.id === named.id),
    )
  );
}

/** What another text did is said to be another text's; who is asked "was asked" by somebody. */
function reportedAsOwn(said: SaidVerb, matching: readonly Candidate[], { own, whole }: CitingSentence) {
  const reported = matching.filter((candidate) => candidate.reported);
  const draft = matching.find(({ unit }) => unit.resolution.status === "draft");
  if (reported.length < matching.length) {
    const isDone = said.voice === "past" && draft && reported.length === 0;
    const detail = `this is a draft: it ${verbsOf(draft ? [draft] : [])}, nobody has ${said.verb} yet`;
    return isDone ? [problem("draft-as-adopted", detail)] : [];
  }
  const [first] = reported;
  const isNamed = reported.some((candidate) => namesWhoseVerbItIs(candidate, own, whole));
  const isOfOthers = !said.ofText && (isNamed || said.voice === "passive");
  if (isOfOthers || (said.voice === "past" && !draft)) return [];
  const whose = first?.by?.name ?? "another text";
  return [problem("reported-as-own", `“${first?.verb}” is what ${whose} did; say so`)];
}

function namesWhoseVerbItIs({ by }: Candidate, own: string, whole: string): boolean {
  if (/\d+\/\d+|\b\d+ \(\d{4}\)/.test(whole)) return true;
  if (!by) return /\b(?:resolutions?|decisions?|declarations?|congress|conference|convention)\b/i.test(whole);
  // The head noun of a body's name ("Assembly") is enough to say whose verb it is.
  const [head = ""] = by.name.toLowerCase().split(/\s+(?:on|of|for|to|against)\s+/);
  const noun = head.split(" ").at(-1) ?? "";
  return own.toLowerCase().includes(noun) || findActors(own).some(({ actor }) => actor.id === by.id);
}

const considers = /\bconsider(?:s|ed|ing|ation)?\b/i;
/** "To consider", and how people say it. */
const weakens =
  /\b(?:consider|think|bear(?:ing)? in mind|weigh|look(?:ing)? (?:at|into)|reflect|explor|stud(?:y|ies)|account|endeavou?r|striv|try|aim|seek|effort|possib|examin)/i;

/** "To consider" is kept unless the sentence says no more than who is asked, or rests on what is not hedged. */
function droppedHedge(
  said: SaidVerb,
  matching: readonly Candidate[],
  quotations: readonly Quotation[],
  { own, whole, actors, citations }: CitingSentence,
): CitationProblem[] {
  const hedged = matching.flatMap((candidate) => {
    const hedge = candidate.hedges.find(({ text }) => considers.test(text));
    return hedge ? [{ ...candidate, hedge }] : [];
  });
  const [first] = hedged;
  if (!first || hedged.length < matching.length || weakens.test(whole)) return [];
  const outside = wordsOf(own).filter(
    (word) => !actors.some(({ span }) => isWithin(word, span)) && !overlaps(word, said.span),
  );
  const asked = stemsOf(
    hedged.map(({ unit, hedge, range }) => unit.unit.text.slice(hedge.start, range.end)).join(" "),
  );
  const saysWhat =
    quotations.length > 0 ||
    tokenize(outside.map(({ text }) => text).join(" ")).some(
      ({ term, word }) => asked.has(term) && !/\d/.test(word),
    );
  if (!saysWhat) return [];
  if (hedged.some((candidate) => restsBeside(candidate, candidate.hedge, citations))) return [];
  return [problem("hedge-dropped", `the text says “${first.hedge.text}”; that must not be lost`)];
}

/** All quotes from the unit end before the hedge, or begin at a coordinate infinitive behind it: "… and to apply". */
function restsBeside({ unit }: Candidate, hedge: Span, citations: readonly VerifiedCitation[]): boolean {
  const next = /\band to \w+/.exec(unit.unit.text.slice(hedge.end));
  const behind = next ? hedge.end + next.index : Number.POSITIVE_INFINITY;
  const ofUnit = citationsOf(unit, citations);
  return ofUnit.length > 0 && ofUnit.every(({ start, end }) => end <= hedge.start || start >= behind);
}

/** "It is not requested to …" is wrong where a cited paragraph does request it; behind a title or a footnote, where any does. */
function verifyDenial(said: SaidVerb, cited: readonly CitedUnit[], library: Library): CitationProblem[] {
  const forces = [...said.forces, ...said.near];
  const paragraphs = cited.flatMap(({ unit }) => (unit.paragraph ? withDescendants(unit.paragraph) : []));
  const claim = {
    of: "act" as const,
    resolutions: [...new Set(cited.map(({ resolution }) => resolution.id))],
    forces,
    ...(said.actors.length > 0 && { actors: said.actors }),
    ...(paragraphs.length > 0 && { paragraphs: paragraphs.map(({ id }) => id) }),
  };
  const openings = paragraphs.filter(({ participles }) =>
    participles.some((opening) => forces.includes(opening.force)),
  );
  return [
    ...verifyAbsence(claim, library),
    ...openings.map(({ id }) => problem("absence-false", `${id} does so`)),
  ];
}
