import type { Paragraph } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import {
  type Concept,
  conceptStrength,
  tellingOf,
  type WeightedConcept,
  weightTogether,
} from "../../language/concepts.ts";
import { namesActor } from "../../language/names-actor.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";

/** What has to stand in a text that speaks of what is asked. */
export interface Wanted {
  readonly concepts: readonly Concept[];
  readonly actors: AnswerRequest["frame"]["actors"];
}

/** Weight of a word that neither the thesaurus nor the paragraphs know: it may be no more than a way of asking. */
const unknownWeight = 0.5;
/** Weight of a quality or a doing beside a subject. */
const generalWeight = 0.5;

/** What stands in more than about this share of the paragraphs tells none of them apart. */
const tellingBelow = 1 / 3;

/** Whether a concept stands in so few of the paragraphs that it tells which of them are meant. */
export function isTelling(concept: Concept, paragraphs: readonly Paragraph[]): boolean {
  const holders = paragraphs.filter((each) => conceptStrength(concept, paragraphStems(each)) > 0);
  return holders.length <= paragraphs.length * tellingBelow;
}

/** For each paragraph, the share of what is wanted that stands in it, 0 to 1. */
export function standingsOf(paragraphs: readonly Paragraph[], wanted: Wanted): number[] {
  const rows = rowsOf(paragraphs, wanted);
  const standing = (at: number) => rows.reduce((sum, row) => sum + row.weight * (row.strengths[at] ?? 0), 0);
  return shares(paragraphs, rows, wanted, standing);
}

/**
 * The same of what stands together, in one stretch of the paragraph, every concept weighed by how far it tells the
 * paragraphs apart.
 */
export function tellingStandingsOf(paragraphs: readonly Paragraph[], wanted: Wanted): number[] {
  const rows = rowsOf(paragraphs, wanted).map((row) => ({
    ...row,
    weight: row.weight * tellingOf(row.strengths),
  }));
  return shares(paragraphs, rows, wanted, (_, paragraph) => weightTogether(rows, paragraphStems(paragraph)));
}

/** For each paragraph the standing of that one of the alternatives which stands most in it. */
export function standingsOfAny(
  paragraphs: readonly Paragraph[],
  alternatives: readonly Wanted[],
  standingIn: typeof standingsOf = standingsOf,
): number[] {
  const each = alternatives.map((wanted) => standingIn(paragraphs, wanted));
  return paragraphs.map((_, at) => Math.max(0, ...each.map((standing) => standing[at] ?? 0)));
}

/** Less than this standing in a paragraph is none. */
const absentBelow = 0.2;

/** Whether what is wanted, if anything is, stands in the paragraphs: a subject asked of an actor must, and so must the actor; of several subjects a share is enough. */
export function standsAmong(paragraphs: readonly Paragraph[], { concepts, actors }: Wanted): boolean {
  const parts = [
    { concepts, actors: [] },
    { concepts: [], actors },
  ].filter((part) => part.concepts.length + part.actors.length > 0);
  return (
    parts.length > 0 && parts.every((part) => Math.max(0, ...standingsOf(paragraphs, part)) >= absentBelow)
  );
}

/** Without words that the thesaurus does not know as a subject. */
export function knownPart({ concepts, actors }: Wanted): Wanted {
  return { concepts: concepts.filter(({ isSubject }) => isSubject), actors };
}

interface Row extends WeightedConcept {
  /** How far it stands in each paragraph. */
  readonly strengths: readonly number[];
}

function rowsOf(paragraphs: readonly Paragraph[], { concepts }: Wanted): Row[] {
  return concepts.map((concept) => {
    const strengths = paragraphs.map((paragraph) => conceptStrength(concept, paragraphStems(paragraph)));
    return { concept, strengths, weight: weightOf(concept, strengths) };
  });
}

function shares(
  paragraphs: readonly Paragraph[],
  rows: readonly Row[],
  { actors }: Wanted,
  standing: (at: number, paragraph: Paragraph) => number,
): number[] {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) + actors.length;
  return paragraphs.map((paragraph, at) => {
    const ofActors = actors.filter((actor) => names(paragraph, actor)).length;
    return total === 0 ? 0 : (standing(at, paragraph) + ofActors) / total;
  });
}

function weightOf({ isSubject, official }: Concept, strengths: readonly number[]): number {
  if (isSubject) return 1;
  if (!strengths.some((strength) => strength > 0)) return unknownWeight;
  return official.length > 0 ? generalWeight : 1;
}

function names(paragraph: Paragraph, actor: Wanted["actors"][number]): boolean {
  return withDescendants(paragraph).some(
    ({ text, acts }) =>
      namesActor(text, actor) ||
      acts.some(
        ({ addressees, forum }) =>
          addressees.some((addressee) => answersFor(actor, addressee)) || forum?.id === actor.id,
      ),
  );
}
