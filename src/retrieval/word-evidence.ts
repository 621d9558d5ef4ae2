import type { IndexTerm, KeywordIndex } from "../ports.ts";
import type { QueryConcept } from "./query-concepts.ts";
import type { SimilarWord, SimilarWords } from "./similar-words.ts";
import { strengths } from "./weights.ts";

/** How far a content word or a name of the question stands in each paragraph. */
export interface WordEvidence {
  readonly printed: string;
  /** Inverse document frequency. */
  readonly weight: number;
  /** By document: 1 for the same stem or name, less for a phrase of the thesaurus or a word of like meaning. */
  readonly strengths: Float32Array;
  /** Whether the stem itself, or the name, occurs. */
  readonly occurs: boolean;
  /** The word of the library that is most like it, if it does not occur itself. */
  readonly nearest: SimilarWord["nearest"] | null;
}

/** The evidence for each word of the concepts; a name or symbol is one word. */
export function evidenceOf(
  concepts: readonly QueryConcept[],
  keyword: KeywordIndex,
  similarWords: SimilarWords,
): WordEvidence[] {
  return concepts.flatMap((concept) =>
    concept.words.length === 0
      ? [nameEvidence(concept, keyword)]
      : concept.words.map((word) => wordEvidence(word, concept, keyword, similarWords)),
  );
}

function wordEvidence(
  asked: IndexTerm,
  { phrases, isGeneral }: QueryConcept,
  keyword: KeywordIndex,
  similarWords: SimilarWords,
): WordEvidence {
  const { word, term } = asked;
  const found = new Float32Array(keyword.size);
  const similar = similarWords.similarTo(asked);
  for (const { term: other, likeness } of similar) {
    for (const document of keyword.documentsWith(other)) raise(found, document, likeness);
  }
  raiseByPhrases(found, phrases, keyword, strengths.thesaurus);
  const documents = keyword.documentsWith(term);
  for (const document of documents) raise(found, document, 1);
  const occurs = documents.length > 0;
  const nearest = occurs ? null : (similar.find((other) => other.nearest)?.nearest ?? null);
  return {
    printed: word,
    weight: weightOf(word, term, keyword, similarWords) * (isGeneral ? strengths.generalWord : 1),
    strengths: found,
    occurs,
    nearest,
  };
}

/** A word tells much if it is rare in the library, and not one of the most frequent of English. */
function weightOf(word: string, term: string, keyword: KeywordIndex, { rarityOf }: SimilarWords): number {
  return keyword.idf(term) * (strengths.commonWord + (1 - strengths.commonWord) * rarityOf(word));
}

function nameEvidence({ printed, phrases }: QueryConcept, keyword: KeywordIndex): WordEvidence {
  const found = new Float32Array(keyword.size);
  for (const phrase of phrases) {
    for (const [document, share] of phraseShares(phrase, keyword)) {
      if (share > 0.999) raise(found, document, 1);
    }
  }
  const rarest = Math.max(...phrases.flat().map((term) => keyword.idf(term)));
  return {
    printed,
    weight: rarest,
    strengths: found,
    occurs: found.some((value) => value > 0),
    nearest: null,
  };
}

function raiseByPhrases(
  found: Float32Array,
  phrases: QueryConcept["phrases"],
  keyword: KeywordIndex,
  strength: number,
): void {
  for (const phrase of phrases) {
    for (const [document, share] of phraseShares(phrase, keyword)) {
      if (share >= strengths.phraseShare) raise(found, document, strength * share ** 2);
    }
  }
}

/** By document, the share of a phrase's weight (idf) that stands in it. */
function phraseShares(phrase: readonly string[], keyword: KeywordIndex): Map<number, number> {
  const terms = [...new Set(phrase)];
  const total = terms.reduce((sum, term) => sum + keyword.idf(term), 0);
  const shares = new Map<number, number>();
  for (const term of terms) {
    const share = keyword.idf(term) / total;
    for (const document of keyword.documentsWith(term)) {
      shares.set(document, (shares.get(document) ?? 0) + share);
    }
  }
  return shares;
}

function raise(found: Float32Array, document: number, strength: number): void {
  if (strength > (found[document] ?? 0)) found[document] = strength;
}
