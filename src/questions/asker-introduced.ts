/** "We are a donor foundation in The Hague": whoever that is is meant by "us" in what follows. */
export const introducesAsker =
  /^(?:i am|i'm|we are|we're|as\b|(?:i|we) (?:work (?:for|at|in|with)|represent|run|speak for|belong to|come from))\b/i;

/** "We are a regional organization, not a State" → "We are regional organizations": one of those whom a text addresses together. */
export function asOneOfMany(remark: string): string {
  return remark.replace(
    /^(we are|we're|i am|i'm) (?:an?|just an?|only an?) ([a-z-]+(?: [a-z-]+){0,3}?)(?=\W*$|[,;]| (?:in|from|of|at|for|with|based)\b)(?:,? (?:and |but )?not (?:an?|the) [a-z ]+)?/i,
    (_, we: string, one: string) => `${we} ${severalOf(one)}`,
  );
}

function severalOf(one: string): string {
  if (/[^aeiou]y$/i.test(one)) return one.replace(/y$/i, "ies");
  return /(?:s|x|ch|sh)$/i.test(one) ? `${one}es` : `${one}s`;
}
