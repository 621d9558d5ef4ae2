import type { KeywordIndex, WordVectors } from "../ports.ts";

/** A word of the library and how like another word it is. */
export interface SimilarWord {
  readonly word: string;
  readonly term: string;
  /** Cosine of the two words' vectors. */
  readonly cosine: number;
}

/** What is known of words in general, over the words of one library. */
export interface SimilarWords {
  /** The words of the library that are most like a given one, best first, one a term. */
  similarTo(word: string): readonly SimilarWord[];
  /** How rare a word is in English: 0 for the most frequent ones, 1 for rare and unknown ones. */
  rarityOf(word: string): number;
}

const mostWords = 60;
const mostKnown = 1_000;

/**
 * Compares words by their vectors; those of the vocabulary are gathered at the first call.
 *
 * @param floor the least cosine that counts as like
 */
export function createSimilarWords(keyword: KeywordIndex, vectors: WordVectors, floor: number): SimilarWords {
  let gathered: Gathered | undefined;
  const known = new Map<string, readonly SimilarWord[]>();

  function find(word: string): readonly SimilarWord[] {
    const query = vectors.vectorOf(word);
    if (!query) return [];
    gathered ??= gather(keyword, vectors);
    const best = new Map<string, SimilarWord>();
    for (let row = 0; row < gathered.words.length; row++) {
      const cosine = product(query, gathered.matrix, row * vectors.dimensions);
      const entry = gathered.words[row];
      if (cosine < floor || !entry || cosine <= (best.get(entry.term)?.cosine ?? 0)) continue;
      best.set(entry.term, { ...entry, cosine });
    }
    return [...best.values()].sort((a, b) => b.cosine - a.cosine).slice(0, mostWords);
  }

  return {
    similarTo(word) {
      const found = known.get(word) ?? find(word);
      if (known.size < mostKnown) known.set(word, found);
      return found;
    },
    rarityOf: vectors.rarityOf,
  };
}

interface Gathered {
  readonly words: readonly { readonly word: string; readonly term: string }[];
  /** One row a word. */
  readonly matrix: Float32Array;
}

function gather({ vocabulary }: KeywordIndex, { dimensions, vectorOf }: WordVectors): Gathered {
  const rows = vocabulary.flatMap((entry) => {
    const vector = vectorOf(entry.word);
    return vector ? [{ entry, vector }] : [];
  });
  const matrix = new Float32Array(rows.length * dimensions);
  rows.forEach(({ vector }, row) => {
    matrix.set(vector, row * dimensions);
  });
  return { words: rows.map(({ entry }) => entry), matrix };
}

function product(query: Float32Array, matrix: Float32Array, start: number): number {
  let sum = 0;
  for (let at = 0; at < query.length; at++) sum += (query[at] ?? 0) * (matrix[start + at] ?? 0);
  return sum;
}
