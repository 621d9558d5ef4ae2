import { actorAt } from "../vocabulary/find-actors.ts";
import type { AddresseeList } from "./parse-addressees.ts";
import { printedOf, type Tokens } from "./tokens.ts";

/** What somebody is there to do, as texts call it, before the name and behind it; and that it is told, not only extended or ended. */
const noun = "(?:mandates?|tasks?|functions?|roles?|responsibilit(?:y|ies)|duties)";
const [ofWhom, whose] = [new RegExp(`\\b${noun} of(?: [a-z]+)*$`), new RegExp(`^${noun}\\b`)];
const tellsTasks =
  /^[^;]{0,250}?\b(?:shall|will|should)(?: also)? (?:(?:include|comprise|encompass|focus|consist|be (?:as|the|to|in))\b|be:)/;

/** How many words may stand before the name. */
const reach = 40;

/** Of "that the mandate of the Mission shall be as follows", "the Mission’s mandate", whose mandate it is: the Mission is told what to do. */
export function taskedAt(tokens: Tokens, from: number, limit: number): AddresseeList | null {
  const { words, forms } = tokens;
  for (let at = from; at < Math.min(limit, from + reach); at += 1) {
    if (/^(?:,|;|shall|will|should)$/.test(words[at]?.lower ?? "")) return null;
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    const rest = printedOf(tokens, match.end, limit);
    const printed = printedOf(tokens, at, match.end);
    const isOwner = /['’]s$/.test(printed) ? whose.test(rest) : ofWhom.test(printedOf(tokens, from, at));
    if (!isOwner || !tellsTasks.test(rest)) return null;
    const name = printed.replace(/['’]s$/, "");
    return { addressees: [{ ...match.actor, printed: name }], end: match.end, infinitive: false };
  }
  return null;
}
