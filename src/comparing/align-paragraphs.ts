import { groupBy } from "../domain/group-by.ts";
import type { Paragraph } from "../domain/resolution.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { printedWords, runsOf, wholeText } from "./word-changes.ts";

/** A paragraph and where it stands among those of its version. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly place: number;
}

export interface ParagraphPair {
  readonly before: Placed;
  readonly after: Placed;
  /** Share of stems in common, 0 to 1; 1 where the words are the same. */
  readonly similarity: number;
}

/**
 * Pairs of paragraphs of one kind that are versions of each other: each is in one pair at most. Those with the same words
 * first, in the order of the text as far as it is kept; then the likest.
 */
export function alignParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  const pairs = equalPairs(before, after);
  const taken = new Set(pairs.flatMap((pair) => [pair.before.paragraph, pair.after.paragraph]));
  for (const pair of likePairs(before, after, taken)) {
    const [from, to] = [pair.before.paragraph, pair.after.paragraph];
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    pairs.push(pair);
  }
  return pairs;
}

/** More differences in the order of equal paragraphs than this are not followed. */
const mostDifferences = 1_000;

/** A text that stands in several places is paired in the order that both keep, so that only what moved is seen to move. */
function equalPairs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  const [old, now] = [before.map(keyed), after.map(keyed)];
  const [oldKeys, nowKeys] = [new Set(old.map(({ key }) => key)), new Set(now.map(({ key }) => key))];
  const left = old.filter(({ key }) => nowKeys.has(key));
  const right = now.filter(({ key }) => oldKeys.has(key));
  const runs = runsOf(left, right, ({ key }) => key, mostDifferences) ?? [
    { isSame: false, from: left, to: right },
  ];
  const [kept, moved] = [runs.filter(({ isSame }) => isSame), runs.filter(({ isSame }) => !isSame)];
  const [movedLeft, movedRight] = [moved.flatMap(({ from }) => from), moved.flatMap(({ to }) => to)];
  return [...kept.flatMap(({ from, to }) => pairsByKey(from, to)), ...pairsByKey(movedLeft, movedRight)];
}

function pairsByKey(left: readonly Keyed[], right: readonly Keyed[]): ParagraphPair[] {
  const byKey = groupBy(right, ({ key }) => key);
  const waiting = new Map(Array.from(byKey, ([key, all]) => [key, all.values()] as const));
  return left.flatMap((before) => {
    const after = waiting.get(before.key)?.next().value;
    return after ? [{ before, after, similarity: 1 }] : [];
  });
}

type Keyed = ReturnType<typeof keyed>;

/** With what is the same where the words are. */
function keyed(paragraph: Paragraph, place: number) {
  const words = printedWords(wholeText(paragraph)).map(({ folded }) => folded);
  return { paragraph, place, key: `${paragraph.kind} ${words.join(" ")}` };
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
): ParagraphPair[] {
  const now = countedOf(after, taken);
  const stems = now.flatMap(({ counts }, at) => Array.from(counts, ([stem, count]) => ({ stem, at, count })));
  const holders = groupBy(stems, ({ stem }) => stem);
  return countedOf(before, taken)
    .flatMap((from) => likest(from, now, holders))
    .sort(byLikeness);
}

type Counted = ReturnType<typeof countedOf>[number];

function countedOf(paragraphs: readonly Paragraph[], taken: ReadonlySet<Paragraph>) {
  return paragraphs.flatMap((paragraph, place) => {
    if (taken.has(paragraph)) return [];
    const stems = tokenize(wholeText(paragraph));
    const counts = new Map<string, number>();
    for (const { term } of stems) counts.set(term, (counts.get(term) ?? 0) + 1);
    return [{ paragraph, place, counts, size: stems.length }];
  });
}

/** @param holders by stem the texts that have it, by their positions, and how often they do */
function likest(
  from: Counted,
  texts: readonly Counted[],
  holders: ReadonlyMap<string, readonly { readonly at: number; readonly count: number }[]>,
): ParagraphPair[] {
  const common = new Int32Array(texts.length);
  for (const [stem, own] of from.counts)
    for (const { at, count } of holders.get(stem) ?? [])
      common[at] = (common[at] ?? 0) + Math.min(own, count);
  const pairs: ParagraphPair[] = [];
  for (const [at, to] of texts.entries()) {
    const similarity = (2 * (common[at] ?? 0)) / (from.size + to.size || 1);
    if (similarity < leastSimilar || from.paragraph.kind !== to.paragraph.kind) continue;
    pairs.push({ before: from, after: to, similarity });
  }
  return pairs.length > mostForOne ? pairs.sort(byLikeness).slice(0, mostForOne) : pairs;
}

function byLikeness(a: ParagraphPair, b: ParagraphPair): number {
  return b.similarity - a.similarity || distanceIn(a) - distanceIn(b);
}

/** How far apart they stand, in paragraphs. */
export function distanceIn({ before, after }: ParagraphPair): number {
  return Math.abs(before.place - after.place);
}
