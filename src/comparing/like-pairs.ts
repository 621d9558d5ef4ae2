import type { Paragraph } from "../domain/resolution.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { wholeText } from "./whole-text.ts";

export interface LikePair {
  readonly before: Paragraph;
  readonly after: Paragraph;
  readonly similarity: number;
  /** How far apart they stand, in paragraphs. */
  readonly distance: number;
}

/** Paragraphs with a smaller share of stems in common are different paragraphs. */
const leastSimilar = 0.4;
/** So many of the likest are kept for each paragraph. */
const mostForOne = 20;

/**
 * Pairs of like paragraphs of one kind, without those `taken`, the likest first, then the nearest. Likeness is Dice's
 * coefficient of their stems (with repetitions).
 */
export function likePairs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  taken: ReadonlySet<Paragraph>,
): LikePair[] {
  const [old, now] = [countedOf(before, taken), countedOf(after, taken)];
  const commonWith = createCommonStems(now);
  return old.flatMap((from) => likest(from, now, commonWith(from))).sort(byLikeness);
}

interface Counted {
  readonly paragraph: Paragraph;
  readonly place: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function countedOf(paragraphs: readonly Paragraph[], taken: ReadonlySet<Paragraph>): Counted[] {
  return paragraphs.flatMap((paragraph, place) => {
    if (taken.has(paragraph)) return [];
    const stems = tokenize(wholeText(paragraph));
    const counts = new Map<string, number>();
    for (const { term } of stems) counts.set(term, (counts.get(term) ?? 0) + 1);
    return [{ paragraph, place, counts, size: stems.length }];
  });
}

/** For each of `texts`, by its position, how many stems it has in common with the text that is given. */
function createCommonStems(texts: readonly Counted[]): (text: Counted) => Int32Array {
  const holders = new Map<string, { readonly at: number; readonly count: number }[]>();
  for (const [at, { counts }] of texts.entries()) {
    for (const [stem, count] of counts) {
      const known = holders.get(stem);
      if (known) known.push({ at, count });
      else holders.set(stem, [{ at, count }]);
    }
  }
  return ({ counts }) => {
    const common = new Int32Array(texts.length);
    for (const [stem, own] of counts) {
      for (const { at, count } of holders.get(stem) ?? [])
        common[at] = (common[at] ?? 0) + Math.min(own, count);
    }
    return common;
  };
}

function likest(from: Counted, texts: readonly Counted[], common: Int32Array): LikePair[] {
  const pairs: LikePair[] = [];
  for (const [at, to] of texts.entries()) {
    const similarity = (2 * (common[at] ?? 0)) / (from.size + to.size || 1);
    if (similarity < leastSimilar || from.paragraph.kind !== to.paragraph.kind) continue;
    const distance = Math.abs(from.place - to.place);
    pairs.push({ before: from.paragraph, after: to.paragraph, similarity, distance });
  }
  return pairs.length > mostForOne ? pairs.sort(byLikeness).slice(0, mostForOne) : pairs;
}

function byLikeness(a: LikePair, b: LikePair): number {
  return b.similarity - a.similarity || a.distance - b.distance;
}
