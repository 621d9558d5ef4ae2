import type { ParagraphId, UnitId } from "./resolution.ts";

/** 1-based rank in each list that found the passage. */
export interface PassageRanks {
  readonly keyword?: number;
  readonly dense?: number;
  readonly act?: number;
  readonly named?: number;
}

/** A paragraph (with its sub-paragraphs) that may answer the question. */
export interface Passage {
  readonly resolution: string;
  /** A top-level paragraph. */
  readonly paragraph: ParagraphId;
  /** Probability that it answers, 0 to 1; 1 for a paragraph that the question names. */
  readonly score: number;
  /** Above the threshold, or the best one. */
  readonly answers: boolean;
  readonly ranks: PassageRanks;
  /** What in it answers, as far as the reader tells: a unit of the paragraph and a span of its text, most telling first. */
  readonly spans: readonly {
    readonly unit: UnitId;
    readonly start: number;
    readonly end: number;
    readonly logit: number;
  }[];
  /** Where the same text stands too, in this or another resolution. */
  readonly copies?: readonly { readonly resolution: string; readonly paragraph: ParagraphId }[];
}
