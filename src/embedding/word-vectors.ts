import type { WordVectors } from "../ports.ts";
import type { WordVectorTable } from "./word-vector-table.ts";

/** A word's vector and how much it counts in the mean of a text: near 0 for frequent words, near 1 for rare ones. */
interface WeightedVector {
  /** Unit length. */
  readonly vector: Float32Array;
  readonly weight: number;
}

export interface WeightedWordVectors extends WordVectors {
  weightedVectorOf(word: string): WeightedVector | undefined;
}

/** British endings and the American ones under which rare words may stand. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/u, "iz$1"],
  [/iz(e|ed|es|er|ers|ing|ation|ations)$/u, "is$1"],
  [/our(s|ed|ing|able|al)?$/u, "or$1"],
];

/** Endings, and what a word of nearly the same meaning may have in their place; the longest first. */
const inflections: readonly (readonly [RegExp, readonly string[]])[] = [
  [/izations?$/u, ["ize", ""]],
  [/(?:ations?|ing|ed|ers?)$/u, ["", "e"]],
  [/e?s$/u, ["", "e"]],
];

/** The shortest half of a compound such as "cybercrime". */
const shortestPart = 4;
/** Words whose vectors are kept; what people ask must not fill the memory. */
const mostKnown = 100_000;

/**
 * Vectors of single words. A word that is not in the table gets the vector of another spelling or of its base,
 * or the mean of its parts ("money-laundering", "cybercrime").
 */
export function createWordVectors(table: WordVectorTable): WeightedWordVectors {
  const known = new Map<string, WeightedVector | undefined>();

  function entryOf(word: string): WeightedVector | undefined {
    const position = table.positionOf(word);
    if (position < 0) return undefined;
    return { vector: normalized(table.vectorAt(position)), weight: table.weightAt(position) };
  }

  function lookUp(word: string): WeightedVector | undefined {
    if (!/^\p{L}/u.test(word)) return undefined;
    const parts = word.split("-");
    return (
      entryOf(word) ??
      (parts.length > 1
        ? meanOf(parts.map(lookUp))
        : (first(respelled(word)) ?? first([word, ...respelled(word)].flatMap(bases)) ?? compound(word)))
    );
  }

  const first = (words: readonly string[]) => words.map(entryOf).find((entry) => entry !== undefined);

  /** The split whose rarer half is the most frequent. */
  function compound(word: string): WeightedVector | undefined {
    const splits: [WeightedVector, WeightedVector][] = [];
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const [head, tail] = [entryOf(word.slice(0, at)), entryOf(word.slice(at))];
      if (head && tail) splits.push([head, tail]);
    }
    const rarer = ([head, tail]: [WeightedVector, WeightedVector]) => Math.max(head.weight, tail.weight);
    const best = splits.sort((a, b) => rarer(a) - rarer(b))[0];
    return best && meanOf(best);
  }

  function weightedVectorOf(word: string): WeightedVector | undefined {
    const lower = word.toLowerCase();
    if (known.has(lower)) return known.get(lower);
    const found = lookUp(lower);
    if (known.size < mostKnown) known.set(lower, found);
    return found;
  }

  return {
    dimensions: table.dimensions,
    weightedVectorOf,
    vectorOf(word) {
      const entry = weightedVectorOf(word);
      return entry && normalized(without(entry.vector, table.common));
    },
    rarityOf: (word) => rarityOf(weightedVectorOf(word)?.weight ?? 1),
  };
}

function respelled(word: string): string[] {
  return respellings.flatMap(([pattern, ending]) =>
    pattern.test(word) ? [word.replace(pattern, ending)] : [],
  );
}

function bases(word: string): string[] {
  return inflections
    .flatMap(([pattern, endings]) =>
      pattern.test(word) ? endings.map((ending) => word.replace(pattern, ending)) : [],
    )
    .filter((base) => base.length >= shortestPart);
}

function meanOf(entries: readonly (WeightedVector | undefined)[]): WeightedVector | undefined {
  const found = entries.filter((entry) => entry !== undefined);
  const [model] = found;
  if (!model) return undefined;
  const zero = new Float32Array(model.vector.length);
  const sum = found.reduce<Float32Array>((total, { vector }) => added(total, vector, 1), zero);
  return { vector: normalized(sum), weight: Math.max(...found.map(({ weight }) => weight)) };
}

/** The vector without its part along a direction of unit length. */
export function without(vector: Float32Array, direction: Float32Array): Float32Array {
  return added(vector, direction, -product(vector, direction));
}

/** The vector at unit length; a zero vector stays one. */
export function normalized(vector: Float32Array): Float32Array {
  const length = Math.sqrt(product(vector, vector));
  return length > 0 ? added(vector, vector, 1 / length - 1) : vector;
}

/** The first vector and `weight` times the second. Loops, because callbacks on typed arrays cost ten times as much. */
export function added(vector: Float32Array, other: Float32Array, weight: number): Float32Array {
  const sum = new Float32Array(vector);
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (other[at] ?? 0);
  return sum;
}

function product(vector: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Log-odds of the weights of words that are as frequent as "last", and as rare as "poaching". */
const frequent = -1.3;
const rare = 5.7;

/** The weight stretched: on its own scale all but some hundred words are near 1. */
function rarityOf(weight: number): number {
  const logOdds = Math.log(weight / Math.max(1 - weight, Number.EPSILON));
  return Math.min(1, Math.max(0, (logOdds - frequent) / (rare - frequent)));
}
