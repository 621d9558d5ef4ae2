import type { IndexTerm, KeywordIndex } from "../ports.ts";
import type { QueryConcept } from "./query-concepts.ts";
import type { SimilarWords } from "./similar-words.ts";
import { strengths } from "./weights.ts";

/** How far a content word or a name of the question stands in each paragraph. */
export interface WordEvidence {
  /** Inverse document frequency. */
  readonly weight: number;
  /** By document: 1 for the same stem or name, less for a phrase of the thesaurus or a word of like meaning. */
  readonly strengths: Float32Array;
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

/** The share of the weight that stands in any of the documents, `within` them if it is given; 0 where nothing has any. */
export function shareStanding(
  evidence: readonly WordEvidence[],
  within: readonly number[] | undefined,
): number {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const best = (found: Float32Array) =>
    (within ?? [...found.keys()]).reduce((most, document) => Math.max(most, found[document] ?? 0), 0);
  const standing = evidence.reduce((sum, { weight, strengths: found }) => sum + weight * best(found), 0);
  return total === 0 ? 0 : standing / total;
}

function wordEvidence(
  asked: IndexTerm,
  { phrases, isGeneral }: QueryConcept,
  keyword: KeywordIndex,
  similarWords: SimilarWords,
): WordEvidence {
  const { word, term } = asked;
  const found = new Float32Array(keyword.size);
  for (const [other, likeness] of similarWords.similarTo(asked)) {
    for (const document of keyword.documentsWith(other)) raise(found, document, likeness);
  }
  raiseByPhrases(found, phrases, keyword, strengths.thesaurus);
  for (const document of keyword.documentsWith(term)) raise(found, document, 1);
  return {
    weight: weightOf(word, term, keyword, similarWords) * (isGeneral ? strengths.generalWord : 1),
    strengths: found,
  };
}

/** A word tells much if it is rare in the library, and not one of the most frequent of English. */
function weightOf(word: string, term: string, keyword: KeywordIndex, { rarityOf }: SimilarWords): number {
  return keyword.idf(term) * (strengths.commonWord + (1 - strengths.commonWord) * rarityOf(word));
}

function nameEvidence({ phrases }: QueryConcept, keyword: KeywordIndex): WordEvidence {
  const found = new Float32Array(keyword.size);
  for (const phrase of phrases) {
    for (const [document, share] of phraseShares(phrase, keyword)) {
      if (share > 0.999) raise(found, document, 1);
    }
  }
  const rarest = Math.max(...phrases.flat().map((term) => keyword.idf(term)));
  return { weight: rarest, strengths: found };
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
