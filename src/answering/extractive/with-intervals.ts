import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { textNoun } from "./names.ts";
import { sentencesStating } from "./sentences-stating.ts";

/** "How often must the Office report?": of all that it is asked to report, what states an interval, if anything does; likewise for how long. */
export function withIntervals(composed: Composed, request: AnswerRequest): Composed {
  const { cues, details: [detail, ...others] = [] } = request.frame;
  const isAsked = others.length === 0 && (detail === "frequency" || detail === "duration");
  if (isRefusal(composed) || !isAsked || !cues.has("interval")) return composed;
  const stating = sentencesStating(detail, composed, textNoun(searchedResolutions(request)));
  return stating.length > 0 ? stating : composed;
}
