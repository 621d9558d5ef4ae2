import type { Force } from "../domain/acts.ts";
import type { ShortForms } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import { verbAt } from "./find-verbs.ts";
import { addresseesAt } from "./parse-addressees.ts";
import { type ReadAct, readRest } from "./read-act.ts";

/** How many words a subject may have. */
const longestSubject = 40;

const asking: ReadonlySet<Force> = new Set([
  "request",
  "invite",
  "encourage",
  "urge",
  "call",
  "recommend",
  "authorize",
]);

/**
 * "Governments are encouraged to …": an ask whose addressee is the subject, as some recommendations have it. Only at the
 * start of a text that has no verb of the organ's own.
 */
export function passiveActIn(text: string, words: readonly Word[], forms: ShortForms): ReadAct | null {
  const at = words.slice(0, longestSubject).findIndex((word) => /^(?:is|are)$/.test(word.lower));
  if (at < 1) return null;
  const verb = verbAt(words, at + 1, "past");
  if (verb === null || !asking.has(verb.force)) return null;
  if (words.slice(0, at).some((word) => /^(?:that|which|who|if|when)$/.test(word.lower))) return null;
  const { addressees, end } = addresseesAt(text, words, 0, at, forms);
  if (addressees.length === 0 || !isFollowedBy(words, end, at)) return null;
  return { ...readRest(text, words, { ...verb, start: at }, verb.end, words.length, forms), addressees };
}

/** Right behind the subject, or behind an aside of it: "Governments, individually and collectively, are …". */
function isFollowedBy(words: readonly Word[], subject: number, at: number): boolean {
  return subject >= at || (words[subject]?.lower === "," && words[at - 1]?.lower === ",");
}
