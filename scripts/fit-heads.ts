import type { RankingQuestion } from "../eval/ranking/questions.ts";
import { judged, type RankedDocument } from "../src/retrieval/document-ranker.ts";
import type { DocumentFeature, Head } from "../src/retrieval/relevance-weights.ts";
import { type Example, fitLogisticRegression } from "./fit-logistic-regression.ts";

/** A question with the documents of its text, best first, and which of them answer. */
export interface Ranked {
  readonly question: RankingQuestion;
  readonly documents: readonly RankedDocument[];
  readonly required: ReadonlySet<number>;
  readonly acceptable: ReadonlySet<number>;
}

/** Its threshold is for others to choose. */
export function fitHead<Feature extends string>(
  names: readonly Feature[],
  examples: readonly Example<Feature>[],
): Head<Feature> {
  const { weights, bias } = fitLogisticRegression(names, examples);
  const rounded = Object.entries<number>(weights).map(([name, weight]) => [name, round(weight)]);
  return { weights: Object.fromEntries(rounded), bias: round(bias), threshold: 0.5 };
}

export function round(value: number): number {
  return Number(value.toFixed(5));
}

const thresholds = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** With the threshold that chooses the paragraphs that answer best (F1). */
export function withThreshold(head: Head<DocumentFeature>, ranked: readonly Ranked[]): Head<DocumentFeature> {
  const scored = thresholds.map((threshold) => ({ threshold, f1: f1Of({ ...head, threshold }, ranked) }));
  const best = scored.reduce((most, each) => (each.f1 > most.f1 ? each : most));
  return { ...head, threshold: best.threshold };
}

function f1Of(head: Head<DocumentFeature>, ranked: readonly Ranked[]): number {
  const answered = ranked.filter(({ required }) => required.size > 0);
  const shares = answered.map(({ documents, required, acceptable }) => {
    const judged = rescored(documents, head);
    const chosen = judged.filter(({ answers }, at) => at === 0 || answers);
    const right = chosen.filter(({ document }) => required.has(document.number));
    const allowed = chosen.filter(
      ({ document }) => required.has(document.number) || acceptable.has(document.number),
    );
    return { precision: allowed.length / chosen.length, recall: right.length / required.size };
  });
  const precision = mean(shares.map((share) => share.precision));
  const recall = mean(shares.map((share) => share.recall));
  return (2 * precision * recall) / (precision + recall);
}

/** As that head ranks them; after reading, those that were read. */
export function rescored(
  documents: readonly RankedDocument[],
  head: Head<DocumentFeature>,
): RankedDocument[] {
  const wasRead = documents.some(({ judgement }) => judgement);
  return documents
    .filter(({ judgement }) => !wasRead || judgement)
    .map((each) => ({ ...each, ...judged(head, each.features) }))
    .sort((a, b) => b.score - a.score);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
