import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import { whatWasSearched } from "../../domain/refusals.ts";
import { unitsStatingAmounts } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composer, isRefusal, searchedResolutions } from "./composer.ts";
import { nearestOf } from "./nothing-on-that.ts";

const asksForAmount =
  /\bhow (?:much (?:money|funding|cash|will|would|does|do|is|are|was)|many (?:dollars|euros|millions?|billions?))\b|\b(?:what|which) (?:sums?|amounts?|budgets?|costs?|percentages?|price)\b|\bhow expensive\b|\b(?:budget|cost) of\b/i;

/** That no amount is stated, where one is asked for and none is in the text; with the paragraphs that the question names. */
export function withAmount(compose: Composer): Composer {
  return (request) => {
    if (!asksForAmount.test(request.frame.text) || statesAmounts(request)) return compose(request);
    const composed = request.frame.named.length > 0 ? compose(request) : [];
    return isRefusal(composed) || composed.length === 0
      ? noAmount(request)
      : [amountStatement(request), ...composed];
  };
}

function statesAmounts(request: AnswerRequest): boolean {
  return searchedResolutions(request).some((resolution) => unitsStatingAmounts(resolution).length > 0);
}

const noneStated = "The text states no amount of money.";

function claimOf(request: AnswerRequest) {
  return { of: "amount", resolutions: searchedResolutions(request).map(({ id }) => id) } as const;
}

function noAmount(request: AnswerRequest): Refusal {
  return {
    outcome: "not-in-the-text",
    text: `${noneStated} ${whatWasSearched(searchedResolutions(request))}`,
    nearest: nearestOf(request),
    claim: claimOf(request),
  };
}

function amountStatement(request: AnswerRequest): DraftStatement {
  return { basis: "absence", text: noneStated, claim: claimOf(request), citations: [] };
}
