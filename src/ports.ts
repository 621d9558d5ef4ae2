import type { Actor, Force } from "./domain/acts.ts";
import type { ModelUsage, Passage, Refusal, Turn } from "./domain/answers.ts";
import type { Reading, Understanding } from "./domain/reading.ts";
import type { AskFilters, Library, ParagraphId, Span } from "./domain/resolution.ts";
import type { Draft, RejectedStatement, Support } from "./domain/statements.ts";

/** Method names are those of LangChain's `EmbeddingsInterface`, so any LangChain embedder fits. */
export interface Embedder {
  /** Names model and version: a store built with another one is rebuilt. */
  readonly id: string;
  readonly dimensions: number;
  /** One unit-length vector a text, in order; a text without a known word gives a zero vector. */
  embedDocuments(texts: readonly string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

/** A vector under the digest of the words that it stands for. */
interface KeyedVector {
  readonly key: string;
  readonly words: string;
  /** Which of the windows of these words. */
  readonly position: number;
  /** Of length 1. */
  readonly vector: Float32Array;
}

/** Finds vectors by nearness in the place of Opcite's own search. `adaptLangchainVectorStore` makes one of any of LangChain's. */
export interface VectorStore {
  /** May be handed the same key and position again, with the vector that counts from then on. */
  add(vectors: readonly KeyedVector[]): Promise<void>;
  /** Keys of at most `k` vectors, the nearest first. */
  nearest(vector: Float32Array, k: number): Promise<readonly string[]>;
}

export interface Hit {
  readonly document: number;
  /** Higher is better. */
  readonly score: number;
}

/** A run of at most 200 word pieces of one text as the encoder sees it. */
export interface Encoded {
  /** 384 numbers, length 1. */
  readonly vector: Float32Array;
  /** Ids of the word pieces, without [CLS] and [SEP]. */
  readonly ids: Int32Array;
  /** 64 numbers a piece in the order of `ids`, each times `scale`, each piece of length 1. */
  readonly pieces: Int8Array;
  readonly scale: number;
}

/** A word piece of a text and what a model says of it. */
export interface PieceLogit extends Span {
  readonly logit: number;
}

/** What the reader says of a sentence, or a question, beside one paragraph. */
export interface Comparison {
  /** Logit that the paragraph answers the question. */
  readonly answers: number;
  /** Logit that the paragraph does not support the sentence. */
  readonly unsupported: number;
  /** For each piece of the sentence (offsets in it): not supported, or not met by the paragraph. */
  readonly unmet: readonly PieceLogit[];
}

/** What the judge says of a question beside one paragraph. */
export interface Judgement {
  /** Logit that the paragraph answers the question. */
  readonly answers: number;
  /** For each piece of the paragraph (offsets in it): belongs to what answers. */
  readonly answer: readonly PieceLogit[];
  /** The few words of the paragraph (offsets in it) that somebody would say if asked the question aloud. */
  readonly short: ShortAnswer;
}

export interface ShortAnswer extends Span {
  /** Probability that these words are the answer, 0 to 1. */
  readonly certainty: number;
  /** Logit that the paragraph has one. */
  readonly logit: number;
}

/** Probabilities that a paragraph says yes, or no, to a yes-or-no question; what is left, that it settles neither. */
export interface Verdict {
  readonly yes: number;
  readonly no: number;
}

/** The trained models. All run off the event loop. */
export interface Encoder {
  /** Names the weights: a store made with others is rebuilt. */
  readonly id: string;
  /** One for each window of at most 200 pieces of each text, in order; a text has at least one. */
  encode(texts: readonly string[]): Promise<readonly (readonly Encoded[])[]>;
  /** A question of at most 96 pieces beside each paragraph; of a long paragraph the window counts that answers best. */
  judge(question: string, paragraphs: readonly string[]): Promise<readonly Judgement[]>;
  /** A sentence or question of at most 96 pieces beside each paragraph; of a long paragraph the window counts that meets it best. */
  read(sentence: string, paragraphs: readonly string[]): Promise<readonly Comparison[]>;
  /** For each of the first 96 pieces of a question: it only names the text that is asked. */
  readNaming(question: string): Promise<readonly PieceLogit[]>;
  /** What a paragraph says to a yes-or-no question of at most 96 pieces. */
  decide(question: string, paragraph: string): Promise<Verdict>;
  /** The string of a piece: `##ing`. */
  pieceOf(id: number): string;
  close(): Promise<void>;
}

/** Judges a sentence against the units it cites; each word counts by the unit that supports it best. */
export type JudgeSupport = (sentence: string, units: readonly string[]) => Promise<Support>;

export interface ParagraphAddress {
  readonly resolution: string;
  readonly paragraph: ParagraphId;
}

/** A paragraph's text, wherever it stands: equal texts are indexed once. */
export interface IndexedDocument {
  readonly number: number;
  /** The words that are encoded: the paragraph with what is nested in it, joined by a space. */
  readonly words: string;
  /** Where it stands in the texts that were asked for. */
  readonly places: readonly ParagraphAddress[];
}

/** A question as a library can be compared with it. */
export interface SearchedQuestion {
  readonly text: string;
  /** Of length 1; null where its embedder failed. */
  readonly vector: Float32Array | null;
  /** What is asked of somebody: the texts that do it come first. Null where that is not asked. */
  readonly acts: { readonly actors: readonly Actor[]; readonly forces: readonly Force[] } | null;
}

/**
 * A library and what it is searched by. Asynchronous, and nothing is given whole: texts are found first, then what stands in
 * them, so that it may be kept by a server that many share. What is removed meanwhile stays readable for who began before.
 */
export interface SearchIndex {
  readonly library: Library;
  /** The documents of some texts in the order of the texts and their paragraphs, each once. */
  documentsOf(texts: readonly string[]): Promise<readonly IndexedDocument[]>;
  /**
   * The `k` best by BM25 among these documents that share a term with the query, best first; how rare a term is, is counted in
   * the whole library.
   */
  searchWords(query: string, k: number, within: readonly number[]): Promise<readonly Hit[]>;
  /** The cosine of a vector with the best window of each of these documents; those without a vector yet are left out. */
  cosines(vector: Float32Array, documents: readonly IndexedDocument[]): Promise<ReadonlyMap<number, number>>;
  /** The windows of each document; what is not encoded yet is encoded now. Pieces are empty where another embedder is in use. */
  windowsOf(documents: readonly IndexedDocument[]): Promise<ReadonlyMap<number, readonly Encoded[]>>;
  /** At most `k` of these texts, those likeliest to answer by words, vectors and acts first. */
  nearestTexts(question: SearchedQuestion, k: number, within: readonly string[]): Promise<readonly string[]>;
}

export interface Retrieval {
  /** Best first. */
  readonly passages: readonly Passage[];
  /** Words of the question, as typed, that the reader finds unmet even in the best passage; in order. */
  readonly unmet: readonly string[];
  /** Probability that anything in what was searched answers, 0 to 1. */
  readonly presence: number;
  /** Whether that is enough to answer from the passages: where not, nothing was found and the best are only the nearest. */
  readonly found: boolean;
  /** What stands around the paragraphs of the one text asked (its front matter, a footnote), where that answers better than they do. */
  readonly around?: Passage;
  /** Asked yes or no, what the first passage says to it. */
  readonly verdict?: Verdict;
  /** Whether the embedder failed, so that words and the reader alone chose. */
  readonly wordsAlone?: boolean;
  /** For a comparison of subjects what was found for each of `Reading.sides`, best first; empty for the other sides. */
  readonly bySide?: readonly (readonly Passage[])[];
}

export interface PassageRetriever {
  /** The reading put to the texts that are nearest to it, where it is put to many. */
  narrow(reading: Reading): Promise<Reading>;
  retrieve(reading: Reading): Promise<Retrieval>;
}

export interface UnderstandRequest {
  /** Oldest first; the last is the user's. */
  readonly messages: readonly Turn[];
  /** Id of the one resolution to look in, as chosen beside the question; all that are loaded without it. */
  readonly resolution?: string;
  /** Narrow what is looked in, as the words of a question may do. */
  readonly filters?: AskFilters;
}

/** @throws ExpectedError `resolution-not-found` */
export type Understand = (request: UnderstandRequest) => Promise<Understanding>;

export interface AnswerPart {
  readonly reading: Reading;
  readonly retrieval: Retrieval;
}

export interface AnswerRequest {
  readonly messages: readonly Turn[];
  readonly language: string;
  readonly parts: readonly [AnswerPart, ...AnswerPart[]];
  readonly library: Library;
  readonly signal: AbortSignal;
}

/** A line that tells nothing that a text says: help, what the answerer cannot do, where else to look. */
export interface Remark {
  readonly remark: string;
}

/** Something that an answerer wrote and that is no statement. */
export interface Malformed {
  /** As it was written. */
  readonly malformed: string;
  /** What is wrong with it, for the answerer. */
  readonly fault: string;
}

/** What an answerer paid for; counted together. */
export interface Spent {
  readonly spent: ModelUsage;
}

export type Drafted = Draft | Remark | Refusal | Malformed | Spent;

export interface Answerer {
  /** `extractive`, or the model's name. */
  readonly id: string;
  /** Drafts and remarks in the order in which they are to be read; a refusal ends the answer of its part. */
  answer(request: AnswerRequest): AsyncIterable<Drafted>;
  /** Second and last try for what was rejected, in its order; absent where trying again would change nothing. */
  revise?(request: AnswerRequest, rejected: readonly RejectedStatement[]): AsyncIterable<Drafted>;
}
