import type { Answer, ModelUsage } from "../src/domain/answers.ts";
import { type MetricName, metricNames, metrics } from "./metric-table.ts";
import { bootstrapInterval, type Interval, mean, quantile } from "./metrics.ts";
import type { ScoredCase } from "./score-case.ts";
import { type Ranker, type RankingScores, rankers } from "./scorers/retrieval.ts";

export interface Measured {
  readonly value: number;
  /** Of the mean, 95 %; of a median the 10th and 90th percentile of the cases; null for sums and single values. */
  readonly interval: Interval | null;
  /** How many cases it was measured on. */
  readonly cases: number;
}

export interface Summary {
  readonly cases: number;
  /** Cases with nothing wrong. */
  readonly passed: number;
  readonly metrics: Partial<Record<MetricName, Measured>>;
  readonly latencyMs: { readonly p50: number; readonly p95: number };
  /** Of a model, a case; null where none was asked. */
  readonly cost: Cost | null;
  /** Of a model; null where none was asked. */
  readonly standing: Standing | null;
}

/** What became of the sentences of a model, as shares of all. */
export interface Standing {
  readonly sentences: number;
  /** Quoted or computed. */
  readonly exact: number;
  readonly confirmed: number;
  readonly notConfirmed: number;
  readonly withheld: number;
}

export interface Cost {
  readonly calls: number;
  readonly promptTokens: number;
  /** Of the prompts' tokens, those that the server had kept. */
  readonly cachedShare: number;
  readonly completionTokens: number;
}

/** Their retrieval is determined by what they name, so it is told apart. */
const determinedKinds = ["look-up", "summary"];
const retrievalMetrics: readonly MetricName[] = ["recall1", "recall3", "recall5", "mrr", "ndcg10"];

/** The measures of all cases; retrieval without look-ups and summaries. */
export function summarizeAll(scored: readonly ScoredCase[]): Summary {
  return summarize(scored, (each, metric) =>
    retrievalMetrics.includes(metric) && determinedKinds.includes(each.case.kind)
      ? undefined
      : each.scores[metric],
  );
}

/** The measures of each kind, in the order in which kinds come. */
export function summarizeKinds(scored: readonly ScoredCase[]): Record<string, Summary> {
  const kinds = [...new Set(scored.map((each) => each.case.kind))];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      summarize(
        scored.filter((each) => each.case.kind === kind),
        (each, metric) => each.scores[metric],
      ),
    ]),
  );
}

function summarize(
  scored: readonly ScoredCase[],
  scoreOf: (each: ScoredCase, metric: MetricName) => number | undefined,
): Summary {
  const measured = metricNames.flatMap((name) => {
    const values = scored.map((each) => scoreOf(each, name)).filter((value) => value !== undefined);
    return values.length === 0 ? [] : [[name, measure(name, values)] as const];
  });
  const times = scored.map(({ observation }) => observation.milliseconds);
  return {
    cases: scored.length,
    passed: scored.filter(({ problems }) => problems.length === 0).length,
    metrics: Object.fromEntries(measured),
    latencyMs: { p50: quantile(times, 0.5) ?? 0, p95: quantile(times, 0.95) ?? 0 },
    cost: costOf(scored.map(({ observation }) => observation.answer)),
    standing: standingOf(scored.map(({ observation }) => observation.answer)),
  };
}

/** Per answer; tokens that no server told count as none. */
export function costOf(answers: readonly Answer[]): Cost | null {
  const usages = answers.flatMap(({ usage }) => usage ?? []);
  if (usages.length === 0) return null;
  const share = (of: (usage: ModelUsage) => number | null) =>
    usages.reduce((sum, usage) => sum + (of(usage) ?? 0), 0) / answers.length;
  const promptTokens = share((usage) => usage.promptTokens);
  return {
    calls: share((usage) => usage.calls),
    promptTokens,
    cachedShare: promptTokens > 0 ? share((usage) => usage.cachedTokens) / promptTokens : 0,
    completionTokens: share((usage) => usage.completionTokens),
  };
}

/** Answers that fell back are none of the model's, but for what of it was withheld. */
export function standingOf(answers: readonly Answer[]): Standing | null {
  const asked = answers.filter(({ usage }) => usage);
  const supports = asked
    .filter(({ fallback }) => fallback === null)
    .flatMap(({ statements }) => statements)
    .map((statement) => (statement.basis === "explanation" ? statement.support : "exact"));
  const withheld = asked.reduce((sum, answer) => sum + answer.withheld, 0);
  const sentences = supports.length + withheld;
  if (sentences === 0) return null;
  const share = (support: (typeof supports)[number]) =>
    supports.filter((each) => each === support).length / sentences;
  return {
    sentences,
    exact: share("exact"),
    confirmed: share("confirmed"),
    notConfirmed: share("not-confirmed"),
    withheld: withheld / sentences,
  };
}

function measure(name: MetricName, values: readonly number[]): Measured {
  if (metrics[name].over === "sum") {
    return { value: values.reduce((sum, value) => sum + value, 0), interval: null, cases: values.length };
  }
  if (metrics[name].over === "median") {
    const [low, high] = [quantile(values, 0.1) ?? 0, quantile(values, 0.9) ?? 0];
    return { value: quantile(values, 0.5) ?? 0, interval: { low, high }, cases: values.length };
  }
  return { value: mean(values) ?? 0, interval: bootstrapInterval(values), cases: values.length };
}

export interface Ablation {
  readonly cases: number;
  readonly rankers: Readonly<Record<Ranker, RankingScores>>;
}

/** What each ranker finds alone, over the questions that were searched for. */
export function summarizeRankers(scored: readonly ScoredCase[]): Ablation {
  const searched = scored
    .filter((each) => !determinedKinds.includes(each.case.kind))
    .map((each) => each.rankers)
    .filter((scores) => scores !== null);
  const meanOf = (ranker: Ranker, key: keyof RankingScores) =>
    mean(searched.map((scores) => scores[ranker][key])) ?? 0;
  const entries = rankers.map((ranker) => [
    ranker,
    { recall5: meanOf(ranker, "recall5"), mrr: meanOf(ranker, "mrr"), ndcg10: meanOf(ranker, "ndcg10") },
  ]);
  return { cases: searched.length, rankers: Object.fromEntries(entries) };
}

/** The mean and the worst of several runs of the same cases. */
export function worstAndMean(
  name: MetricName,
  runs: readonly Summary[],
): { readonly mean: number; readonly worst: number } | null {
  const values = runs.map((run) => run.metrics[name]?.value).filter((value) => value !== undefined);
  if (values.length === 0) return null;
  const worst = metrics[name].better === "higher" ? Math.min(...values) : Math.max(...values);
  return { mean: mean(values) ?? 0, worst };
}
