import { actorAt } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import type { AddresseeList } from "./parse-addressees.ts";
import { printedOf, type Tokens } from "./tokens.ts";

/** What somebody is there to do, as texts call it. */
const nounOfMandate = "(?:mandates?|tasks?|functions?|roles?|responsibilit(?:y|ies)|duties)";

const tasks = new RegExp(`^${nounOfMandate}$`);

/** How many words may stand before the name, and between it and what the mandate is. */
const reach = 40;

/**
 * Of "that the mandate of the Mission shall be as follows", whose mandate it is: the Mission is told what to do. Not where
 * the mandate is only extended or ended.
 */
export function taskedAt(tokens: Tokens, from: number, limit: number): AddresseeList | null {
  const { words, forms } = tokens;
  for (let at = from; at < Math.min(limit, from + reach); at += 1) {
    if (/^(?:,|;|shall|will|should)$/.test(words[at]?.lower ?? "")) return null;
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    if (!isOwner(words, from, at, match.end) || !tellsTasks(words, match.end, limit)) return null;
    const printed = printedOf(tokens, at, match.end).replace(/['’]s$/, "");
    return { addressees: [{ ...match.actor, printed }], end: match.end, infinitive: false };
  }
  return null;
}

/** "the mandate of the Mission", "the Mission’s mandate" */
function isOwner(words: readonly Word[], from: number, start: number, end: number): boolean {
  const before = words.slice(from, start).map(({ lower }) => lower);
  const of = before.lastIndexOf("of");
  if (of > 0) return tasks.test(before[of - 1] ?? "");
  return /['’]s$/.test(words[end - 1]?.text ?? "") && tasks.test(words[end]?.lower ?? "");
}

function tellsTasks(words: readonly Word[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + reach); at += 1) {
    if (!/^(?:shall|will|should)$/.test(words[at]?.lower ?? "")) continue;
    const behind = words[at + 1]?.lower === "also" ? at + 2 : at + 1;
    const verb = words[behind]?.lower ?? "";
    if (/^(?:include|comprise|encompass|focus|consist)$/.test(verb)) return true;
    if (verb === "be" && /^(?:as|the|to|:|in)$/.test(words[behind + 1]?.lower ?? "")) return true;
  }
  return false;
}
