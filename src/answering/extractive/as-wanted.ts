import type { DraftStatement } from "../../domain/statements.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeVerbatim } from "./compose-look-up.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { subjectOf } from "./names.ts";

/** Of one paragraph only, or in the text's own words, where that is wanted. */
export function asWanted(composed: Composed, request: AnswerRequest): Composed {
  if (isRefusal(composed)) return composed;
  const { pick, verbatim } = request.frame;
  const chosen = pick === undefined ? composed : onParagraph(pick, composed, request);
  return verbatim ? composeVerbatim(chosen, request) : chosen;
}

/** What rests on one of the paragraphs that the answer cites, counted from 1 in their order, or from the end. */
function onParagraph(
  pick: number,
  composed: readonly DraftStatement[],
  request: AnswerRequest,
): readonly DraftStatement[] {
  const first = ({ citations: [citation] }: DraftStatement) =>
    citation && `${citation.resolution}#${citation.unit}`;
  const units = [...new Set(composed.map(first).filter((unit) => unit !== undefined))];
  const unit = units.at(pick > 0 ? pick - 1 : pick);
  const [opening, ...rest] = composed.filter((statement) => first(statement) === unit);
  const [only] = searchedResolutions(request);
  if (!opening || !only) return composed;
  // The sentence that said what "it" is may be left out.
  const text = opening.text.replace(/^It\b/, subjectOf(only, request.frame.resolutions.length > 1));
  return [{ ...opening, text }, ...rest];
}
