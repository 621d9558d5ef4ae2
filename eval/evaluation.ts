import type { Baseline, Check, Part, Thresholds } from "./gate.ts";
import { checkBar, checkBaseline, checkHeldOut, checkParsed, withShortfalls } from "./gate.ts";
import type { DatasetRun } from "./run-dataset.ts";
import type { ScoredCase } from "./score-case.ts";
import { type Ablation, summarizeAll, summarizeKinds, summarizeRankers } from "./summarize.ts";

/** Everything that a report tells. */
export interface Evaluation {
  readonly answerer: string;
  /** What the bar is held against first, then its parts. */
  readonly parts: readonly Part[];
  readonly ablation: Ablation;
  /** The same over questions that share no content stem with their gold paragraphs. */
  readonly ablationWithoutSharedStems: Ablation;
  readonly checks: readonly Check[];
  readonly thresholds: Thresholds;
  readonly baseline: Baseline | null;
  /** Cases that may be shown, those with something wrong first. */
  readonly shown: readonly ScoredCase[];
  /** How many cases are only counted. */
  readonly hidden: number;
}

/** Parts on invented texts, for which no bar was set. */
const reportedOnly: ReadonlySet<string> = new Set(["library", "phrasings"]);

/** Summaries and checks of one run over one or more datasets. */
export function evaluate(
  runs: readonly DatasetRun[],
  thresholds: Thresholds,
  baseline: Baseline | null,
  { whole }: { readonly whole: boolean },
): Evaluation {
  const parts = runs.map(({ dataset, scored }) => partOf(dataset.name, scored));
  const everything = runs.flatMap(({ scored }) => scored);
  const judged = parts.length > 1 ? [partOf("whole", everything), ...parts] : parts;
  const [first] = judged;
  const barred = first && !reportedOnly.has(first.name) ? checkBar(first, thresholds) : [];
  const checks = [
    ...checkParsed(runs.find(({ parse }) => parse !== null)?.parse ?? null, thresholds),
    ...barred,
    ...checkHeldOut(parts, thresholds),
    ...parts.flatMap((part) => checkBaseline(part, baseline, thresholds)),
  ];
  const shown = runs.flatMap(({ dataset, scored }) => (dataset.shown ? scored : []));
  return {
    answerer: runs[0]?.answerer ?? "",
    parts: judged,
    ablation: summarizeRankers(everything),
    ablationWithoutSharedStems: summarizeRankers(everything.filter(({ case: asked }) => asked.noSharedStem)),
    // Of single cases nothing can be said but what is wrong with them.
    checks: whole ? withShortfalls(checks) : [],
    thresholds,
    baseline,
    shown: [...shown].sort((a, b) => Number(a.problems.length === 0) - Number(b.problems.length === 0)),
    hidden: everything.length - shown.length,
  };
}

function partOf(name: string, scored: readonly ScoredCase[]): Part {
  return { name, all: summarizeAll(scored), kinds: summarizeKinds(scored) };
}
