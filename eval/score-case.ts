import type { EvaluationCase } from "./dataset/case.ts";
import type { CaseScores, Finding } from "./metric-table.ts";
import { mean } from "./metrics.ts";
import type { Observation } from "./observation.ts";
import { scoreCitations } from "./scorers/citations.ts";
import { scoreFacts, scoreForbidden, scorePremise } from "./scorers/content.ts";
import { scoreFidelity } from "./scorers/fidelity.ts";
import { scoreQuotes } from "./scorers/quotes.ts";
import { scoreReadability } from "./scorers/readability.ts";
import { scoreRefusal } from "./scorers/refusal.ts";
import { type Ranker, type RankingScores, scoreRankers, scoreRetrieval } from "./scorers/retrieval.ts";
import { scoreStatementSupport } from "./scorers/statement-support.ts";
import { scoreSummary } from "./scorers/summary.ts";
import { scoreWithheld } from "./scorers/withheld.ts";
import type { ScoringContext } from "./scoring-context.ts";

export interface ScoredCase extends Finding {
  readonly case: EvaluationCase;
  readonly observation: Observation;
  /** For the ablation; null where the question was not searched for. */
  readonly rankers: Readonly<Record<Ranker, RankingScores>> | null;
}

const scorers: readonly ((observation: Observation, context: ScoringContext) => Finding)[] = [
  scoreRefusal,
  scorePremise,
  scoreForbidden,
  scoreFidelity,
  scoreCitations,
  scoreFacts,
  scoreSummary,
  scoreQuotes,
  scoreStatementSupport,
  scoreRetrieval,
  scoreReadability,
  scoreWithheld,
];

/** All that is measured of one answer. `standalone` is what the wording that needs no history gave. */
export function scoreCase(
  observation: Observation,
  context: ScoringContext,
  standalone: Observation | null = null,
): ScoredCase {
  const findings = scorers.map((scorer) => scorer(observation, context));
  const scores: CaseScores = Object.assign({}, ...findings.map((finding) => finding.scores));
  const drop = standalone ? standaloneDrop(scores, standalone, context) : undefined;
  return {
    case: observation.case,
    observation,
    scores: { ...scores, ...(drop !== undefined && { followUpDrop: drop }) },
    problems: [
      ...findings.flatMap((finding) => finding.problems),
      ...(drop !== undefined && drop > 0 ? ["the stand-alone wording is answered better"] : []),
    ],
    rankers: scoreRankers(observation, context),
  };
}

/** How much better the stand-alone wording is answered; below 0 where it is answered worse. */
function standaloneDrop(scores: CaseScores, standalone: Observation, context: ScoringContext): number {
  const alone = [scoreRefusal, scoreCitations, scoreFacts].map(
    (scorer) => scorer(standalone, context).scores,
  );
  return worthOf(Object.assign({}, ...alone)) - worthOf(scores);
}

/** One figure for a follow-up: the mean of set F1 and facts, or whether it was refused as it should be. */
function worthOf({ citationF1, facts, outcome }: CaseScores): number {
  const parts = [citationF1, facts].filter((part) => part !== undefined);
  return mean(parts) ?? outcome ?? 0;
}
