import type { CaseScores, Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";

/**
 * Whether it is refused what should be, and only that. A refusal that cites or states something counts as an answer.
 * `outcome` is stricter: the very kind of outcome that is expected.
 */
export function scoreRefusal({ case: asked, answer }: Observation): Finding {
  const cites = answer.statements.length + answer.citations.length > 0;
  const refused = answer.outcome !== "answered" && !cites;
  const expected = asked.outcome !== "answered";
  const right = answer.outcome === asked.outcome && (!expected || !cites);
  const scores: CaseScores = {
    ...(expected ? { refusalRecall: refused ? 1 : 0 } : { wrongRefusals: refused ? 1 : 0 }),
    ...(refused && { refusalPrecision: expected ? 1 : 0 }),
    outcome: right ? 1 : 0,
  };
  const problem =
    answer.outcome === asked.outcome
      ? "a refusal that cites"
      : `outcome ${answer.outcome} instead of ${asked.outcome}`;
  return { scores, problems: right ? [] : [problem] };
}
