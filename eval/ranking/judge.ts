import type { RankingQuestion } from "./questions.ts";

/** One question as it was ranked. */
export interface RankedQuestion {
  readonly question: RankingQuestion;
  /** Top-level paragraphs, best first, each once. */
  readonly ranking: readonly string[];
  /** Those said to answer. */
  readonly chosen: readonly string[];
  /** Probability that anything answers. */
  readonly presence: number;
  /** Whether that is enough to answer. */
  readonly found: boolean;
}

export interface RankingFigures {
  readonly answered: number;
  /** Share of the required paragraphs among the first five, over at most five. */
  readonly recall5: number;
  readonly mrr: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly absent: number;
  /** Probability that an answered question has a higher presence than an absent one. */
  readonly auc: number | null;
  /** What the product refuses. */
  readonly refused: { readonly ofAnswered: number; readonly ofAbsent: number };
  readonly curve: readonly CurvePoint[];
}

/** What a threshold of presence would do. */
export interface CurvePoint {
  /** Share of the answered questions that are wrongly refused. */
  readonly refusedOfAnswered: number;
  /** Share of the absent ones that are refused. */
  readonly refusedOfAbsent: number;
  /** A question with a lower presence is refused. */
  readonly threshold: number;
}

export const wrongRefusals = [0.02, 0.05, 0.1, 0.2];

export function judgeRanking(ranked: readonly RankedQuestion[]): RankingFigures {
  const answered = ranked.filter(({ question }) => question.required.size > 0);
  const gone = ranked.filter(({ question }) => question.required.size === 0);
  const present = answered.map(({ presence }) => presence);
  const absent = gone.map(({ presence }) => presence);
  const precision = mean(answered.map(precisionOf));
  const recall = mean(answered.map(recallOf));
  return {
    answered: answered.length,
    recall5: mean(answered.map(recall5Of)),
    mrr: mean(answered.map(reciprocalRank)),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    absent: absent.length,
    auc: absent.length === 0 ? null : areaUnderCurve(present, absent),
    refused: { ofAnswered: refusedOf(answered), ofAbsent: refusedOf(gone) },
    curve: absent.length === 0 ? [] : wrongRefusals.map((share) => pointOf(present, absent, share)),
  };
}

/** The threshold that refuses that share of the answered questions, and what it does to the absent ones. */
export function pointOf(present: readonly number[], absent: readonly number[], share: number): CurvePoint {
  const sorted = [...present].sort((a, b) => a - b);
  const threshold = sorted[Math.floor(share * sorted.length)] ?? 0;
  const below = (values: readonly number[]) =>
    values.filter((value) => value < threshold).length / Math.max(1, values.length);
  return { refusedOfAnswered: below(present), refusedOfAbsent: below(absent), threshold };
}

/** The Mann–Whitney statistic over all pairs; ties count half. */
export function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  const wins = higher.map((one) =>
    lower.reduce((sum, other) => sum + (one > other ? 1 : one === other ? 0.5 : 0), 0),
  );
  return mean(wins) / Math.max(1, lower.length);
}

function refusedOf(ranked: readonly RankedQuestion[]): number {
  return mean(ranked.map(({ found }) => (found ? 0 : 1)));
}

function recall5Of({ ranking, question: { required } }: RankedQuestion): number {
  const found = ranking.slice(0, 5).filter((id) => required.has(id)).length;
  return found / Math.min(5, required.size);
}

function reciprocalRank({ ranking, question: { required } }: RankedQuestion): number {
  const at = ranking.findIndex((id) => required.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

function precisionOf({ chosen, question: { required, acceptable } }: RankedQuestion): number {
  return chosen.filter((id) => required.has(id) || acceptable.has(id)).length / Math.max(1, chosen.length);
}

function recallOf({ chosen, question: { required } }: RankedQuestion): number {
  return chosen.filter((id) => required.has(id)).length / required.size;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
