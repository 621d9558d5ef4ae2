import type { Passage } from "../../domain/passages.ts";
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

/** At least this share of what is asked must stand in a paragraph, in its words or in official words for the same. */
const leastStanding = 0.5;
/** A paragraph with less than this share of what the best one has is not what was asked for. */
const leastOfBest = 0.8;
/** Of a subject that the thesaurus knows, less than this standing anywhere means that the text does not speak of it. */
const absentBelow = 0.34;
/** Words of like meaning alone: the least fused score and similarity of question and clause, and the share of the best score. */
const byMeaning = { score: 0.85, similarity: 0.35, ofBest: 0.8, most: 3 };
/** Weight of a word that neither the thesaurus nor the passages know: it may be no more than a way of asking. */
const unknownWeight = 0.5;

interface Wanted {
  readonly concepts: readonly Concept[];
  readonly actors: AnswerRequest["frame"]["actors"];
}

/**
 * Of the passages found, those that say something on what is asked; none where the text does not speak of it. What
 * stands in words decides; likeness of meaning is enough only where the thesaurus does not know the subject.
 */
export function chooseRelevant(
  passages: readonly RelevantPassage[],
  request: AnswerRequest,
): RelevantPassage[] {
  const named = passages.filter(({ passage }) => passage.ranks.named !== undefined);
  if (named.length > 0) return named;
  const wanted = wantedOf(request);
  const standing = standings(passages, wanted);
  const best = Math.max(0, ...standing);
  if (best >= leastStanding)
    return passages.filter((_, at) => (standing[at] ?? 0) >= Math.max(leastStanding, best * leastOfBest));
  const isKnown = wanted.actors.length > 0 || wanted.concepts.some(({ official }) => official.length > 0);
  return isKnown && best < absentBelow ? [] : alike(passages, request);
}

/** What must stand: the concepts, and actors that are no mere group ("States" stand everywhere) unless nothing else is asked. */
function wantedOf({ frame }: AnswerRequest): Wanted {
  const concepts = conceptsOf(frame.terms);
  const particular = frame.actors.filter(({ id }) => actorOfId(id)?.kind !== "group");
  return { concepts, actors: concepts.length === 0 ? frame.actors : particular };
}

function standings(passages: readonly RelevantPassage[], { concepts, actors }: Wanted): number[] {
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

function stemsInOrder(paragraph: Paragraph): string[] {
  return withDescendants(paragraph).flatMap(({ text }) => tokenize(text).map(({ term }) => term));
}

function names(paragraph: Paragraph, actor: AnswerRequest["frame"]["actors"][number]): boolean {
  return withDescendants(paragraph).some(
    ({ text, acts }) =>
      findActors(text).some((found) => answersFor(actor, found.actor)) ||
      acts.some(({ addressees }) => addressees.some((addressee) => answersFor(actor, addressee))),
  );
}

function alike(passages: readonly RelevantPassage[], { retrieval }: AnswerRequest): RelevantPassage[] {
  const best = passages[0]?.passage.score ?? 0;
  if (best < byMeaning.score || retrieval.similarity < byMeaning.similarity) return [];
  return passages.filter(({ passage }) => passage.score >= best * byMeaning.ofBest).slice(0, byMeaning.most);
}
