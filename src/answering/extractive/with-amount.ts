import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal } from "./composer.ts";
import { type DetailDenial, missingDetail, refusalOf } from "./missing-detail.ts";

/** That no amount is stated, where one is asked for and none is in the text; with what else is asked, or the paragraphs that are named. */
export function withAmount(composed: Composed, request: AnswerRequest): Composed {
  const none = missingAmount(request);
  if (!none) return composed;
  const { named, amount } = request.frame;
  const asksMore = named.length > 0 || amount === "too";
  return !asksMore || isRefusal(composed) || composed.length === 0
    ? refusalOf(none, request)
    : [none, ...composed];
}

/** Of an amount that is missing no number is asked beside it. */
export function withoutMissingNumber(request: AnswerRequest): AnswerRequest {
  if (!missingAmount(request)) return request;
  const { details = [], ...frame } = request.frame;
  return { ...request, frame: { ...frame, details: details.filter((detail) => detail !== "number") } };
}

function missingAmount(request: AnswerRequest): DetailDenial | undefined {
  return request.frame.amount ? missingDetail("amount", [], request)[0] : undefined;
}
