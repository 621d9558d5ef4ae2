import type { IndexTerm, KeywordIndex, RelatedWords, WordVectors } from "../ports.ts";
import { strengths } from "./weights.ts";

/** A term of the library that may stand for a word. */
export interface SimilarWord {
  readonly term: string;
  /** How far it stands for the word: less than 1, which is the word itself. */
  readonly likeness: number;
  /** The word of that term whose vector is most like the given word's; absent where no vector tells so. */
  readonly nearest?: { readonly word: string; readonly cosine: number };
}

/** What is known of words in general, over the words of one library. */
export interface SimilarWords {
  /** The words of the library that are most like a given one, best first, one a term. */
  similarTo(asked: IndexTerm): readonly SimilarWord[];
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
  const known = new Map<string, readonly SimilarWord[]>();

  function find({ word, term }: IndexTerm): readonly SimilarWord[] {
    const best = likeByVectors(word);
    for (const other of related.relatedTo(term)) {
      if (keyword.documentsWith(other).length === 0) continue;
      const likeness = Math.max(likenessOf(strengths.cosineOfRelated), best.get(other)?.likeness ?? 0);
      best.set(other, { ...best.get(other), term: other, likeness });
    }
    best.delete(term);
    return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, mostWords);
  }

  function likeByVectors(word: string): Map<string, SimilarWord> {
    const best = new Map<string, SimilarWord>();
    const query = vectors.vectorOf(word);
    if (!query) return best;
    gathered ??= gather(keyword, vectors);
    for (let row = 0; row < gathered.words.length; row++) {
      const cosine = product(query, gathered.matrix, row * vectors.dimensions);
      const entry = gathered.words[row];
      if (cosine < strengths.cosineFloor || !entry) continue;
      if (cosine <= (best.get(entry.term)?.nearest?.cosine ?? 0)) continue;
      best.set(entry.term, {
        term: entry.term,
        likeness: likenessOf(cosine),
        nearest: { word: entry.word, cosine },
      });
    }
    return best;
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

/** Nothing at the floor, `similarWord` at a cosine of 1. */
function likenessOf(cosine: number): number {
  return (strengths.similarWord * (cosine - strengths.cosineFloor)) / (1 - strengths.cosineFloor);
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
