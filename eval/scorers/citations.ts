import type { EvaluationCase } from "../dataset/case.ts";
import type { Finding } from "../metric-table.ts";
import { scoreSet } from "../metrics.ts";
import type { Observation } from "../observation.ts";
import { goldName, type ScoringContext } from "../scoring-context.ts";

/** The set of cited units against those required and acceptable, where an answer is expected. */
export function scoreCitations({ case: asked, answer }: Observation, context: ScoringContext): Finding {
  if (asked.outcome !== "answered") return { scores: {}, problems: [] };
  const required = new Set(asked.required);
  if (answer.outcome !== "answered") {
    return {
      scores: {
        ...(required.size > 0 && { citationRecall: 0 }),
        citationPrecision: 0,
        citationF1: 0,
        exactSet: 0,
      },
      problems: [],
    };
  }
  const cited = citedUnits(answer, context).map((unit) => holderIn(asked, unit));
  const scores = scoreSet(cited, required, new Set(asked.acceptable));
  const missing = asked.required.filter((unit) => !cited.includes(unit));
  const wrong = [...new Set(cited)].filter((unit) => !required.has(unit) && !asked.acceptable.includes(unit));
  return {
    scores: {
      ...(scores.recall !== null && { citationRecall: scores.recall }),
      citationPrecision: scores.precision,
      citationF1: scores.f1,
      exactSet: scores.exact,
    },
    problems: [
      ...(missing.length > 0 ? [`not cited: ${missing.join(", ")}`] : []),
      ...(wrong.length > 0 ? [`wrongly cited: ${wrong.join(", ")}`] : []),
    ],
  };
}

/** Every unit that a sentence cites, by its name in the dataset. */
export function citedUnits(answer: Observation["answer"], context: ScoringContext): string[] {
  return answer.statements.flatMap(({ citations }) =>
    citations.map(({ resolution, paragraph }) => goldName(context, resolution, paragraph)),
  );
}

/** Who cites a sub-paragraph of a required or acceptable paragraph has cited the paragraph. */
function holderIn({ required, acceptable }: EvaluationCase, unit: string): string {
  const gold = [...required, ...acceptable];
  if (gold.includes(unit)) return unit;
  return gold.find((holder) => unit.startsWith(`${holder}.`)) ?? unit;
}
