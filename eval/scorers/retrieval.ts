import type { Passage, PassageRanks } from "../../src/domain/answers.ts";
import type { CaseScores, Finding } from "../metric-table.ts";
import { ndcgAt, recallAt, reciprocalRank } from "../metrics.ts";
import type { Observation } from "../observation.ts";
import { goldName, retrievedFor, type ScoringContext } from "../scoring-context.ts";

/** The lists whose worth the ablation shows. */
export const rankers = ["keyword", "dense", "act", "fused"] as const;

export type Ranker = (typeof rankers)[number];

export interface RankingScores {
  readonly recall5: number;
  readonly mrr: number;
  readonly ndcg10: number;
}

/** Ranked paragraphs against those required; nothing where the case needs none. */
export function scoreRetrieval(observation: Observation, context: ScoringContext): Finding {
  const gold = goldParagraphs(observation, context);
  if (gold.required.size === 0) return { scores: {}, problems: [] };
  const ranking = namesOf(observation.passages, context);
  const scores: CaseScores = defined({
    recall1: recallAt(1, ranking, gold.required),
    recall3: recallAt(3, ranking, gold.required),
    recall5: recallAt(5, ranking, gold.required),
    mrr: reciprocalRank(ranking, gold.required),
    ndcg10: ndcgAt(10, ranking, gold.gains),
  });
  return { scores, problems: [] };
}

/**
 * The same for each ranker alone, from the ranks it gave. Only passages that reached the answerer are seen, at their true
 * rank in the list; null where the question was not searched for but determined.
 */
export function scoreRankers(
  observation: Observation,
  context: ScoringContext,
): Record<Ranker, RankingScores> | null {
  const gold = goldParagraphs(observation, context);
  const searched = observation.passages.some(({ ranks }) => ranks.keyword ?? ranks.dense);
  if (gold.required.size === 0 || !searched) return null;
  const scoresOf = (ranking: readonly string[]): RankingScores => ({
    recall5: recallAt(5, ranking, gold.required) ?? 0,
    mrr: reciprocalRank(ranking, gold.required) ?? 0,
    ndcg10: ndcgAt(10, ranking, gold.gains) ?? 0,
  });
  const list = (ranker: keyof PassageRanks) => scoresOf(rankedBy(ranker, observation.passages, context));
  return {
    keyword: list("keyword"),
    dense: list("dense"),
    act: list("act"),
    fused: scoresOf(namesOf(observation.passages, context)),
  };
}

/** A ranker's list with holes ("") where it ranked a passage that was not shown. */
function rankedBy(
  ranker: keyof PassageRanks,
  passages: readonly Passage[],
  context: ScoringContext,
): string[] {
  const list: string[] = [];
  for (const passage of passages) {
    const rank = passage.ranks[ranker];
    if (rank !== undefined) list[rank - 1] = goldName(context, passage.resolution, passage.paragraph);
  }
  return Array.from(list, (name) => name ?? "");
}

/** A passage that stands in several places is followed by its copies. */
function namesOf(passages: readonly Passage[], context: ScoringContext): string[] {
  return passages.flatMap((passage) =>
    [passage, ...(passage.copies ?? [])].map(({ resolution, paragraph }) =>
      goldName(context, resolution, paragraph),
    ),
  );
}

/** Required paragraphs gain 2, acceptable ones 1. */
function goldParagraphs({ case: asked }: Observation, context: ScoringContext) {
  const expected = asked.outcome === "answered" ? asked : { required: [], acceptable: [] };
  const paragraphs = (units: readonly string[]) =>
    new Set(units.map((unit) => retrievedFor(context, unit)).filter((name) => name !== null));
  const required = paragraphs(expected.required);
  const gains = new Map([...paragraphs(expected.acceptable)].map((name) => [name, 1]));
  for (const name of required) gains.set(name, 2);
  return { required, gains };
}

function defined(scores: Record<string, number | null>): CaseScores {
  return Object.fromEntries(Object.entries(scores).filter(([, value]) => value !== null));
}
