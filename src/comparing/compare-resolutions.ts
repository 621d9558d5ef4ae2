import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { actsWithin } from "../domain/units.ts";
import type { ActChange, AlignedParagraph, VersionChange, WordChange } from "../domain/versions.ts";
import { alignParagraphs, distanceIn, type ParagraphPair } from "./align-paragraphs.ts";
import { compareActs } from "./compare-acts.ts";
import { wholeText, wordChanges } from "./word-changes.ts";

/**
 * Two versions of one text, paragraph by paragraph though moved or renumbered: differences in words, and by act. In the order of the
 * second version; what was dropped stands where it stood.
 */
export function compareResolutions(before: Resolution, after: Resolution): AlignedParagraph[] {
  const pairs = alignParagraphs(before.paragraphs, after.paragraphs);
  const moved = movedPairs(pairs);
  const pairOf = new Map(pairs.map((pair) => [pair.after.paragraph, pair]));
  const rows = after.paragraphs.map((paragraph, at) => {
    const pair = pairOf.get(paragraph);
    const aligned = pair ? alignedParagraph(pair, moved.has(pair)) : aloneParagraph(paragraph, "new");
    return { at, paragraph: aligned };
  });
  rows.push(...droppedRows(before.paragraphs, pairs));
  return rows.sort((a, b) => a.at - b.at).map(({ paragraph }) => paragraph);
}

/**
 * Those outside the longest run that keeps its order have moved; of several longest, the one whose paragraphs stand nearest to
 * where they stood is kept. No two pairs may share a place. Takes time in the square of the pairs.
 */
function movedPairs(pairs: readonly ParagraphPair[]): Set<ParagraphPair> {
  const moved = new Set(pairs);
  for (let link = bestRun(pairs); link; link = link.previous) moved.delete(link.pair);
  return moved;
}

/** The end of a run in which both places grow. */
interface Link {
  readonly pair: ParagraphPair;
  readonly previous: Link | undefined;
  readonly score: number;
}

/** Each link counts 1, less its share of all that could be displaced, which never amounts to another link. */
function bestRun(pairs: readonly ParagraphPair[]): Link | undefined {
  const all = 1 + pairs.reduce((most, { before, after }) => Math.max(most, before.place, after.place), 0);
  const links: Link[] = [];
  const bestBelow = (place: number) => {
    let best: Link | undefined;
    for (const link of links)
      if (link.pair.after.place < place && link.score > (best?.score ?? 0)) best = link;
    return best;
  };
  for (const pair of pairs.toSorted((a, b) => a.before.place - b.before.place)) {
    const previous = bestBelow(pair.after.place);
    const worth = 1 - distanceIn(pair) / (all * all + 1);
    links.push({ pair, previous, score: (previous?.score ?? 0) + worth });
  }
  return bestBelow(all);
}

function alignedParagraph(pair: ParagraphPair, moved: boolean): AlignedParagraph {
  const { similarity } = pair;
  const [before, after] = [pair.before.paragraph, pair.after.paragraph];
  const words = wordChanges(wholeText(before), wholeText(after));
  const acts = compareActs(actsWithin(before), actsWithin(after));
  return { before: before.id, after: after.id, similarity, change: changeIn(words), moved, words, acts };
}

function changeIn(words: readonly WordChange[]): "same" | "capitals" | "wording" {
  const without = (kind: "removed" | "added") =>
    words
      .filter((word) => word.kind !== kind)
      .map(({ text }) => text)
      .join("");
  const [old, now] = [without("added"), without("removed")];
  if (old === now) return "same";
  return old.toLowerCase() === now.toLowerCase() ? "capitals" : "wording";
}

/** `at`: among those of the second version, just behind what became of the paragraph that stood before it. */
function droppedRows(paragraphs: readonly Paragraph[], pairs: readonly ParagraphPair[]) {
  const placeOf = new Map(pairs.map(({ before, after }) => [before.paragraph, after.place]));
  let at = -0.5;
  return paragraphs.flatMap((paragraph) => {
    const became = placeOf.get(paragraph);
    if (became === undefined) return [{ at, paragraph: aloneParagraph(paragraph, "dropped") }];
    at = became + 0.5;
    return [];
  });
}

/** A paragraph that only one of the versions has. */
function aloneParagraph(paragraph: Paragraph, change: "dropped" | "new"): AlignedParagraph {
  const [text, acts] = [wholeText(paragraph), actsWithin(paragraph)];
  const isOld = change === "dropped";
  const place = { before: isOld ? paragraph.id : null, after: isOld ? null : paragraph.id };
  const words: WordChange[] = [{ kind: isOld ? "removed" : "added", text }];
  const changes = isOld ? compareActs(acts, []) : compareActs([], acts);
  return { similarity: 0, moved: false, change, ...place, words, acts: changes };
}

/** Whether a paragraph changed so between two versions. */
export function hasChanged({ change, moved, acts }: AlignedParagraph, what: VersionChange): boolean {
  if (what === "moved") return moved;
  return change === what || acts.some(({ kind }) => ofActs[what]?.has(kind));
}

const ofActs: { readonly [what in VersionChange]?: ReadonlySet<ActChange["kind"]> } = {
  force: new Set(["strengthened", "softened", "verb-changed"]),
  addressees: new Set(["addressee-added", "addressee-dropped"]),
  deadline: new Set(["deadline-changed"]),
};
