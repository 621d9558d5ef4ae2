import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { phraseEnds, shortened } from "./shortened.ts";
import { trimmed, wordCount } from "./wording.ts";

/** Whole clauses around the first one that has a term, within `limit` words. */
export function partWith(text: string, terms: readonly string[], limit: number): string {
  const clauses = text.split(/(?<=[,;])\s+/);
  const scores = clauses.map((clause) => terms.filter((term) => hasTerm(stemsOf(clause), term)).length);
  const best = Math.max(...scores);
  if (best === 0) return shortened(text, limit);
  const at = scores.indexOf(best);
  let [from, to] = [at, at + 1];
  const size = () => wordCount(clauses.slice(from, to).join(" "));
  while (to < clauses.length && size() + wordCount(clauses[to] ?? "") <= limit) to += 1;
  while (from > 0 && size() + wordCount(clauses[from - 1] ?? "") <= limit) from -= 1;
  while (from > 0 && !opensClause.test(clauses[from] ?? "")) from -= 1;
  const part = trimmed(clauses.slice(from, to).join(" "));
  if (wordCount(part) <= limit) return part;
  const asked = terms.filter((term) => hasTerm(stemsOf(clauses[at] ?? ""), term));
  const ends = phraseEnds(part).filter((end) => asked.every((term) => hasTerm(stemsOf(end), term)));
  return ends.findLast((end) => wordCount(end) <= limit) ?? ends[0] ?? part;
}

/** Behind a comma a clause of its own begins, and not the next member of a list: "…, the international community and the private sector". */
const opensClause =
  /^(?:(?:and|or) )?(?:(?:in|by|under|to) which|whereby|where|as well as|including|especially|such as|to|of|\p{L}+(?:ed|ing)|drew|took|gave|made|set)\b/u;
