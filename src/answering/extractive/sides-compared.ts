import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { type Concept, conceptStrength, subjectsAmong } from "../../language/concepts.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";

/** Between what is weighed and what it is weighed against. */
const joint = /\b(?:than|versus|vs|as|and|or|with|from|to)\b/gi;

/** "Is the wish on museums as strong as that on archives?": the paragraph that says most of each; none where either side has none of its own. */
export function sidesOf({ frame, retrieval }: AnswerRequest, resolution: Resolution): Paragraph[] {
  const found = retrieval.passages.flatMap(
    ({ paragraph }) => resolution.paragraphs.find(({ id }) => id === paragraph) ?? [],
  );
  const ranked = [...found].sort((a, b) => weightOf(a) - weightOf(b));
  for (const { index } of frame.text.matchAll(joint)) {
    const sides = [
      subjectsIn(frame.text.slice(0, index), frame.terms),
      subjectsIn(frame.text.slice(index), frame.terms),
    ];
    const best = sides.flatMap((subjects) => (subjects.length > 0 ? (bestOn(subjects, ranked) ?? []) : []));
    if (new Set(best).size === 2) return best;
  }
  return [];
}

/** What asks something of somebody is weighed first, what only recalls something last. */
function weightOf({ kind, acts }: Paragraph): number {
  if (kind !== "operative") return 2;
  return acts.some(({ addressees }) => addressees.length > 0) ? 0 : 1;
}

function subjectsIn(side: string, terms: readonly string[]): Concept[] {
  const words = new Set(tokenize(side).map(({ word }) => word.toLowerCase()));
  const own = terms.filter((term) => words.has(term.toLowerCase()));
  return subjectsAmong(own);
}

/** Half of what is asked must stand in it. */
const leastShare = 0.5;

function bestOn(subjects: readonly Concept[], paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const scored = paragraphs.map((paragraph) => {
    const stems = withDescendants(paragraph).flatMap(({ text }) => tokenize(text).map(({ term }) => term));
    return { paragraph, score: subjects.reduce((sum, subject) => sum + conceptStrength(subject, stems), 0) };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return most < subjects.length * leastShare
    ? undefined
    : scored.find(({ score }) => score === most)?.paragraph;
}
