import type { Paragraph } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { tokenize } from "../language/tokenizer.ts";

export interface ParagraphPair {
  readonly before: Paragraph;
  readonly after: Paragraph;
  readonly similarity: number;
}

/** Paragraphs with a smaller share of words in common are different paragraphs. */
const leastSimilar = 0.4;

/**
 * Pairs of paragraphs of one kind that are versions of each other, the likest first: each is in one pair at most.
 * Likeness is Dice's coefficient of their stems (with repetitions).
 */
export function alignParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  const [stemsBefore, stemsAfter] = [before.map(stems), after.map(stems)];
  const candidates = before.flatMap((from, i) =>
    after
      .map((to, j) => ({
        before: from,
        after: to,
        similarity: from.kind === to.kind ? dice(stemsBefore[i] ?? [], stemsAfter[j] ?? []) : 0,
        distance: Math.abs(i - j),
      }))
      .filter(({ similarity }) => similarity >= leastSimilar),
  );
  candidates.sort((a, b) => b.similarity - a.similarity || a.distance - b.distance);
  const taken = new Set<Paragraph>();
  const pairs: ParagraphPair[] = [];
  for (const { before: from, after: to, similarity } of candidates) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    pairs.push({ before: from, after: to, similarity });
  }
  return pairs;
}

function stems(paragraph: Paragraph): string[] {
  return withDescendants(paragraph).flatMap(({ text }) => tokenize(text).map(({ term }) => term));
}

function dice(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const stem of a) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let common = 0;
  for (const stem of b) {
    const left = counts.get(stem) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(stem, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
