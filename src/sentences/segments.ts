import type { Span } from "../domain/resolution.ts";
import { baseVerbs } from "../vocabulary/act-words.ts";
import { casedPattern, laidOut } from "../vocabulary/pattern.ts";
import { wordCount } from "./wording.ts";

/**
 * What a stretch between two possible cuts is: `aside` beside the point ("within its mandate", "including …"),
 * `condition` what holds only so far ("if …", "subject to …", "except …"), `opening` what begins another clause ("and to …"),
 * `plain` anything else.
 */
export interface Segment extends Span {
  readonly kind: "aside" | "condition" | "opening" | "plain";
  /** A further member of what the aside before it lists: "in consultation with States, *the Fund*". */
  readonly continues?: true;
}

/** A clause taken apart at commas, semicolons and before words that join; a list such as "stolen, looted and exported" stays whole. */
export function segmentsOf(text: string): Segment[] {
  const cuts = [...text.matchAll(boundary)].filter(
    ({ index }) =>
      !isEnclosed(text, index) && !isInEnumeration(text, index) && !endsInNot.test(text.slice(0, index)),
  );
  const starts = [0, ...cuts.map(({ 0: mark, index }) => index + mark.length)];
  return withLists(
    text,
    starts.map((start, at) => {
      const end = cuts[at]?.index ?? text.length;
      return { start, end, kind: kindOf(text.slice(start, end)) };
    }),
  );
}

/** "measures not *in accordance with international law*": what is denied goes with the denial. */
const endsInNot = /\b(?:not|never|nor|neither|without)$/;

/** What is named behind "in consultation with" or "including" belongs to it, up to where the clause goes on. */
function withLists(text: string, segments: readonly Segment[]): Segment[] {
  let isOpen = false;
  let before = "";
  return segments.map((segment) => {
    const said = text.slice(segment.start, segment.end);
    const isObject = bareVerb.test(before) && /^an?\s/.test(said);
    if (segment.kind === "aside") isOpen = opensList.test(said);
    else if (segment.kind !== "plain" || goesOn.test(said) || isObject) isOpen = false;
    if (!isOpen && segment.kind !== "aside") before = said;
    return isOpen && segment.kind === "plain" ? { ...segment, kind: "aside", continues: true } : segment;
  });
}

const opensList =
  /^(?:and )?(?:including|such as|inter alia|among other|together with|as well as|in (?:\p{L}+ )?\p{L}+ with)\b/u;
/** "to prepare, in consultation with States, *a report*": what stands before the list wants its object. */
const bareVerb = /^(?:and )?to (?:\p{L}+ly )?[\p{L}-]+$/u;
const goesOn =
  /^(?:\p{L}+ing|which|who|whose|shall|should|will|would|must|may|can|is|are|was|were|has|have)\b/u;

const boundary = laidOut("gu")`
  (?:[,;]\s+|\s+)(?=
    (?:
      including|especially|in particular|as well as|such as|in order to|with a view to|bearing in mind|by means of
      |taking into account|in accordance with|so as to|inter alia|in which|and in this regard|subject to|unless
    )\b|and\sto\s\p{Ll}+\s|by\s\p{Ll}+ing\s
  )
  |[;,]\s+
`;

function kindOf(segment: string): Segment["kind"] {
  if (condition.test(segment)) return "condition";
  if (opening.test(segment)) return "opening";
  return aside.test(segment) ? "aside" : "plain";
}

const condition =
  /^(?:and )?(?:if (?!appropriate|applicable|necessary|possible)|unless|provided|except|subject to|only|on condition|without prejudice)\b/;

/** Another infinitive, clause or verb, without which the one before is whole. */
const opening = casedPattern`
  ^(?:
    (?:and|or|but|as well as)\s(?:(?:also|further|in particular|in this regard),?\s)?(?:to\s|that\s|by\s\p{L}+ing|\p{L}+ing\s)
    |(?:not\s)?to\s(?:\p{L}+ly\s)?[\p{Ll}-]+\s|that\s|by\s\p{L}+ing\s
  )
`;

/** With whom, within what, among what else. */
const aside = casedPattern`
  ^(?:and (?!in particular\b))?(?:
    within|in (?:
      the context|accordance|consultation|cooperation|collaboration|close|full|particular|partnership|this
      |that|line|coordination|conformity|compliance
    )
    |among other|(?:where|as|when) (?:appropriate|applicable|necessary|relevant|possible)|as (?:the|a|well as .)
    |at (?:its|their) request|inter alia|including|especially|such as|upon|taking|bearing|recalling|together with
    |with a view to|in order to|so as to|on the basis of|with (?:due|full|the (?:support|assistance|involvement))
    |under|through|from within
  )\b
`;

/** Between two members of a list of short phrases. */
function isInEnumeration(text: string, at: number): boolean {
  if (text[at] !== ",") return false;
  const next = /^,\s+([^,;]*)/.exec(text.slice(at))?.[1] ?? "";
  if (kindOf(next) !== "plain" || prepositional.test(next)) return false;
  const last = text.slice(text.lastIndexOf(",", at - 1) + 1, at).trim();
  if (kindOf(last) === "aside" && (wordCount(last) < 4 || /^\p{L}+ing\b/u.test(next))) return false;
  if (/^(?:and|or)\s/.test(next)) return wordCount(last) <= 3 && text.lastIndexOf(",", at - 1) > 0;
  const [member = "", conjunction] = next.split(/\s(?=(?:and|or)\s)/);
  return wordCount(member) <= 3 && (conjunction !== undefined || text[at + 1 + next.length + 1] === ",");
}

const prepositional = /^(?:in|between|among|at|on|by|for|from|as|with|of|after|before|during|without)\s/;

/** Within quotation marks or brackets. */
function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/\(/g) > count(/\)/g);
}

const fewestWords = 4;

/** Whether a reader may stop behind `said`, with `rest` left out: nothing hangs, a verb has its object, a clause its verb. */
export function isComplete(said: string, rest: string): boolean {
  if (wordCount(said) < fewestWords || hanging.test(said)) return false;
  if (wantsObject(said)) return false;
  const behind = rest.replace(/^[\s,;]+/, "");
  if (/^entitled\b/.test(behind)) return false;
  // "that, in 2012, the Office …": what is said comes only behind.
  if (/\bthat(?:, [^,]*)?$/.test(said)) return false;
  const clause = thatClause.exec(said)?.[1];
  if (clause !== undefined && !mainVerb.test(clause) && mainVerb.test(behind)) return false;
  return !(/^[\s,]/.test(rest) && resumes.test(behind)) || toDo.test(said);
}

/** "to utilize", "by providing, in law and in practice": a verb without what it is done to. */
export function wantsObject(said: string): boolean {
  const bare = said.replace(circumstances, "");
  return gerund.test(bare) || baseVerbs.has(infinitive.exec(bare)?.[1] ?? "");
}

/** A cut behind one of these would leave a phrase hanging. */
const hanging = casedPattern`
  \b(?:
    of|to|for|with|in|on|at|by|from|and|or|the|a|an|as|as well|such|namely|than|that|not|between|against|into|upon
    |through|under|within|without|towards|their|its|other|further|covering|including|concerning|regarding
    |accordance|conformity|compliance|relation|respect|regard|connection|conjunction|addition
    |shall|should|will|would|may|must|can|could|is|are|was|were|be|have|has|which|who|whose|in which(?: the)? \w+
  )$
`;
/** "to consider", "to promote, develop": a verb without what it is done to. */
const infinitive = /\bto (?:\p{L}+ly )?(?:\p{L}+(?:,|,? (?:and|or)) (?:\p{L}+ly )?)*(\p{L}+)$/u;
/** "to eliminate, *in law and in practice*, all forms …": what it is done to comes only behind. */
const circumstances = /(?:, (?:in|on|at|by|with|within|through|under|during|as) [^,]*)+$/;
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
