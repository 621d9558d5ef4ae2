import type { Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";
import { citedUnits } from "./citations.ts";

/** How much of what was to be summarised is cited, and how many sentences cite nothing. */
export function scoreSummary(observation: Observation, context: ScoringContext): Finding {
  const { case: asked, answer } = observation;
  const operative = asksForWholeOperativePart(asked.required, context);
  if (asked.kind !== "summary" && !operative) return { scores: {}, problems: [] };
  const cited = new Set(citedUnits(answer, context));
  const missing = asked.required.filter((unit) => !cited.has(unit));
  const coverage = asked.required.length === 0 ? 1 : 1 - missing.length / asked.required.length;
  const uncited = answer.statements.filter(({ citations }) => citations.length === 0).length;
  return {
    scores: {
      ...(asked.required.length > 0 && { summaryCoverage: coverage }),
      uncitedSentences: uncited,
      ...(operative && { operativeSummary: coverage, operativeUncited: uncited }),
    },
    problems: uncited > 0 ? [`${uncited} sentences without a citation`] : [],
  };
}

function asksForWholeOperativePart(
  required: readonly string[],
  { resolutions, amongSeveral }: ScoringContext,
): boolean {
  const [only] = resolutions.values();
  if (!only || amongSeveral) return false;
  const operative = only.paragraphs.filter(({ kind }) => kind === "operative").map(({ id }) => id);
  return operative.every((id) => required.includes(id));
}
