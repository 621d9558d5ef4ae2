import type { VerifiedCitation } from "../../src/domain/statements.ts";
import { findUnit } from "../../src/domain/units.ts";
import type { Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";

/** The share of citations whose offsets, in the text parsed afresh, give the very words that are quoted. */
export function scoreQuotes({ answer }: Observation, { resolutions }: ScoringContext): Finding {
  const citations = answer.statements.flatMap((statement) => [...statement.citations]);
  if (citations.length === 0) return { scores: {}, problems: [] };
  const isExact = ({ resolution: id, paragraph, start, end, quote }: VerifiedCitation) => {
    const resolution = resolutions.get(id);
    const unit = resolution && findUnit(resolution, paragraph);
    return unit !== undefined && quote !== "" && unit.text.slice(start, end) === quote;
  };
  const wrong = citations.filter((citation) => !isExact(citation));
  return {
    scores: { quotes: 1 - wrong.length / citations.length },
    problems: wrong.map(({ paragraph, quote }) => `not the words of ${paragraph}: “${quote}”`),
  };
}
