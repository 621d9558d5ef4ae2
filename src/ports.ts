import type { DraftStatement, Refusal, RejectedStatement } from "./domain/answers.ts";
import type { Library } from "./domain/library.ts";
import type { Passage } from "./domain/passages.ts";
import type { QuestionFrame } from "./domain/questions.ts";

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
  /** The `k` nearest by cosine similarity, best first; fewer where the index is smaller. */
  search(vector: readonly number[], k: number): Hit[];
}

export interface KeywordIndex {
  readonly size: number;
  /** The `k` best by BM25 among documents that share a term with the query, best first. */
  search(query: string, k: number): Hit[];
}

export interface Retrieval {
  /** Best first. */
  readonly passages: readonly Passage[];
  /** The share of the question's weight (idf) that stands in the best passages, 0 to 1. */
  readonly coverage: number;
  /** The best cosine similarity of question and clause, 0 to 1. */
  readonly similarity: number;
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
