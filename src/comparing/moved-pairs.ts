/** Where a paragraph stands in the first version and in the second. */
interface Places {
  readonly before: number;
  readonly after: number;
}

/**
 * Those outside the longest run that keeps its order have moved; of several longest, the one whose paragraphs stand nearest to
 * where they stood is kept. No two pairs may share a place.
 */
export function movedPairs<Pair extends Places>(pairs: readonly Pair[]): Set<Pair> {
  const moved = new Set(pairs);
  for (let link = bestRun(pairs); link; link = link.previous) moved.delete(link.pair);
  return moved;
}

/** The end of a run in which `before` and `after` grow. */
interface Link<Pair> {
  readonly pair: Pair;
  readonly previous: Link<Pair> | undefined;
  readonly score: number;
}

/** Each link counts 1, less its share of all that could be displaced, which never amounts to another link. */
function bestRun<Pair extends Places>(pairs: readonly Pair[]): Link<Pair> | undefined {
  const places = 1 + pairs.reduce((most, { before, after }) => Math.max(most, before, after), 0);
  const worth = ({ before, after }: Pair) => 1 - Math.abs(before - after) / (places * places + 1);
  const best = createBestBelow<Link<Pair>>(places);
  for (const pair of [...pairs].sort((a, b) => a.before - b.before)) {
    const previous = best.below(pair.after);
    best.add(pair.after, { pair, previous, score: (previous?.score ?? 0) + worth(pair) });
  }
  return best.below(places);
}

/** A Fenwick tree of maxima: the best of all that stand at lower places, in the logarithm of their number. */
function createBestBelow<Scored extends { readonly score: number }>(places: number) {
  const tree: (Scored | undefined)[] = new Array(places + 1);
  return {
    below(place: number): Scored | undefined {
      let best: Scored | undefined;
      for (let at = place; at > 0; at -= at & -at) best = better(best, tree[at]);
      return best;
    },
    add(place: number, scored: Scored): void {
      for (let at = place + 1; at <= places; at += at & -at) tree[at] = better(tree[at], scored);
    },
  };
}

function better<Scored extends { readonly score: number }>(a: Scored | undefined, b: Scored | undefined) {
  return !a || (b && b.score > a.score) ? b : a;
}
