import { diffArrays } from "diff/lib/diff/array.js";
import { groupBy } from "../domain/group-by.ts";
import type { Paragraph } from "../domain/resolution.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { printedWords, wholeText } from "./word-changes.ts";

export interface ParagraphPair {
  readonly before: Paragraph;
  readonly after: Paragraph;
  /** Share of stems in common, 0 to 1; 1 where the words are the same. */
  readonly similarity: number;
}

/**
 * Pairs of paragraphs of one kind that are versions of each other: each is in one pair at most. Those with the same words
 * first, in the order of the text as far as it is kept; then the likest.
 */
export function alignParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  const pairs = equalPairs(before, after);
  const taken = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  for (const { distance: _, ...pair } of likePairs(before, after, taken)) {
    if (taken.has(pair.before) || taken.has(pair.after)) continue;
    taken.add(pair.before).add(pair.after);
    pairs.push(pair);
  }
  return pairs;
}

interface Keyed {
  readonly paragraph: Paragraph;
  readonly key: string;
}

/** More differences in the order of equal paragraphs than this are not followed. */
const mostDifferences = 1_000;

/** A text that stands in several places is paired in the order that both keep, so that only what moved is seen to move. */
function equalPairs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  const [old, now] = [before.map(keyed), after.map(keyed)];
  const [oldKeys, nowKeys] = [new Set(old.map(({ key }) => key)), new Set(now.map(({ key }) => key))];
  const left = old.filter(({ key }) => nowKeys.has(key));
  const right = now.filter(({ key }) => oldKeys.has(key));
  const pairs: ParagraphPair[] = [];
  const [movedLeft, movedRight]: [Keyed[], Keyed[]] = [[], []];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of runsOf(left, right)) {
    if (removed) movedLeft.push(...left.slice(i, i + count));
    else if (added) movedRight.push(...right.slice(j, j + count));
    else for (let k = 0; k < count; k += 1) pairs.push(...pairOf(left[i + k], right[j + k]));
    if (!added) i += count;
    if (!removed) j += count;
  }
  return [...pairs, ...pairsByKey(movedLeft, movedRight)];
}

function runsOf(left: readonly Keyed[], right: readonly Keyed[]) {
  const runs = diffArrays(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
    { maxEditLength: mostDifferences },
  );
  return (
    runs ?? [
      { count: left.length, added: false, removed: true },
      { count: right.length, added: true, removed: false },
    ]
  );
}

function pairsByKey(left: readonly Keyed[], right: readonly Keyed[]): ParagraphPair[] {
  const byKey = groupBy(right, ({ key }) => key);
  const waiting = new Map(Array.from(byKey, ([key, all]) => [key, all.values()] as const));
  return left.flatMap((from) => pairOf(from, waiting.get(from.key)?.next().value));
}

function pairOf(from: Keyed | undefined, to: Keyed | undefined): ParagraphPair[] {
  return from && to ? [{ before: from.paragraph, after: to.paragraph, similarity: 1 }] : [];
}

function keyed(paragraph: Paragraph): Keyed {
  const words = printedWords(wholeText(paragraph)).map(({ folded }) => folded);
  return { paragraph, key: `${paragraph.kind} ${words.join(" ")}` };
}

interface LikePair extends ParagraphPair {
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
function likePairs(
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
  const holders = groupBy(
    texts.flatMap(({ counts }, at) => Array.from(counts, ([stem, count]) => ({ stem, at, count }))),
    ({ stem }) => stem,
  );
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
