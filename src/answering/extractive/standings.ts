import type { Paragraph } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { type Concept, conceptStrength, tellingOf } from "../../language/concepts.ts";
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

/**
 * For each paragraph, the share of what is wanted that stands in it, 0 to 1. `telling` weighs every concept by how far it
 * tells the paragraphs apart besides.
 */
export function standingsOf(
  paragraphs: readonly Paragraph[],
  { concepts, actors }: Wanted,
  { telling }: { readonly telling: boolean } = { telling: false },
): number[] {
  const texts = paragraphs.map(paragraphStems);
  const rows = concepts.map((concept) => {
    const strengths = texts.map((text) => conceptStrength(concept, text));
    const weight = weightOf(concept, strengths) * (telling ? tellingOf(strengths) : 1);
    return { strengths, weight };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) + actors.length;
  return paragraphs.map((paragraph, at) => {
    const ofConcepts = rows.reduce((sum, { strengths, weight }) => sum + weight * (strengths[at] ?? 0), 0);
    const ofActors = actors.filter((actor) => names(paragraph, actor)).length;
    return total === 0 ? 0 : (ofConcepts + ofActors) / total;
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
      acts.some(({ addressees }) => addressees.some((addressee) => answersFor(actor, addressee))),
  );
}
