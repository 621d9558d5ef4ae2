import type { ParagraphId } from "./resolution.ts";

/** A paragraph (with its sub-paragraphs) that may bear on the question. */
export interface Passage {
  readonly resolution: string;
  /** A top-level paragraph. */
  readonly paragraph: ParagraphId;
  /** Fused score, comparable within one retrieval only; 1 for a paragraph that the question names. */
  readonly score: number;
  readonly ranks: PassageRanks;
  /** Share of the question's weight that stands in it, in its words or in words for the same thing; 0 to 1. */
  readonly share?: number;
  /** Where the same text stands too, in this or another resolution. */
  readonly copies?: readonly { readonly resolution: string; readonly paragraph: ParagraphId }[];
}

/** 1-based rank in each list that found the passage. */
export interface PassageRanks {
  readonly keyword?: number;
  readonly dense?: number;
  /** By phrases of the thesaurus and words of like meaning. */
  readonly meaning?: number;
  readonly act?: number;
  readonly named?: number;
}
