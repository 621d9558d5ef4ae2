import { sliceOf } from "../domain/units.ts";
import type { Comparison, Judgement, PieceLogit, Retrieval } from "../ports.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";

/** What is known of a question and a document: of embedder, BM25, judge and reader. */
export type DocumentFeature =
  /** Cosine of the two vectors. */
  | "cos"
  /** `cos` minus the highest of those that are compared. */
  | "cosGap"
  /** The same in standard deviations of those that are compared: how cosines are scaled is an embedder's own affair. */
  | "cosSpread"
  /** Late interaction over the pieces; not there for an embedder that gives none. */
  | "soft"
  | "softGap"
  /** BM25 over the highest of those that are compared. */
  | "bm25"
  /** The judge's logit that it answers. */
  | "judge"
  /** The reader's: it was taught otherwise, and errs elsewhere. */
  | "reader"
  /** The judge's logit that it has a short answer. */
  | "short"
  /** Logarithm of its characters and one: of a long one more is judged, and the highest logit is high by chance. */
  | "length"
  /** 1 for what stands in the preamble: it may speak of what is asked, and what is done about it stands elsewhere. */
  | "preamble";

/** What is known of all that was found for a question. */
export type PresenceFeature =
  /** The logit of the likeliest document. */
  | "best"
  /** The reader's logit that the least met content piece of the question is unmet, in the document that meets it best. */
  | "unmet";

/** What is known of a stretch of a paragraph; `gap` to the best stretch of the paragraph. */
export type SpanFeature = "value" | "gap";

export type Features<Feature extends string> = Readonly<Partial<Record<Feature, number>>>;

/** A logistic regression: probability = 1 / (1 + exp(-(bias + Σ weight · feature))). */
export interface Head<Feature extends string> {
  readonly weights: Features<Feature>;
  readonly bias: number;
  /** From which probability it holds. */
  readonly threshold: number;
}

/** The heads for one kind of embedder. */
export interface RelevanceHeads {
  /** How likely a document answers, before it was judged. */
  readonly first: Head<DocumentFeature>;
  /** And after. */
  readonly second: Head<DocumentFeature>;
  /** How likely anything that was found answers. */
  readonly presence: Head<PresenceFeature>;
  /** The presence from which "yes" is right of questions whether something is there. */
  readonly existence: number;
  /** How likely a stretch of a paragraph that answers is what answers. */
  readonly span: Head<SpanFeature>;
}

/** What `npm run train:relevance` writes to `index/encoder/relevance.json`. */
export interface RelevanceWeights {
  readonly withPieces: RelevanceHeads;
  readonly withoutPieces: RelevanceHeads;
  /** The reader's logit above which a piece of a question is unmet. */
  readonly unmet: number;
  /** Word pieces without content. */
  readonly stop: readonly string[];
  /** Inverse document frequency of pieces, and of those that are not listed. */
  readonly idf: Readonly<Record<string, number>>;
  readonly idfOfOthers: number;
}

/** The logit of a head; a feature that is not there counts as 0. */
export function logitOf<Feature extends string>(
  { weights, bias }: Head<Feature>,
  features: Features<Feature>,
): number {
  const names = Object.keys(weights) as Feature[];
  return names.reduce((sum, name) => sum + (weights[name] ?? 0) * (features[name] ?? 0), bias);
}

/** 0 to 1. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** What is known of a document that was ranked. */
export interface Ranked {
  /** Of the probability that it answers, wherever it stands; of what was not read, before reading. */
  readonly logit: number;
  /** Probability that it answers, 0 to 1; close to 0 for what was not read where others were. */
  readonly score: number;
  /** Whether that is above the threshold. */
  readonly answers: boolean;
  /** What judge and reader say of it, where they have read it. */
  readonly judgement?: Judgement;
  readonly comparison?: Comparison | undefined;
}

/**
 * What tells whether anything answers; null where nothing was read.
 * @param ranked best first
 * @param stop word pieces without content
 */
export function presenceFeatures(query: string, ranked: readonly Ranked[], stop: ReadonlySet<string>) {
  const comparisons = ranked.flatMap(({ comparison }) => comparison ?? []);
  const [best] = ranked;
  if (!best || comparisons.length === 0) return null;
  const pieces = comparisons[0]?.unmet ?? [];
  const isOfContent = (piece: PieceLogit) => !stop.has(sliceOf(query, piece).toLowerCase());
  const ofContent = pieces.flatMap((piece, at) => (isOfContent(piece) ? [at] : []));
  const leastUnmet = (ofContent.length > 0 ? ofContent : [...pieces.keys()]).map((at) =>
    Math.min(...comparisons.map(({ unmet }) => unmet[at]?.logit ?? 0)),
  );
  return { best: best.logit, unmet: Math.max(...leastUnmet) };
}

/** Whether anything that was ranked answers; where nothing was read, by the best one alone. */
export function presenceOf(
  query: string,
  ranked: readonly Ranked[],
  stop: ReadonlySet<string>,
  head: Head<PresenceFeature>,
): Pick<Retrieval, "presence" | "found"> {
  const features = presenceFeatures(query, ranked, stop);
  if (!features) return { presence: ranked[0]?.score ?? 0, found: ranked[0]?.answers ?? false };
  const presence = probabilityOf(logitOf(head, features));
  return { presence, found: presence >= head.threshold };
}

/**
 * The content words of a question, as typed and in order, of which a piece is unmet.
 * @param stop pieces without content
 */
export function unmetWords(
  question: string,
  pieces: readonly PieceLogit[],
  stop: ReadonlySet<string>,
  threshold: number,
): string[] {
  const unmet = pieces.filter(({ logit }) => logit > threshold);
  return [...question.matchAll(words)].flatMap(({ 0: word, index }) => {
    const isUnmet = unmet.some(({ start, end }) => start < index + word.length && end > index);
    const hasContent = !stop.has(word.toLowerCase()) && tokenize(word).length > 0;
    return isUnmet && hasContent ? [word] : [];
  });
}

const words = /[\p{L}\p{N}](?:[^\s,;:?!()"“”]*[\p{L}\p{N}])?/gu;
