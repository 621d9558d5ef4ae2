/**
 * How much each kind of evidence counts in the fused score. Found on the development questions (`eval/dataset/development.jsonl`), among values that leave the fused ranking of
 * ObliQA above BM25 alone (`npm run eval:retrieval`). Neighbouring values differ by less than the noise of either set.
 */
export const weights = {
  /** BM25, divided by the best score of the query. */
  keyword: 1,
  /** The best clause's similarity in standard deviations above the mean of all clauses. */
  dense: 0.08,
  /** The share of the question's weight that stands in the paragraph, if only by like meaning. */
  meaning: 0.6,
  /** BM25 of the thesaurus's phrases for what was asked, divided by its best score. */
  thesaurus: 0.15,
  /** How far the question's concepts stand together in the paragraph, by how far each tells paragraphs apart; 0 to 1. */
  standing: 0.5,
  /** How many of the question's words and actors stand together in the paragraph, as a share of the most; whatever is asked, for words of asking match little. */
  words: 0.45,
  /** An act addressed to whom, or with the force that, the question names. */
  act: 0.8,
  /** Other instruments or a footnote, where those are asked for. */
  reference: 0.1,
  /** By which share of its score a paragraph counts for more that states the details asked for. */
  detail: 0.3,
  /** Decides near ties: what a resolution does comes before why. */
  operative: 0.08,
} as const;

/** What a match is worth by how it came about, 0 to 1; 1 for the same stem. */
export const strengths = {
  /** A phrase that resolutions print for what was asked, by the thesaurus in `language/`. */
  thesaurus: 0.85,
  /** A share of the phrase below this is no match; above it counts by its square. */
  phraseShare: 0.3,
  /** Words of like meaning by their vectors: nothing at `cosineFloor`, this at a cosine of 1. */
  similarWord: 0.8,
  cosineFloor: 0.45,
  /** Words that are known to be related count as if their cosine were this. */
  cosineOfRelated: 0.7,
  /** What one of the most frequent words of English counts beside a rare one. */
  commonWord: 0.3,
  /** What a word for a quality or a doing counts beside one for a subject. */
  generalWord: 0.5,
} as const;
