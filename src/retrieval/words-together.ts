import { conceptsOf, stretchesOf } from "../language/concepts.ts";
import { withoutNames } from "../language/paragraph-stems.ts";
import { askingVocabulary } from "../language/question-words.ts";
import type { KeywordIndex } from "../ports.ts";
import type { SimilarWords } from "./similar-words.ts";
import { strengths } from "./weights.ts";

/** A content word of the question with all that may stand for it. */
export interface WordAsked {
  /** By term, how far it stands for the word: 1 for its own. */
  readonly likeness: ReadonlyMap<string, number>;
  /** Phrases that the thesaurus has for it, each as its terms. */
  readonly phrases: readonly (readonly string[])[];
}

/** All content words of a question but those of names, those among them that its terms leave out: "how do they get along?" */
export function wordsAsked(text: string, keyword: KeywordIndex, similarWords: SimilarWords): WordAsked[] {
  const words = new Map(keyword.termsOf(withoutNames(text)).map((asked) => [asked.term, asked]));
  return [...words.values()]
    .filter(({ word }) => !askingVocabulary.has(word))
    .map((asked) => {
      // A word that is asked itself stands for no other: "artificial" is not "intelligence".
      const similar = [...similarWords.similarTo(asked)].filter(([term]) => !words.has(term));
      return {
        likeness: new Map([...similar, [asked.term, 1]]),
        phrases: conceptsOf([asked.word]).flatMap(({ official }) => official),
      };
    });
}

/** From so far on something stands for a word. */
const leastLike = 0.3;

/**
 * How many of the words stand together in one stretch of a text, given as its terms in order. Each counts as much as any
 * other, however rare: that many of them meet is what tells.
 */
export function wordsTogether(words: readonly WordAsked[], terms: readonly string[]): number {
  return Math.max(
    ...stretchesOf(terms).map((stretch) => {
      const within = new Set(stretch);
      return words.filter((word) => standsWithin(word, within)).length;
    }),
  );
}

function standsWithin({ likeness, phrases }: WordAsked, within: ReadonlySet<string>): boolean {
  for (const term of within) if ((likeness.get(term) ?? 0) >= leastLike) return true;
  return phrases.some((phrase) => {
    const standing = phrase.filter((term) => within.has(term)).length / phrase.length;
    return strengths.thesaurus * standing ** 2 >= leastLike;
  });
}
