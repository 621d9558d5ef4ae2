import type { Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";

/** How many drafted sentences did not survive verification, and whether the extractive answerer had to step in for a model. */
export function scoreWithheld({ answer }: Observation): Finding {
  const { withheld, fallback } = answer;
  return {
    scores: { withheld, fallbacks: fallback ? 1 : 0 },
    problems: fallback ? [`not the model's answer: ${fallback.reason}`] : [],
  };
}
