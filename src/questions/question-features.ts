import type { Actor, Force } from "../domain/acts.ts";
import type { Library } from "../domain/library.ts";
import type { NamedUnit, ParagraphsElsewhere, QuestionFrame, Speaker } from "../domain/questions.ts";
import type { ParagraphKind, Resolution, Span } from "../domain/resolution.ts";
import { articlesIn, citesArticle } from "../language/cited-articles.ts";
import type { FoundActor } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { foundingWord } from "../language/foundings.ts";
import { findParagraphsElsewhere, isSameText } from "../language/paragraphs-elsewhere.ts";
import { casedPattern, pattern } from "../language/pattern.ts";
import { findDates } from "../language/printed-dates.ts";
import { wordsOf } from "../language/words.ts";
import { findAskedForces, withLikeForces } from "./asked-forces.ts";
import { asksForMeaning, asksWhoIsAsked, premiseOf, speaksOfMention } from "./asking-words.ts";
import type { ChosenResolutions } from "./choose-resolutions.ts";
import { findNamedUnits } from "./find-named-units.ts";
import { findSpeaker } from "./find-speaker.ts";
import { founderAsked } from "./founder-asked.ts";
import { knownActors, overlaps } from "./known-actors.ts";
import { findNamedSection, type NamedSection } from "./named-section.ts";
import { findPrintedVerbs } from "./printed-verbs.ts";
import { doubtfulTerms, questionTerms } from "./question-terms.ts";
import {
  actorOfOrgan,
  asksWhoseRequest,
  isAsking,
  isOfWhatIsDone,
  isOnlyTold,
  isOtherOwner,
  isOwnSpeaker,
  isTakenForSponsor,
} from "./roles-of-actors.ts";
import type { GuessSubject } from "./subject-model.ts";
import { findSymbols } from "./symbols.ts";

/** What stands in a question, before anything is made of it. */
export interface QuestionFeatures {
  readonly text: string;
  /** How many loaded resolutions it names by their symbols. */
  readonly namedTexts: number;
  /** Whether it says in which texts to look: of an organ, a year, a status. */
  readonly namesPlace: boolean;
  readonly named: readonly NamedUnit[];
  readonly actors: readonly Actor[];
  /** "other than the Secretary-General" */
  readonly excludedActors: readonly Actor[];
  readonly speaker?: Speaker;
  /** "Who established the group?", "Does the draft create a fund?" */
  readonly founder?: NonNullable<QuestionFrame["founder"]>;
  /** "So this is Kenya's text?" */
  readonly sponsor?: Actor;
  readonly instruments: readonly string[];
  readonly forces: readonly Force[];
  /** The words that ask for them. */
  readonly verbs: readonly string[];
  /** Those who are named ask for something themselves. */
  readonly isByThem?: boolean;
  readonly past?: boolean;
  /** Symbols and numbers of instruments, as asked: `66/181`. */
  readonly symbols: readonly string[];
  /** "paragraph 20 of resolution 1483" */
  readonly elsewhere?: ParagraphsElsewhere;
  readonly paragraphKind?: ParagraphKind;
  /** "section II", where no paragraph of it is named. */
  readonly section?: string;
  readonly terms: readonly string[];
  /** Those of the terms that may only tell how it is asked. */
  readonly doubtful: readonly string[];
}

/** `place` are the resolutions to look in, and the words that say so: they ask for nothing themselves. */
export function questionFeatures(
  question: string,
  library: Library,
  place: Pick<ChosenResolutions, "resolutions" | "spans" | "named">,
  guessSubject: GuessSubject,
): QuestionFeatures {
  const text = blank(question, place.spans);
  const symbols = findSymbols(text).map(({ span }) => span);
  const asked = place.resolutions.flatMap((id) => library.find(id) ?? []);
  const part = findNamedSection(text, asked);
  // "section II, paragraph 3" is read as one.
  const isLabelled = part !== undefined && text.slice(part.span.start, part.span.end).endsWith(part.name);
  const elsewhere = findParagraphsElsewhere(text).find(
    ({ of }) => !asked.some(({ symbol }) => symbol !== null && isSameText(symbol, of)),
  );
  // "Article 19" is a paragraph of a text only where no text cites such an article, nor is it asked whether one does.
  const ofTreaties = articlesIn(text).filter(
    ({ start, end }) =>
      speaksOfMention.test(text) || asked.some((each) => citesArticle(each, text.slice(start, end))),
  );
  const unitText = blank(text, [
    ...symbols,
    ...(part && !isLabelled ? [part.span] : []),
    ...findDates(text),
    ...(elsewhere ? [elsewhere.span] : []),
    ...ofTreaties,
  ]);
  const asksWho = asksWhoIsAsked.exec(text)?.[0].length ?? text.length;
  // Who is asked is not among those that such a question names itself; who is named in a heading says which section is meant.
  const known = knownActors(text, asked).filter(
    ({ span }) => span.start < asksWho && (!part?.isByTitle || !overlaps(span, part.span)),
  );
  const excluded = known.filter((found) => isSetApart(found, text));
  const units = findNamedUnits(unitText, (kind) => Math.max(0, ...asked.map((text) => countOf(text, kind))));
  const others = known.filter((found) => !excluded.includes(found) && !isOwnSpeaker(found, text, asked));
  const subject = asksForMeaning.test(text) ? undefined : findSpeaker(text, others, library);
  const actors = others.filter(
    (found) =>
      found !== subject?.found &&
      !isOtherOwner(found, text) &&
      !isOfWhatIsDone(found, text) &&
      !isOnlyTold(found, others, text),
  );
  const isOwn = asked.every((resolution) => actorOfOrgan(resolution) === subject?.speaker.actor.id);
  const speaker = isOwn && !subject?.speaker.issued ? undefined : subject;
  const founder = founderAsked(text, known);
  const sponsor = known.find((found) => isTakenForSponsor(found, text));
  const verbs = findAskedForces(text).filter(
    ({ span }) => !known.some((actor) => overlaps(actor.span, span)),
  );
  const printed = findPrintedVerbs(text, library).filter(
    ({ span }) => !verbs.some((verb) => overlaps(verb.span, span)),
  );
  const forces =
    printed.length > 0
      ? printed.flatMap((verb) => verb.forces.map((force) => ({ force, span: verb.span })))
      : verbs.filter(({ leftOut }) => !leftOut);
  // What somebody asks for is a subject.
  const isByThem = asksWhoseRequest.test(text) || actors.some((found) => isAsking(found, text));
  const paragraphKind = partOf(text, units.length > 0);
  const section = units.length === 0 ? part : undefined;
  const taken = [
    ...(section ? [section.span] : []),
    ...units,
    ...known.map(({ span }) => span),
    ...[...verbs, ...forces].map(({ span }) => span),
  ];
  const guessed = guessSubject(question);
  const ofNames = wordsOfNames(known);
  const terms = questionTerms(text, [...taken, ...ofParties(text)], guessed)
    .filter((term) => !ofNames.has(term))
    .filter((term) => !premiseOf(text) || !ofPremise.test(term) || (term === "force" && hasForces.test(text)))
    // What the text may set up is asked about, not that others set something up.
    .filter((term) => typeof founder !== "string" || founder === "anybody" || !foundingWord.test(term));
  return {
    text,
    namedTexts: place.named,
    namesPlace: place.named === 0 && place.spans.length > 0,
    named: units
      .flatMap((mention) => mention.units)
      .map((unit) => inPart(unit, isLabelled ? undefined : part)),
    actors: distinct(actors.map(({ actor }) => actor)),
    excludedActors: distinct(excluded.map(({ actor }) => actor)),
    ...(speaker && { speaker: speaker.speaker }),
    ...(founder && { founder }),
    ...(sponsor && { sponsor: sponsor.actor }),
    instruments: findInstruments(text).map(({ instrument }) => instrument.name),
    forces: isByThem ? [] : [...new Set(forces.flatMap(({ force }) => withLikeForces(force)))],
    verbs:
      printed.length > 0
        ? [...new Set(printed.map(({ words }) => words.toLowerCase()))]
        : forces.map(({ span }) => text.slice(span.start, span.end).toLowerCase()),
    ...(isByThem && { isByThem }),
    ...(asksOfPast.test(text) && { past: true }),
    symbols: symbols.map(({ start, end }) => text.slice(start, end)),
    ...(elsewhere && { elsewhere: { numbers: elsewhere.numbers, of: elsewhere.of } }),
    ...(paragraphKind && { paragraphKind }),
    ...(section && { section: section.name }),
    terms,
    doubtful: doubtfulTerms(text, terms, guessed),
  };
}

/** "Paragraph 2 of section II", "paragraph 2 of Smith's letter": letters are annexed. */
function inPart(unit: NamedUnit, part: NamedSection | undefined): NamedUnit {
  if (part === undefined || (part.isByTitle && !part.isOfAnnex)) return unit;
  const section = { section: part.name, ...unit };
  return part.isOfAnnex ? { ...section, kind: "annex", assumedOperative: false } : section;
}

/** The words of those who are named by most of the words of their names, wherever these stand: "the Resource Group" */
function wordsOfNames(known: readonly FoundActor[]): ReadonlySet<string> {
  const byWords = known.filter(({ span }) => span.end === span.start);
  return new Set(byWords.flatMap(({ actor }) => wordsOf(actor.name).map(({ lower }) => lower)));
}

/** A force that is a body compels nobody. */
const hasForces = /\b(?:task|police|armed|security|military|peacekeeping|multinational|air)[ -]forces?\b/i;

/** "States parties to the Organized Crime Convention": the treaty says which parties, not what is asked about. */
function ofParties(text: string): Span[] {
  return findInstruments(text)
    .map(({ span }) => span)
    .filter(({ start }) => /\bpart(?:y|ies) (?:to|of) (?:the )?$/i.test(text.slice(0, start)));
}

const asksOfPast =
  /\b(?:was|were|did|had)\b|^(?:and |but |so )?(?:who|which [\w-]+) (?!request|invit|call)[a-z]+ed\b/i;

function countOf({ paragraphs, footnotes }: Resolution, kind: NamedUnit["kind"]): number {
  return kind === "footnote" ? footnotes.length : paragraphs.filter((each) => each.kind === kind).length;
}

/** "bodies other than UNODC", "of companies, or only of governments?", "or are governments just told …" */
function isSetApart({ span }: FoundActor, text: string): boolean {
  const before = text.slice(0, span.start);
  return (
    exclusion.test(before) ||
    (/\bor (?:is|are|does|do|will) (?:the )?$/i.test(before) &&
      /^\s+(?:only|just|merely|simply)\b/i.test(text.slice(span.end)))
  );
}

const exclusion = pattern`
  \b(?:
    other than|except(?: for)?|apart from|besides|(?:and|but|,) not|rather than
    |(?:every|any)(?:one|body) but|all but|or (?:only|just|merely|simply)
  )\s+(?:(?:of|by|from|on|to|for)\s+)?(?:the\s+)?$
`;

/** Words of being bound, which say nothing of a subject where the question takes an obligation for granted. */
const ofPremise = casedPattern`
  ^(?:
    oblig\w*|bind\w*|bound|mandat\w*|dut(?:y|ies)|punish\w*|penali\w*|fined?|bann?\w*|prohibit\w*
    |forc(?:e[sd]?|ing)|compel\w*|requir\w*|order(?:s|ed|ing)?|impos\w*|legally|comply|enforce\w*|outlaw\w*
    |forbid\w*|gotta|commands?|choice|voluntar\w+|compulsory|optional|articles?|provisions?
  )(?: to)?$
`;

function partOf(text: string, namesUnits: boolean): ParagraphKind | undefined {
  if (namesUnits) return undefined;
  if (meansWhole.test(text)) return undefined;
  if (notIn.test(text)) return undefined;
  const leftOut = beside.exec(text)?.[1];
  if (leftOut !== undefined) return namesPreamble.test(leftOut) ? "operative" : "preambular";
  const preambular = namesPreamble.test(text);
  const operative = pattern`
      \b(?:
        operatives?|ops|what actions? (?:does|do|will)(?= .{0,30}\btakes?\W*$)|(?:each|every) op|dispositif|enacting|(?:each|every|one) numbered
        |numbered (?:paragraphs|points|clauses|items|part|ones)|action (?:points|items)
        |(?:action|acting|operational|main) (?:part|section|half|bit|paragraphs)
      )\b
    `.test(text);
  if (!preambular && !operative && asksForAnnex.test(text)) return "annex";
  if (preambular === operative) return undefined;
  return preambular ? "preambular" : "operative";
}

const namesPreamble =
  /\b(?:preamb\w*|pps?|recitals?|introductory (?:clauses|paragraphs|part)|considerations|opening paragraphs)\b/i;

/** The part that is left out: "everything but the preamble", "what comes after the recitals". */
const beside = pattern`
  \b(?:
    without|except(?:ing)?(?: for)?|exclud(?:e|ing)|exclusive of|leav(?:e|ing) (?:out|aside)|other than|apart from
    |aside from|minus|skip(?:ping)?|ignor(?:e|ing)|omit(?:ting)?|(?:every|any)thing but|all but|not counting
    |(?:everything|all|what|anything) (?:that )?(?:comes? |stands? |is |follows? )?(?:after|behind|beyond|following|past|outside)
    |leav(?:e|ing)(?= (?:the )?(?:preamb\w+|recitals?)(?: \w+)? (?:out|aside))
  ) (?:all )?(?:of )?(?:the |its )?(preamb\w*|recitals?|introductory|pps|operative|ops)\b
`;

/** Where something is not to be found is not where to look. */
const notIn =
  /\b(?:absent|missing|not(?: found)?|nothing|never|left out|outside)\b.{0,30}\b(?:from|in|of|outside)? ?the (?:operative|preamb)/i;

/** One part is named only to say that it is meant too: "the preamble as well". */
const meansWhole = pattern`
  \b(?:together|included|both parts|as a whole|alike)\b
  |\b(?:preamb\w*|operative)(?: \w+)? (?:too|also|as well|first)\b
  |\b(?:also|even|including|plus|as well as)(?: in| of| from)? (?:the )?(?:preamb|operative)
`;

/** The annex itself, not what is annexed to something. */
const asksForAnnex = /\b(?:the |of |in )annex(?:es)?\b|\bannex (?:[A-Z]|[IVX]+)\b|^annex(?:es)?\b/i;

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

function distinct(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}
