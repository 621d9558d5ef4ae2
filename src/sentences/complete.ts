import { baseVerbs } from "../vocabulary/addressee-words.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import { wordCount } from "./wording.ts";

const fewestWords = 4;

/** Whether a reader may stop behind `said`, with `rest` left out: nothing hangs, a verb has its object, a clause its verb. */
export function isComplete(said: string, rest: string): boolean {
  if (wordCount(said) < fewestWords || hanging.test(said)) return false;
  if (gerund.test(said) || baseVerbs.has(infinitive.exec(said)?.[1] ?? "")) return false;
  const behind = rest.replace(/^[\s,;]+/, "");
  if (/^entitled\b/.test(behind)) return false;
  // "that, in 2012, the Office …": what is said comes only behind.
  if (/\bthat(?:, [^,]*)?$/.test(said)) return false;
  const clause = thatClause.exec(said)?.[1];
  if (clause !== undefined && !mainVerb.test(clause) && mainVerb.test(behind)) return false;
  return !(/^[\s,]/.test(rest) && resumes.test(behind)) || toDo.test(said);
}

/** A cut behind one of these would leave a phrase hanging. */
const hanging = casedPattern`
  \b(?:
    of|to|for|with|in|on|at|by|from|and|or|the|a|an|as|as well|such|namely|than|that|not|between|against|into|upon
    |through|under|within|without|towards|their|its|other|further|covering|including|concerning|regarding
    |shall|should|will|would|may|must|can|could|is|are|was|were|be|have|has|in which(?: the)? \w+
  )$
`;
/** "to consider", "to promote, develop": a verb without what it is done to. */
const infinitive = /\bto (?:\p{L}+ly )?(?:\p{L}+(?:,|,? (?:and|or)) (?:\p{L}+ly )?)*(\p{L}+)$/u;
const gerund = /\b(?:by|from|through|without|of|in) (?:\p{L}+ly )?\p{L}+ing$/u;
/** Behind the last "that" with which something is said. */
const thatClause = /(?:^|\s)that ((?:(?!\bthat\b).)*)$/;
/** The verb of a clause, and not that of a relative clause within it. */
const mainVerb = casedPattern`
  (?<!\b(?:who|which|that) (?:\p{L}+ )?)\b(?:
    is|are|was|were|be|been|has|have|had|do|does|did|shall|should|will|would|may|might|must|can|could|cannot
    |need|needs|remain|remains|continue|continues|constitute|constitutes|play|plays|require|requires|include
    |includes|contribute|contributes|provide|provides
  )\b
`;
/** "… the Office, in consultation with States, *to prepare*": what is asked comes only behind. */
const resumes = /^(?:not )?to\s\p{Ll}|^(?:that|between)\s/u;
const toDo = /(?:^|\s)(?:to\s\p{Ll}|that\s)/u;
