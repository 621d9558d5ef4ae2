/** What is known of a question and a document: of embedder, BM25 and reader. */
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
  /** The reader's logit that it answers. */
  | "reader";

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
  /** How likely a document answers, before the reader has read it. */
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
