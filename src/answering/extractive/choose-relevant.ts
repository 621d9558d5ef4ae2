import type { Actor } from "../../domain/acts.ts";
import type { Passage } from "../../domain/passages.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { allParagraphs, textWithItems, withDescendants } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { conceptsOf } from "../../language/concepts.ts";
import { findInstruments } from "../../language/find-instruments.ts";
import { stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type AbsenceFeatures, absence, absenceFeatures } from "./absence.ts";
import { relevance, relevanceFeatures } from "./relevance.ts";
import { isTelling, knownPart, standingsOfAny, standsAmong, type Wanted } from "./standings.ts";
import { statingDetails } from "./stating-details.ts";
import { strangeNames } from "./strange-names.ts";

/** A passage that bears on the question. */
export interface RelevantPassage {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
  readonly passage: Passage;
}

/** Less than this share of what is asked, in its words or in official words for the same, is no sign that the text speaks of it. */
const leastStanding = 0.5;
/**
 * From so great a chance on that the text does not speak of what is asked it is not said to: a smaller one is enough where the subjects or who is asked about
 * stand nowhere; where only a part of them does, the rest is told.
 */
const leastAbsence = { ofAll: 0.2, ofPart: 0.5, otherwise: 0.35 };
/** All that is asked stands, if in official words for it. */
const wholeStanding = 0.85;
/** Passages whose chance to answer is less than this share of the likeliest one's are not what was asked for; nor is what comes behind the first few. */
const ofLikeliest = 0.5;
const mostPassages = 5;
/** Nor is that in which so much less of the subjects asked about stands than in the likeliest. */
const lessOfSubjects = 0.5;
/** Where all texts are wanted that speak of something, those with less than this share of the best standing are left out. */
const ofBestStanding = 0.8;
/** Of what is summed up, less than this share of the best fused score is beside the subject. */
const ofBestInSummary = 0.61;

/** Of the passages found, those that say something on what is asked, the likeliest; none where the text hardly speaks of it. */
export function chooseRelevant(
  passages: readonly RelevantPassage[],
  request: AnswerRequest,
): readonly RelevantPassage[] {
  const named = passages.filter(({ passage }) => passage.ranks.named !== undefined);
  if (named.length > 0) return amongNamed(named, request);
  const naming = namingInstruments(passages, request.frame);
  if (naming.length > 0) return naming;
  const wanted = wantedIn(passages, request);
  const { frame } = request;
  if (frame.exhaustive && frame.cues.has("mention")) return allInWords(passages, wanted);
  if (isUnsaid(absenceFeatures(request, passages, wanted), frame)) return [];
  const known = wanted.map(knownPart).filter(({ concepts, actors }) => concepts.length + actors.length > 0);
  if (frame.summary) return summedUp(passages, known.length > 0 ? known : wanted);
  if (frame.exhaustive)
    return allOn(passages, tellingAmong(passages, known.length > 0 ? known : wanted), ofBestStanding);
  const isOfAll = frame.intent === "topic" && !frame.details && isOneSubject(wanted);
  const all = isOfAll ? allOn(passages, tellingAmong(passages, wanted), ofBestStanding) : [];
  if (all.length > 0 && all.length <= mostPassages) return all;
  return likeliest(statingDetails(passages, frame), wanted);
}

/** Learned of questions that want the best paragraphs, and held to be so where all or a summary are wanted. */
function isUnsaid(features: AbsenceFeatures, { intent, phrases }: QuestionFrame): boolean {
  const { allSubjectsAbsent, knownPartAbsent, someSubjectAbsent, share, standing, details } = features;
  // "Weapons in space": what stands as a whole is spoken of, however common its words are in the text.
  const isWhole = Math.min(share, standing) >= wholeStanding && someSubjectAbsent === 0;
  const asksForMore = details > 0 || (intent === "definition" && phrases.defined === undefined);
  if (isWhole && !asksForMore) return false;
  const absent =
    allSubjectsAbsent + knownPartAbsent > 0 ? "ofAll" : someSubjectAbsent > 0 ? "ofPart" : "otherwise";
  return absence(features) >= leastAbsence[absent];
}

/** What a question wants of the passages found, without what the text does not speak of. */
export function wantedIn(passages: readonly RelevantPassage[], request: AnswerRequest): readonly Wanted[] {
  const absent = [...absentTerms(passages, request), ...strangeNames(request).flatMap(wordsOf)];
  return wantedOf(request.frame, absent, absentActors(passages, request));
}

/** "Does UNCAC come up?": where nothing is asked about but an instrument, the paragraphs that name it by whatever name. */
function namingInstruments(
  passages: readonly RelevantPassage[],
  { text, terms, actors, instruments, exhaustive }: QuestionFrame,
): readonly RelevantPassage[] {
  const asked = findInstruments(text)
    .map(({ printed }) => printed.toLowerCase())
    .join(" ");
  const others = conceptsOf(terms.filter((term) => !asked.includes(term)));
  if (instruments.length === 0 || actors.length > 0 || others.some(({ isSubject }) => isSubject)) return [];
  const naming = passages.filter(({ paragraph }) =>
    withDescendants(paragraph).some((part) =>
      findInstruments(part.text).some(({ instrument }) => instruments.includes(instrument.name)),
    ),
  );
  return naming.length <= mostPassages || exhaustive ? naming : [];
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s-]/);
}

/** "Terrorism?": nothing tells one paragraph on it from another. */
function isOneSubject(wanted: readonly Wanted[]): boolean {
  const [only, ...others] = wanted;
  const [concept, ...more] = only?.concepts ?? [];
  return others.length + more.length + (only?.actors.length ?? 0) === 0 && concept?.isSubject === true;
}

/** All in which the words themselves stand, as they do in the best. */
function allInWords(
  passages: readonly RelevantPassage[],
  wanted: readonly Wanted[],
): readonly RelevantPassage[] {
  return Math.max(0, ...standingsIn(passages, wanted)) < leastStanding ? [] : allOn(passages, wanted, 1);
}

/** All in which what is asked stands, no less than this share of how it stands in the best. */
function allOn(
  passages: readonly RelevantPassage[],
  wanted: readonly Wanted[],
  ofBest: number,
): readonly RelevantPassage[] {
  const standing = standingsIn(passages, wanted);
  const most = Math.max(0, ...standing);
  return passages.filter((_, at) => {
    const share = standing[at] ?? 0;
    return share > 0 && share >= most * ofBest;
  });
}

/**
 * "Crime and threats to tourists" in a text on crime: what stands in many paragraphs is no subject of its own beside one
 * that stands in few, and in a name of several things it is left out.
 */
function tellingAmong(
  passages: readonly RelevantPassage[],
  alternatives: readonly Wanted[],
): readonly Wanted[] {
  const paragraphs = passages.map(({ paragraph }) => paragraph);
  const telling = alternatives
    .map(({ concepts, actors }) => ({
      concepts: concepts.filter((concept) => isTelling(concept, paragraphs)),
      actors,
    }))
    .filter(({ concepts, actors }) => concepts.length + actors.length > 0);
  return telling.some((part) => standingsIn(passages, [part]).some((share) => share > 0))
    ? telling
    : alternatives;
}

/** Those on a subject of which a summary is wanted: it stands there as it does in the best, in a name too ("the World Tourism Organization"). */
function summedUp(
  passages: readonly RelevantPassage[],
  wanted: readonly Wanted[],
): readonly RelevantPassage[] {
  const standing = standingsIn(passages, wanted);
  const best = Math.max(0, ...passages.map(({ passage }) => passage.score));
  const most = Math.max(0, ...standing);
  return passages.filter(({ paragraph, passage }, at) => {
    const isOn =
      (standing[at] ?? 0) >= most * ofBestStanding || wanted.some((each) => namesAll(paragraph, each));
    return isOn && passage.score >= best * ofBestInSummary;
  });
}

function namesAll(paragraph: Paragraph, { concepts }: Wanted): boolean {
  const stems = stemsOf(textWithItems(paragraph));
  return concepts.length > 0 && concepts.every((concept) => concept.stems.every((stem) => stems.has(stem)));
}

/** The likeliest to answer, best first, and those that are nearly as likely. */
function likeliest(
  passages: readonly RelevantPassage[],
  wanted: readonly Wanted[],
): readonly RelevantPassage[] {
  const likely = relevanceFeatures(passages, wanted)
    .map((features, at) => ({ chance: relevance(features), known: features.known, passage: passages[at] }))
    .sort((a, b) => b.chance - a.chance);
  const best = likely[0] ?? { chance: 0, known: 0 };
  return likely
    .filter(({ chance, known }) => chance >= best.chance * ofLikeliest && known > best.known - lessOfSubjects)
    .flatMap(({ passage }) => passage ?? [])
    .slice(0, mostPassages);
}

/** Of paragraphs that the question names, those that say what it asks of them ("which of them …"); all where none does. */
function amongNamed(named: readonly RelevantPassage[], { frame }: AnswerRequest): readonly RelevantPassage[] {
  const standing = standingsIn(named, wantedOf(frame, [], []));
  const saying = named.filter((_, at) => (standing[at] ?? 0) >= leastStanding);
  return frame.terms.length > 0 && saying.length > 0 ? saying : named;
}

/**
 * The words on one side of an "and" that name a subject of which the text does not speak, where the other side is there:
 * "cybercrime and artificial intelligence".
 */
export function absentTerms(
  passages: readonly RelevantPassage[],
  { frame }: AnswerRequest,
): readonly string[] {
  const sides = sidesOf(frame, /\band\b/).map((terms) => ({
    terms,
    known: knownPart({ concepts: conceptsOf(terms), actors: [] }),
  }));
  const paragraphs = passages.map(({ paragraph }) => paragraph);
  const absent = sides.filter(({ known }) => known.concepts.length > 0 && !standsAmong(paragraphs, known));
  return sides.length > 1 && absent.length < sides.length ? absent.flatMap(({ terms }) => terms) : [];
}

/** Actors of whom the text does not speak, where it speaks of the subject: "the role of WHO in fighting fake medicines". */
export function absentActors(
  passages: readonly RelevantPassage[],
  { frame, library }: AnswerRequest,
): readonly Actor[] {
  const concepts = knownPart({ concepts: conceptsOf(frame.terms), actors: [] });
  const onSubject = Math.max(0, ...standingsIn(passages, [concepts]));
  if (concepts.concepts.length === 0 || onSubject < leastStanding || frame.cues.has("named")) return [];
  const texts = frame.resolutions.map((id) => library.find(id)).filter((found) => found !== undefined);
  const names = (actor: Actor) =>
    texts.some(
      (text) =>
        text.sponsors.includes(actor.name) ||
        allParagraphs(text).some((each) => namesActor(each.text, actor)),
    );
  return frame.actors.filter((actor) => !names(actor));
}

/**
 * What must stand: the concepts, and actors other than States, which stand everywhere, unless nothing else is asked. One
 * entry for each alternative where the question joins its words by "or".
 */
function wantedOf(frame: QuestionFrame, absent: readonly string[], strangers: readonly Actor[]): Wanted[] {
  const particular = frame.actors.filter(
    (actor) => actorOfId(actor.id)?.family !== "states" && !strangers.includes(actor),
  );
  const groups = sidesOf(frame, frame.exhaustive && !frame.cues.has("together") ? listing : /\bor\b/);
  const alternatives = groups.length > 1 ? groups : [frame.terms];
  return alternatives.map((terms) => {
    const concepts = conceptsOf(terms.filter((term) => !absent.includes(term)));
    return { concepts, actors: concepts.length === 0 ? frame.actors : particular };
  });
}

/** Of a list of subjects each is wanted wherever it stands; of "A and B" as one thing, only where both do. */
const listing = /\b(?:or|and|as well as|plus)\b|[,;+&/]/;

/** What `standAlone` adds to a question. */
const carriedOver = / \([^)]*\)$/;

/** The question's words on each side of a conjunction. */
function sidesOf({ text, terms }: QuestionFrame, conjunction: RegExp): string[][] {
  const own = text.toLowerCase().replace(carriedOver, "");
  // What was asked before is one thing.
  if (!terms.some((term) => own.includes(term))) return [[...terms]];
  const sides = own.split(conjunction);
  return sides.map((side) => terms.filter((term) => side.includes(term))).filter((side) => side.length > 0);
}

function standingsIn(passages: readonly RelevantPassage[], alternatives: readonly Wanted[]): number[] {
  return standingsOfAny(
    passages.map(({ paragraph }) => paragraph),
    alternatives,
  );
}
