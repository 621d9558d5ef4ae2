import type { IndexTerm, KeywordIndex, RelatedWords, WordVectors } from "../ports.ts";
import { strengths } from "./weights.ts";

/** What is known of words in general, over the words of one library. */
export interface SimilarWords {
  /** The terms of the library that may stand for a word, and how far each does: less than 1, which is the word itself. */
  similarTo(asked: IndexTerm): ReadonlyMap<string, number>;
  /** How rare a word is in English: 0 for the most frequent ones, 1 for rare and unknown ones. */
  rarityOf(word: string): number;
}

const mostWords = 60;
const mostKnown = 1_000;

/** Compares words by their vectors, and by what is known to be related; the vectors of the vocabulary are gathered at the first call. */
export function createSimilarWords(
  keyword: KeywordIndex,
  vectors: WordVectors,
  related: RelatedWords,
): SimilarWords {
  let gathered: Gathered | undefined;
  const known = new Map<string, ReadonlyMap<string, number>>();

  function find({ word, term }: IndexTerm): ReadonlyMap<string, number> {
    const cosines = cosinesWith(word);
    for (const other of related.relatedTo(term)) {
      if (keyword.documentsWith(other).length > 0) raise(cosines, other, strengths.cosineOfRelated);
    }
    cosines.delete(term);
    const best = [...cosines].sort(([, a], [, b]) => b - a).slice(0, mostWords);
    return new Map(best.map(([other, cosine]) => [other, likenessOf(cosine)]));
  }

  /** By term, of its words the one that is most like; none below the floor. */
  function cosinesWith(word: string): Map<string, number> {
    const cosines = new Map<string, number>();
    const query = vectors.vectorOf(word);
    if (!query) return cosines;
    gathered ??= gather(keyword, vectors);
    for (const [row, term] of gathered.terms.entries()) {
      const cosine = product(query, gathered.matrix, row * vectors.dimensions);
      if (cosine >= strengths.cosineFloor) raise(cosines, term, cosine);
    }
    return cosines;
  }

  return {
    similarTo(asked) {
      const found = known.get(asked.word) ?? find(asked);
      if (known.size < mostKnown) known.set(asked.word, found);
      return found;
    },
    rarityOf: vectors.rarityOf,
  };
}

function raise(cosines: Map<string, number>, term: string, cosine: number): void {
  if (cosine > (cosines.get(term) ?? 0)) cosines.set(term, cosine);
}

/** Nothing at the floor, `similarWord` at a cosine of 1. */
function likenessOf(cosine: number): number {
  return (strengths.similarWord * (cosine - strengths.cosineFloor)) / (1 - strengths.cosineFloor);
}

interface Gathered {
  /** The term of each row. */
  readonly terms: readonly string[];
  /** One row a word. */
  readonly matrix: Float32Array;
}

function gather({ vocabulary }: KeywordIndex, { dimensions, vectorOf }: WordVectors): Gathered {
  const rows = vocabulary.flatMap(({ word, term }) => {
    const vector = vectorOf(word);
    return vector ? [{ term, vector }] : [];
  });
  const matrix = new Float32Array(rows.length * dimensions);
  rows.forEach(({ vector }, row) => {
    matrix.set(vector, row * dimensions);
  });
  return { terms: rows.map(({ term }) => term), matrix };
}

function product(query: Float32Array, matrix: Float32Array, start: number): number {
  let sum = 0;
  for (let at = 0; at < query.length; at++) sum += (query[at] ?? 0) * (matrix[start + at] ?? 0);
  return sum;
}
