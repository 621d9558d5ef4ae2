import { type Actor, addressedForces, type Force } from "../domain/acts.ts";
import type { Library } from "../domain/resolution.ts";
import type { CitationProblem, VerifiedCitation } from "../domain/statements.ts";
import { allParagraphs, withDescendants } from "../domain/units.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import { findActors, organActor } from "../vocabulary/find-actors.ts";
import { stemsOf } from "../vocabulary/mentions.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import type { CitedUnit } from "./quotations.ts";
import { locateQuote, type Quotation, type SentenceParts } from "./quotations.ts";
import type { SentenceVerbs, VerbMention } from "./verb-mentions.ts";
import { verifyAbsence } from "./verify-absence.ts";
import { type Candidate, candidatesOf, overlaps, quotedOf, verbsOf } from "./verify-citations.ts";

/** Of these the actor that a sentence names must be the one that the text names. */
const addressed: ReadonlySet<Force> = new Set(addressedForces);

/** A sentence with what it cites. */
export interface CitingSentence extends SentenceParts {
  readonly whole: string;
  readonly verbs: SentenceVerbs;
  readonly cited: readonly CitedUnit[];
  readonly citations: readonly VerifiedCitation[];
}

/**
 * Every action verb that a sentence says in its own words is that of a cited act, participle or reported act, with the
 * actor that the sentence names; a hedge is kept; and what another text did is said to be another text's.
 */
export function verifyVerbs(sentence: CitingSentence, library: Library): CitationProblem[] {
  const all = sentence.cited.flatMap(candidatesOf);
  const { mentions } = sentence.verbs;
  const starts = verbStarts(sentence.verbs);
  const [only, ...others] = mentions.filter(({ negated }) => !negated);
  const candidates = only && others.length === 0 ? quotedOf(all, sentence.citations) : all;
  return mentions.flatMap((mention) =>
    mention.negated
      ? verifyDenial(mention, sentence, library)
      : verifyMention(mention, quotationsOf(mention, starts, sentence), candidates, sentence),
  );
}

/** Where the verbs of a sentence stand, also those that are no action verbs: "it *says* “…”". */
function verbStarts({ mentions, others, words }: SentenceVerbs): readonly number[] {
  return [...mentions.map(({ span }) => span.start), ...others.flatMap(({ at }) => words[at]?.start ?? [])];
}

/** What is quoted behind a verb, up to the next one. */
function quotationsOf(
  { span }: VerbMention,
  starts: readonly number[],
  { quotations }: CitingSentence,
): readonly Quotation[] {
  const end = Math.min(...starts.filter((start) => start >= span.end));
  return quotations.filter(({ at }) => span.end <= at && at < end);
}

function verifyMention(
  mention: VerbMention,
  quotations: readonly Quotation[],
  candidates: readonly Candidate[],
  sentence: CitingSentence,
): CitationProblem[] {
  const sameForce = candidates.filter(({ force }) => force === mention.force);
  if (sameForce.length === 0) return mismatch("verb-mismatch", mention.verb, candidates);
  const elsewhere = quotations
    .map(({ quote }) => saidIn(quote, candidates))
    .filter((places) => places.length > 0);
  const misplaced = elsewhere.find((places) => !places.some(({ force }) => force === mention.force));
  if (misplaced) return mismatch("verb-mismatch", mention.verb, misplaced);
  const strangers = mention.actors.filter(
    (named) =>
      addressed.has(mention.force) && !sameForce.some((candidate) => addresses(candidate, named, sentence)),
  );
  if (strangers.length > 0) {
    const names = strangers.map(({ name }) => name).join(" and ");
    return mismatch("actor-mismatch", `${mention.verb} ${names}`, sameForce);
  }
  const matching = sameForce.filter((candidate) => isAddressedTo(candidate, mention, sentence));
  return [
    ...doneByAnother(mention, matching, sentence),
    ...reportedAsOwn(mention, matching, sentence),
    ...droppedHedge(mention, matching, quotations, sentence),
  ];
}

function mismatch(
  code: "verb-mismatch" | "actor-mismatch",
  said: string,
  candidates: readonly Candidate[],
): CitationProblem[] {
  return [{ code, detail: `the cited text does not ${said}: it ${verbsOf(candidates)}` }];
}

/** The candidates in whose words a quotation stands. */
function saidIn(quote: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ unit, range }) => {
    const span = locateQuote(quote, unit.unit.text);
    if (span === null) return false;
    // The same words may stand in several places.
    return overlaps(span, range) || locateQuote(quote, unit.unit.text.slice(range.start, range.end)) !== null;
  });
}

/** "The Afghan Government", word for word as the text has it: a name in these words is not said by itself. */
function isNamedWithin(named: Actor, printed: string, { own }: CitingSentence): boolean {
  return own.includes(printed) && findActors(printed).some(({ actor }) => actor.id === named.id);
}

function isAddressedTo(candidate: Candidate, mention: VerbMention, sentence: CitingSentence): boolean {
  if (mention.actors.length === 0 || !addressed.has(candidate.force)) return true;
  return mention.actors.some((named) => addresses(candidate, named, sentence));
}

function addresses({ actors, printed }: Candidate, named: Actor, sentence: CitingSentence): boolean {
  return isAmong(named, actors) || printed.some((words) => isNamedWithin(named, words, sentence));
}

function isAmong(named: Actor, actors: readonly Actor[]): boolean {
  return actors.some((actor) => answersFor(named, actor) || answersFor(actor, named));
}

/** "UNODC requests the Secretary-General": only the organ speaks in its text, and a reported verb is of whom the text says. */
function doneByAnother(
  { subject, verb }: VerbMention,
  matching: readonly Candidate[],
  { cited }: CitingSentence,
): CitationProblem[] {
  if (!subject || cited.some(({ resolution }) => organActor(resolution.organ)?.id === subject.id)) return [];
  const isDoer = ({ reported, by }: Candidate) => reported && (!by || isAmong(subject, [by]));
  return matching.some(isDoer)
    ? []
    : [
        {
          code: "actor-mismatch",
          detail: `it is not ${subject.name} that does ${verb}: ${verbsOf(matching)}`,
        },
      ];
}

function reportedAsOwn(
  mention: VerbMention,
  matching: readonly Candidate[],
  { own, whole }: CitingSentence,
): CitationProblem[] {
  const reported = matching.filter((candidate) => candidate.reported);
  if (reported.length < matching.length) {
    const draft = matching.find(({ unit }) => unit.resolution.status === "draft");
    return mention.voice === "past" && draft && reported.length === 0
      ? [
          {
            code: "draft-as-adopted",
            detail: `this is a draft: it ${verbsOf([draft])}, nobody has ${mention.verb} yet`,
          },
        ]
      : [];
  }
  const [first] = reported;
  if (!mention.ofText && reported.some((candidate) => namesWhoseVerbItIs(candidate, own, whole))) return [];
  return [
    {
      code: "reported-as-own",
      detail: `“${first?.verb}” is what ${first?.by?.name ?? "another text"} did; say so`,
    },
  ];
}

function namesWhoseVerbItIs({ by }: Candidate, own: string, whole: string): boolean {
  if (/\d+\/\d+|\b\d+ \(\d{4}\)/.test(whole)) return true;
  if (!by) return /\b(?:resolutions?|decisions?|declarations?|congress|conference|convention)\b/i.test(whole);
  return (
    findActors(own).some(({ actor }) => actor.id === by.id) ||
    shortOf(by).some((word) => own.toLowerCase().includes(word))
  );
}

/** The head noun of a body's name ("Assembly") is enough to say whose verb it is. */
function shortOf(by: Actor): string[] {
  return by.name
    .toLowerCase()
    .split(/\s+(?:on|of|for|to|against)\s+/)
    .slice(0, 1)
    .flatMap((head) => head.split(" ").slice(-1));
}

const considers = /\bconsider(?:s|ed|ing|ation)?\b/i;

/** "To consider" is kept unless the sentence says no more than who is asked, or rests on what is not hedged. */
function droppedHedge(
  mention: VerbMention,
  matching: readonly Candidate[],
  quotations: readonly Quotation[],
  { whole, verbs, citations }: CitingSentence,
): CitationProblem[] {
  const hedged = matching.map((candidate) => ({
    ...candidate,
    hedge: candidate.hedges.find(({ text }) => considers.test(text)),
  }));
  const [first] = hedged;
  if (!first?.hedge || hedged.some(({ hedge }) => !hedge) || considers.test(whole)) return [];
  const outside = verbs.words
    .filter(({ start, end }) => !verbs.actors.some(({ span }) => span.start <= start && end <= span.end))
    .filter(({ start, end }) => end <= mention.span.start || mention.span.end <= start);
  const asked = stemsOf(
    hedged.map(({ unit, hedge, range }) => unit.unit.text.slice(hedge?.start, range.end)).join(" "),
  );
  const saysWhat =
    quotations.length > 0 ||
    tokenize(outside.map(({ text }) => text).join(" ")).some(
      ({ term, word }) => asked.has(term) && !/\d/.test(word),
    );
  if (!saysWhat) return [];
  const unhedged = hedged.some((candidate) => restsBehind(candidate, candidate.hedge?.end ?? 0, citations));
  return unhedged
    ? []
    : [{ code: "hedge-dropped", detail: `the text says “${first.hedge.text}”; that must not be lost` }];
}

/** All quotes from the unit begin at a coordinate infinitive behind the hedge: "… and to apply". */
function restsBehind(
  { unit: { unit, resolution } }: Candidate,
  hedgeEnd: number,
  citations: readonly VerifiedCitation[],
): boolean {
  const next = /\band to \w+/.exec(unit.text.slice(hedgeEnd));
  const ofUnit = citations.filter(
    (citation) => citation.paragraph === unit.id && citation.resolution === resolution.id,
  );
  return next !== null && ofUnit.length > 0 && ofUnit.every(({ start }) => start >= hedgeEnd + next.index);
}

const namesParagraphs = /\b(?:OPs?|PPs?|paragraphs?|paras?\.?)\s*\d/i;

/**
 * "It is not requested to …" holds where no act of the resolution does, nor a participle of its preamble; of the cited
 * paragraphs alone where the sentence names them.
 */
function verifyDenial(
  { force, verb, actors }: VerbMention,
  { own, cited }: { readonly own: string; readonly cited: readonly CitedUnit[] },
  library: Library,
): CitationProblem[] {
  const resolutions = [...new Set(cited.map(({ resolution }) => resolution))];
  const scope = namesParagraphs.test(own)
    ? cited.flatMap(({ unit }) => (unit.paragraph ? withDescendants(unit.paragraph) : []))
    : resolutions.flatMap(allParagraphs);
  const claim = {
    of: "act" as const,
    resolutions: resolutions.map(({ id }) => id),
    forces: [force],
    paragraphs: scope.map(({ id }) => id),
    ...(actors.length > 0 && { actors }),
  };
  const openings = scope.filter(({ participles }) => participles.some((opening) => opening.force === force));
  return [
    ...verifyAbsence(claim, library),
    ...(/\boperative\b/i.test(own) ? [] : openings.slice(0, 1)).map(
      ({ id }): CitationProblem => ({ code: "absence-false", detail: `${id} does ${verb}` }),
    ),
  ];
}
