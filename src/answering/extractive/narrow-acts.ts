import type { QuestionFrame } from "../../domain/questions.ts";
import { withDescendants } from "../../domain/units.ts";
import { type Concept, conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { PlacedAct } from "./placed-acts.ts";

/** At least this share of what the question says the acts are about must stand in an act. */
const leastStanding = 0.5;

/** Where the question says what the acts are about, those that are about it; none where it is a known subject and no act is. */
export function narrowed(
  acts: readonly PlacedAct[],
  { terms, premise }: QuestionFrame,
): readonly PlacedAct[] {
  const concepts = conceptsOf(terms);
  if (concepts.length === 0) return acts;
  const scored = acts.map((placed) => ({ placed, standing: standingOf(concepts, placed) }));
  const best = Math.max(0, ...scored.map(({ standing }) => standing));
  if (best >= leastStanding)
    return scored
      .filter(({ standing }) => standing >= Math.max(leastStanding, best * 0.8))
      .map(({ placed }) => placed);
  const isKnown = concepts.some(({ official }) => official.length > 0);
  return isKnown && !premise && best === 0 ? [] : acts;
}

function standingOf(concepts: readonly Concept[], { act, paragraph }: PlacedAct): number {
  const items = paragraph.subparagraphs.flatMap(withDescendants).map(({ text }) => text);
  const stems = tokenize([paragraph.text.slice(act.verbSpan.start, act.action.end), ...items].join(" ")).map(
    ({ term }) => term,
  );
  return concepts.reduce((sum, concept) => sum + conceptStrength(concept, stems), 0) / concepts.length;
}
