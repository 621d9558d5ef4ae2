import type { Wording } from "../domain/wording.ts";
import { pattern } from "../language/pattern.ts";

/** Whether a question asks for an amount, and for nothing else. */
export function amountAsked(text: string): Wording["amount"] {
  const others = text.replace(asksForAmount, " ");
  if (others === text) return undefined;
  return asksSomething.test(others) ? "too" : "only";
}

const asksForAmount = new RegExp(
  pattern`
  \bhow (?:
    much (?:money|funding|cash|will|would|does|do|is|are|was)|many (?:dollars|euros|millions?|billions?)
  )\b
  |\b(?:what|which) (?:sums?|amounts?|budgets?|costs?|percentages?|price)\b|\bhow expensive\b
  |\b(?:is|are|was) (?:there )?(?:an?|any) (?:\w+ )?(?:
    figures?|sums?|amounts?|budgets?|price tag
  )(?: (?:given|named|stated|mentioned|set|fixed|attached))?(?=\W*$| (?:for|in|on|to)\b)
  |\bany (?:figures?|sums?|amounts?)(?: (?:given|named|stated|mentioned|set|fixed))?\W*$
  |\b(?:budget|cost) of\b
`,
  "giu",
);

const asksSomething = /\b(?:who|whom|which|what|where|why|how)\b/i;
