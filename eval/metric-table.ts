/** Every measure that is taken of a case: how it is called, gathered and read. */
interface Metric {
  readonly label: string;
  /** Over cases: their mean, their median, or the sum of what was counted. */
  readonly over: "mean" | "median" | "sum";
  readonly better: "higher" | "lower";
}

function share(label: string, better: Metric["better"] = "higher"): Metric {
  return { label, over: "mean", better };
}

/** Tells how long answers are: the middle one, not the mean, for a few lists are long. */
function length(label: string): Metric {
  return { label, over: "median", better: "lower" };
}

export const metrics = {
  recall1: share("Recall@1"),
  recall3: share("Recall@3"),
  recall5: share("Recall@5"),
  mrr: share("MRR"),
  ndcg10: share("nDCG@10"),
  citationRecall: share("Citation recall"),
  citationPrecision: share("Citation precision"),
  citationF1: share("Paragraph-set F1"),
  exactSet: share("Exact set"),
  statementRecall: share("Statement support"),
  statementPrecision: share("Citation use"),
  facts: share("Facts"),
  forbidden: { label: "Forbidden claims", over: "sum", better: "lower" },
  fidelity: share("Verb and addressee"),
  quotes: share("Quotes exact"),
  refusalRecall: share("Refusal recall"),
  refusalPrecision: share("Refusal precision"),
  wrongRefusals: share("Wrong refusals", "lower"),
  outcome: share("Outcome"),
  premise: share("Premise corrected"),
  followUpDrop: share("Follow-up drop", "lower"),
  summaryCoverage: share("Summary coverage"),
  uncitedSentences: { label: "Uncited in summaries", over: "sum", better: "lower" },
  operativeSummary: share("Operative summary"),
  operativeUncited: { label: "Uncited in operative summary", over: "sum", better: "lower" },
  withheld: { label: "Withheld sentences", over: "sum", better: "lower" },
  words: length("Words of an answer, median"),
  quoted: share("Share of words quoted", "lower"),
  answersFirst: share("Yes or no answered first"),
  falseDenials: { label: "False exact denials", over: "sum", better: "lower" },
  fallbacks: { label: "Fallbacks", over: "sum", better: "lower" },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;

export const metricNames = Object.keys(metrics) as MetricName[];

/** What was measured of one case; a metric that does not apply to it is left out. */
export type CaseScores = Partial<Record<MetricName, number>>;

/** A case's scores, and in words what is wrong with the answer. */
export interface Finding {
  readonly scores: CaseScores;
  readonly problems: readonly string[];
}
