import type { Passage } from "../../domain/passages.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { type Concept, conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { findActors } from "../../language/find-actors.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";

/** A passage that bears on the question. */
export interface RelevantPassage {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
  readonly passage: Passage;
}

/** Less than this share of what is asked, in its words or in official words for the same, is no sign that the text speaks of it. */
const leastStanding = 0.5;
/** Of a subject that the thesaurus knows, less than this standing anywhere means that the text does not speak of it. */
const absentBelow = 0.2;
/** Where words of like meaning alone must do: the least fused score, and similarity of question and clause. */
const byMeaning = { score: 0.3, similarity: 0.2 };
/** Passages with less than this share of the best fused score are not what was asked for; nor is what comes behind the first few. */
const ofBest = 0.6;
const mostPassages = 5;
/** Where words decide, a passage with less than this share of what stands in the best one is only alike. */
const ofStanding = 0.4;
/** Where all texts are wanted that speak of something, those with less than this share of the best standing are left out. */
const ofBestStanding = 0.8;
/** Weight of a word that neither the thesaurus nor the passages know: it may be no more than a way of asking. */
const unknownWeight = 0.5;
/** The words themselves are wanted where they stand, and never words that are only alike. */
const asksForMention = /\bmention/i;

interface Wanted {
  readonly concepts: readonly Concept[];
  readonly actors: AnswerRequest["frame"]["actors"];
}

/**
 * Of the passages found, those that say something on what is asked; none where the text does not speak of it. Whether
 * it does is decided by what stands in words; which passages are best, by the fused score.
 */
export function chooseRelevant(
  passages: readonly RelevantPassage[],
  request: AnswerRequest,
): readonly RelevantPassage[] {
  const named = passages.filter(({ passage }) => passage.ranks.named !== undefined);
  if (named.length > 0) return amongNamed(named, request);
  const wanted = wantedOf(request.frame, absentTerms(passages, request));
  const standing = standings(passages, wanted);
  const most = Math.max(0, ...standing);
  const best = passages[0]?.passage.score ?? 0;
  const known = wanted.map(knownPart).filter(({ concepts, actors }) => concepts.length + actors.length > 0);
  if (known.length > 0 && !known.some((part) => standsAnywhere(passages, part))) return [];
  const { frame, retrieval } = request;
  const isMeant = best >= byMeaning.score && retrieval.similarity >= byMeaning.similarity;
  const isOfWords = frame.exhaustive === true && asksForMention.test(frame.text);
  if (most < leastStanding && (!isMeant || isOfWords)) return [];
  if (frame.exhaustive)
    return passages.filter((_, at) => (standing[at] ?? 0) >= most * (isOfWords ? 1 : ofBestStanding));
  const least = most >= leastStanding ? most * ofStanding : 0;
  return passages
    .filter(({ passage }, at) => passage.score >= best * ofBest && (standing[at] ?? 0) >= least)
    .slice(0, mostPassages);
}

/** Of paragraphs that the question names, those that say what it asks of them ("which of them …"); all where none does. */
function amongNamed(named: readonly RelevantPassage[], { frame }: AnswerRequest): readonly RelevantPassage[] {
  const standing = standings(named, wantedOf(frame, []));
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
  const absent = sides.filter(({ known }) => known.concepts.length > 0 && !standsAnywhere(passages, known));
  return sides.length > 1 && absent.length < sides.length ? absent.flatMap(({ terms }) => terms) : [];
}

/**
 * What must stand: the concepts, and actors other than States, which stand everywhere, unless nothing else is asked. One
 * entry for each alternative where the question joins its words by "or".
 */
function wantedOf(frame: QuestionFrame, absent: readonly string[]): Wanted[] {
  const particular = frame.actors.filter(({ id }) => actorOfId(id)?.family !== "states");
  const groups = sidesOf(frame, /\bor\b/);
  const alternatives = groups.length > 1 ? groups : [frame.terms];
  return alternatives.map((terms) => {
    const concepts = conceptsOf(terms.filter((term) => !absent.includes(term)));
    return { concepts, actors: concepts.length === 0 ? frame.actors : particular };
  });
}

/** The question's words on each side of a conjunction. */
function sidesOf({ text, terms }: QuestionFrame, conjunction: RegExp): string[][] {
  const sides = text.toLowerCase().split(conjunction);
  return sides.map((side) => terms.filter((term) => side.includes(term))).filter((side) => side.length > 0);
}

/** A subject asked of an actor must stand, and so must the actor; of several subjects a share is enough. */
function standsAnywhere(passages: readonly RelevantPassage[], wanted: Wanted): boolean {
  const { concepts, actors } = wanted;
  const most = (part: Wanted) => Math.max(0, ...standingsOf(passages, part));
  const parts =
    actors.length > 0 && concepts.length > 0
      ? [
          { concepts, actors: [] },
          { concepts: [], actors },
        ]
      : [wanted];
  return parts.every((part) => most(part) >= absentBelow);
}

/** Without words that the thesaurus does not know. */
function knownPart({ concepts, actors }: Wanted): Wanted {
  return { concepts: concepts.filter(({ official }) => official.length > 0), actors };
}

/** For each passage, the share of what is wanted that stands in it; of alternatives the one that stands most. */
function standings(passages: readonly RelevantPassage[], alternatives: readonly Wanted[]): number[] {
  const each = alternatives.map((wanted) => standingsOf(passages, wanted));
  return passages.map((_, at) => Math.max(0, ...each.map((standing) => standing[at] ?? 0)));
}

function standingsOf(passages: readonly RelevantPassage[], { concepts, actors }: Wanted): number[] {
  const texts = passages.map(({ paragraph }) => stemsInOrder(paragraph));
  const rows = concepts.map((concept) => texts.map((text) => conceptStrength(concept, text)));
  const weights = concepts.map(({ official }, row) =>
    official.length > 0 || Math.max(0, ...(rows[row] ?? [])) > 0 ? 1 : unknownWeight,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) + actors.length;
  return passages.map(({ paragraph }, at) => {
    const ofConcepts = rows.reduce((sum, row, index) => sum + (weights[index] ?? 0) * (row[at] ?? 0), 0);
    const ofActors = actors.filter((actor) => names(paragraph, actor)).length;
    return total === 0 ? 0 : (ofConcepts + ofActors) / total;
  });
}

/** Without the names of bodies: the Office on Drugs and Crime is in many a paragraph that does not speak of drugs. */
function stemsInOrder(paragraph: Paragraph): readonly string[] {
  const known = stemsOfParagraph.get(paragraph);
  if (known) return known;
  const stems = withDescendants(paragraph).flatMap(({ text }) =>
    tokenize(withoutNames(text)).map(({ term }) => term),
  );
  stemsOfParagraph.set(paragraph, stems);
  return stems;
}

const stemsOfParagraph = new WeakMap<Paragraph, readonly string[]>();

function withoutNames(text: string): string {
  const names = findActors(text).filter(({ printed }) => /^\p{Lu}/u.test(printed));
  return names.reduceRight((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text);
}

function names(paragraph: Paragraph, actor: AnswerRequest["frame"]["actors"][number]): boolean {
  return withDescendants(paragraph).some(
    ({ text, acts }) =>
      findActors(text).some((found) => answersFor(actor, found.actor)) ||
      acts.some(({ addressees }) => addressees.some((addressee) => answersFor(actor, addressee))),
  );
}
