import { diffWords } from "diff";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { AlignedParagraph, VersionComparison, WordChange } from "../domain/versions.ts";
import { alignParagraphs } from "./align-paragraphs.ts";
import { compareActs } from "./compare-acts.ts";

/** Two versions of one text, paragraph by paragraph though moved or renumbered: differences in words, and by act. */
export function compareResolutions(before: Resolution, after: Resolution): VersionComparison {
  const pairs = alignParagraphs(before.paragraphs, after.paragraphs);
  const moved = movedPairs(
    pairs.map(({ before: from, after: to }) => [
      before.paragraphs.indexOf(from),
      after.paragraphs.indexOf(to),
    ]),
  );
  const kept = pairs.map((pair, at) => aligned(pair.before, pair.after, pair.similarity, moved.has(at)));
  const dropped = before.paragraphs
    .filter((paragraph) => !pairs.some((pair) => pair.before === paragraph))
    .map(droppedParagraph);
  const added = after.paragraphs
    .filter((paragraph) => !pairs.some((pair) => pair.after === paragraph))
    .map(newParagraph);
  return {
    before: before.id,
    after: after.id,
    paragraphs: inOrder([...kept, ...dropped, ...added], before, after),
  };
}

function aligned(from: Paragraph, to: Paragraph, similarity: number, moved: boolean): AlignedParagraph {
  const [old, now] = [wholeText(from), wholeText(to)];
  const change = old === now ? "same" : old.toLowerCase() === now.toLowerCase() ? "capitals" : "wording";
  return {
    before: from.id,
    after: to.id,
    similarity,
    change,
    moved,
    words: wordChanges(old, now),
    acts: compareActs(actsOf(from), actsOf(to)),
  };
}

function droppedParagraph(paragraph: Paragraph): AlignedParagraph {
  return {
    before: paragraph.id,
    after: null,
    similarity: 0,
    change: "dropped",
    moved: false,
    words: [{ kind: "removed", text: wholeText(paragraph) }],
    acts: compareActs(actsOf(paragraph), []),
  };
}

function newParagraph(paragraph: Paragraph): AlignedParagraph {
  return {
    before: null,
    after: paragraph.id,
    similarity: 0,
    change: "new",
    moved: false,
    words: [{ kind: "added", text: wholeText(paragraph) }],
    acts: compareActs([], actsOf(paragraph)),
  };
}

function wholeText(paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .map(({ text }) => text)
    .join(" ")
    .replace(/[;.,:\s]+$/, "");
}

function actsOf(paragraph: Paragraph) {
  return withDescendants(paragraph).flatMap((part) => part.acts);
}

function wordChanges(before: string, after: string): WordChange[] {
  return diffWords(before, after).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** Pairs outside the longest run that keeps its order: those have moved. */
function movedPairs(positions: readonly (readonly [number, number])[]): Set<number> {
  const order = positions.map(([from, to], at) => ({ from, to, at })).sort((a, b) => a.from - b.from);
  const lengths = order.map(() => 1);
  const previous = order.map(() => -1);
  for (const [i, pair] of order.entries()) {
    for (let j = 0; j < i; j++) {
      const candidate = (lengths[j] ?? 0) + 1;
      if ((order[j]?.to ?? 0) < pair.to && candidate > (lengths[i] ?? 0)) {
        lengths[i] = candidate;
        previous[i] = j;
      }
    }
  }
  const kept = new Set<number>();
  for (let i = lengths.indexOf(Math.max(0, ...lengths)); i >= 0; i = previous[i] ?? -1)
    kept.add(order[i]?.at ?? -1);
  return new Set([...positions.keys()].filter((at) => !kept.has(at)));
}

function inOrder(
  paragraphs: readonly AlignedParagraph[],
  before: Resolution,
  after: Resolution,
): AlignedParagraph[] {
  const place = (resolution: Resolution, id: string | null) =>
    resolution.paragraphs.findIndex((paragraph) => paragraph.id === id);
  const position = ({ before: from, after: to }: AlignedParagraph) =>
    to === null ? positionOfDropped(place(before, from), paragraphs, before, after) : place(after, to);
  return [...paragraphs].sort((a, b) => position(a) - position(b));
}

/** Just behind what became of the paragraph that stood before it. */
function positionOfDropped(
  at: number,
  paragraphs: readonly AlignedParagraph[],
  before: Resolution,
  after: Resolution,
): number {
  for (let i = at - 1; i >= 0; i--) {
    const pair = paragraphs.find(
      (paragraph) => paragraph.before === before.paragraphs[i]?.id && paragraph.after !== null,
    );
    if (pair) return after.paragraphs.findIndex(({ id }) => id === pair.after) + 0.5;
  }
  return -0.5;
}
