import { diffArrays } from "diff/lib/diff/array.js";
import type { Paragraph } from "../domain/resolution.ts";
import { type LikePair, likePairs } from "./like-pairs.ts";
import { printedWords } from "./printed-words.ts";
import { wholeText } from "./whole-text.ts";

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
  const equal = equalPairs(before, after);
  const taken = new Set(equal.flatMap((pair) => [pair.before, pair.after]));
  const candidates = likePairs(before, after, taken);
  return [...equal, ...bestPairs(candidates)];
}

function bestPairs(candidates: readonly LikePair[]): ParagraphPair[] {
  const taken = new Set<Paragraph>();
  return candidates.flatMap(({ before, after, similarity }) => {
    if (taken.has(before) || taken.has(after)) return [];
    taken.add(before).add(after);
    return [{ before, after, similarity }];
  });
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
  const [left, right] = [
    old.filter(({ key }) => nowKeys.has(key)),
    now.filter(({ key }) => oldKeys.has(key)),
  ];
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
  const waiting = new Map<string, Keyed[]>();
  for (const to of right.toReversed()) {
    const others = waiting.get(to.key);
    if (others) others.push(to);
    else waiting.set(to.key, [to]);
  }
  return left.flatMap((from) => pairOf(from, waiting.get(from.key)?.pop()));
}

function pairOf(from: Keyed | undefined, to: Keyed | undefined): ParagraphPair[] {
  return from && to ? [{ before: from.paragraph, after: to.paragraph, similarity: 1 }] : [];
}

function keyed(paragraph: Paragraph): Keyed {
  const words = printedWords(wholeText(paragraph)).map(({ folded }) => folded);
  return { paragraph, key: `${paragraph.kind} ${words.join(" ")}` };
}
