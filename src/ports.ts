import type { Refusal } from "./domain/answers.ts";
import type { Library } from "./domain/library.ts";
import type { Passage } from "./domain/passages.ts";
import type { QuestionFrame, UnitAddress } from "./domain/questions.ts";
import type { ParagraphId, Span } from "./domain/resolution.ts";
import type { DraftStatement, RejectedStatement } from "./domain/statements.ts";

export type { Library };

/** Method names are those of LangChain's `EmbeddingsInterface`, so any LangChain embedder fits. */
export interface Embedder {
  /** Names model and version: a store built with another one is rebuilt. */
  readonly id: string;
  readonly dimensions: number;
  /** One unit-length vector a text, in order; a text without a known word gives a zero vector. */
  embedDocuments(texts: readonly string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

export interface Hit {
  /** Position of the document in the order in which the index was built. */
  readonly document: number;
  /** Higher is better. */
  readonly score: number;
}

export interface VectorIndex {
  readonly size: number;
  /**
   * The `k` nearest by cosine similarity, best first; fewer where the index is smaller. `within` restricts the
   * search to these documents.
   */
  search(vector: readonly number[], k: number, within?: readonly number[]): Hit[];
  /** Mean and standard deviation of the similarity of `vector` to what is indexed (of a fixed sample, if large). */
  spread(vector: readonly number[]): { readonly mean: number; readonly deviation: number };
}

/** A word of a query or of the index, and the term under which it is indexed. */
export interface IndexTerm {
  /** Lower case, as written. */
  readonly word: string;
  /** Its stem; a symbol or number is whole. */
  readonly term: string;
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface KeywordIndex {
  readonly size: number;
  /** Every word that occurs, with its term: what similar words are looked for in. */
  readonly vocabulary: readonly IndexTerm[];
  /**
   * The `k` best by BM25 among documents that share a term with the query, best first. `within` restricts the
   * search to these documents; scores do not change by it.
   */
  search(query: string | readonly WeightedTerm[], k: number, within?: readonly number[]): Hit[];
  /** The content words of a text in order, as this index would store them. */
  termsOf(text: string): IndexTerm[];
  /** Inverse document frequency, above 0; the highest for a term that does not occur. */
  idf(term: string): number;
  /** The documents that contain a term, in ascending order. */
  documentsWith(term: string): readonly number[];
}

/** Vectors of single words, for matching words of like meaning. */
export interface WordVectors {
  readonly dimensions: number;
  /** Unit length; undefined for an unknown word. */
  vectorOf(word: string): Float32Array | undefined;
  /** How rare the word is in English: 0 for the most frequent ones, 1 for rare and unknown ones. */
  rarityOf(word: string): number;
}

/** What is known of words that mean or touch the same, though their vectors may not show it. */
export interface RelatedWords {
  /** The terms by which a text may say what is asked with a term, the likeliest first. */
  relatedTo(term: string): readonly string[];
}

/** Where a clause stands: `text.slice(start, end)` of that unit. */
export interface ClauseHolder extends UnitAddress, Span {
  /** The top-level paragraph. */
  readonly paragraph: ParagraphId;
  /** The document of the keyword index that this paragraph is. */
  readonly document: number;
}

/** A library with the indexes over it. Equal texts are indexed once. */
export interface SearchableLibrary {
  readonly library: Library;
  /** Document `n` is a paragraph, with all that is nested in it, of the text that stands in `paragraphs[n]`. */
  readonly keyword: KeywordIndex;
  readonly paragraphs: readonly (readonly ParagraphAddress[])[];
  /** Document `n` is a clause that stands in `clauses[n]`. */
  readonly vectors: VectorIndex;
  readonly clauses: readonly (readonly ClauseHolder[])[];
}

export interface ParagraphAddress {
  readonly resolution: string;
  readonly paragraph: ParagraphId;
}

export interface Retrieval {
  /** Best first. */
  readonly passages: readonly Passage[];
  /** The best cosine similarity of question and clause, 0 to 1. */
  readonly similarity: number;
  /** The share of the question's weight (idf) that stands anywhere in what was searched, if only by like meaning; 0 to 1. */
  readonly standing: number;
}

export interface Retriever {
  retrieve(frame: QuestionFrame, limit: number): Promise<Retrieval>;
}

export interface AnswerRequest {
  readonly frame: QuestionFrame;
  readonly retrieval: Retrieval;
  readonly library: Library;
  readonly signal: AbortSignal;
}

export interface Answerer {
  /** `extractive`, or the model's name. */
  readonly id: string;
  /** Drafts in the order in which they are to be read; a refusal ends the answer. */
  answer(request: AnswerRequest): AsyncIterable<DraftStatement | Refusal>;
  /** Second and last try for what was rejected; absent where trying again would change nothing. */
  revise?(
    request: AnswerRequest,
    rejected: readonly RejectedStatement[],
  ): AsyncIterable<DraftStatement | Refusal>;
}
