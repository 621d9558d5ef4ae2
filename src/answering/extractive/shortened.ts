import { baseVerbs } from "../../language/addressee-words.ts";
import { casedPattern } from "../../language/pattern.ts";
import { trimmed, wordCount } from "./wording.ts";

const boundary = new RegExp(
  casedPattern`
  (?:,\s*|\s+)(?=
    (?:
      including|especially|in particular|as well as|such as|in order to|with a view to|bearing in mind
      |taking into account|in accordance with|by means of|so as to|inter alia|in which|and in this regard
    )\b
  )
  |[;,]\s
`,
  "gu",
);
/** A cut behind one of these would leave a phrase hanging. */
const hanging = casedPattern`
  \b(?:
    of|to|for|with|in|on|at|by|from|and|or|the|a|an|as|as well|such|namely|than|that|not|between|against|into|upon
    |through|under|within|without|towards|their|its|other|further|covering|including|concerning|regarding
    |shall|should|will|would|may|must|can|could|is|are|was|were|be|have|has|in which(?: the)? \w+
    |of (?:\p{L}+ly )?\p{L}+ed
  )$
`;
/** "to consider", "to promote, develop", "by providing": a verb without what it is done to. */
const infinitive = /\bto (?:\p{L}+ly )?(?:\p{L}+(?:,|,? (?:and|or)) (?:\p{L}+ly )?)*(\p{L}+)$/u;
const gerund = /\b(?:by|from|through|without|of|in) (?:\p{L}+ly )?\p{L}+ing$/u;
/** What stands behind the last "that" with which something is said, not that of "measures that last". */
const thatClause = casedPattern`
  (?:^|\b(?:believe|fact|view|conclusion|concern|understanding|clear|important|essential|necessary|(?:ensur|reaffirm|affirm|stress|recogniz|not|recall|indicat|find|determin|acknowledg|emphasiz)(?:e|es|ed|s|ing)?) )that ((?:(?!\bthat\b).)*)$
`;
/** The verb of a clause with "that", and not that of a relative clause within it. */
const mainVerb = casedPattern`
  (?<!\b(?:who|which|that) (?:\p{L}+ )?)\b(?:
    is|are|was|were|be|been|has|have|had|do|does|did|shall|should|will|would|may|might|must|can|could|cannot
    |need|needs|remain|remains|continue|continues|constitute|constitutes|play|plays|require|requires|include
    |includes|contribute|contributes|provide|provides
  )\b
`;
const fewestWords = 5;

/**
 * As much of a text as makes sense, cut where a clause ends: within `limit` words if it can be, else at the first end
 * behind. An instrument and its title are never cut off, nor do they count: what is said of it comes behind.
 */
export function shortened(text: string, limit: number): string {
  if (wordCount(text) <= limit) return text;
  const entitled = endOfTitle(text);
  const words = (index: number) => wordCount(text.slice(entitled, index));
  const cuts = cutsOf(text, entitled);
  const within = cuts.filter((index) => words(index) <= limit).at(-1);
  const cut = within ?? (entitled > 0 ? entitled : cuts[0]);
  return cut === undefined ? text : trimmed(withoutAsides(text.slice(0, cut), longestLeft, isAside));
}

/** A quotation with " …" where it ends before its text does. */
export function marked(quote: string, text: string): string {
  return text.endsWith(quote.split(" … ").at(-1) ?? quote) ? quote : `${quote} …`;
}

/** The text cut at each end of a phrase behind which nothing is left hanging, the shortest first. */
export function phraseEnds(text: string): string[] {
  return cutsOf(text, 0).map((index) => trimmed(withoutAsides(text.slice(0, index), longestLeft, isAside)));
}

/** Where a text may end, from some place on. */
function cutsOf(text: string, from: number): number[] {
  return [...text.matchAll(boundary)]
    .map(({ index }) => index)
    .filter((index) => index >= from && !isEnclosed(text, index) && !isInEnumeration(text, index))
    .filter((index) => isComplete(text.slice(0, index), text.slice(index)));
}

/** Whether a reader may stop here: nothing hangs, a clause has its verb and the verb its object, and the `rest` does not bring what is asked. */
function isComplete(text: string, rest: string): boolean {
  const before = withoutAsides(text, Number.POSITIVE_INFINITY, isBeside);
  const behind = text.slice(before.length) + rest;
  const bare = withoutAsides(text, Number.POSITIVE_INFINITY, isSetOff);
  if (wordCount(before) < fewestWords || [text, before].some((said) => hanging.test(said))) return false;
  if (lacksObject(bare) || lacksObject(before)) return false;
  if (/^,\s+entitled\b/.test(behind) || isCondition(behind.replace(/^,\s+/, ""))) return false;
  if (opensBeside.test(before) && !toDo.test(before) && toDo.test(behind)) return false;
  if (/\bthat, [^,]*$/.test(before) || (aside.test(before) && !before.includes(","))) return false;
  const clause = thatClause.exec(before)?.[1];
  if (clause !== undefined && !mainVerb.test(clause) && mainVerb.test(behind)) return false;
  return !goesOnBehindAsides(behind) && !resumesBehindPhrases(text.slice(bare.length) + rest);
}

function lacksObject(text: string): boolean {
  return gerund.test(text) || baseVerbs.has(infinitive.exec(text)?.[1] ?? "");
}

/** "requested the Office, in consultation with States, to …", "links which may exist, in some cases, between …": behind what stands between commas the phrase before it goes on. */
function goesOnBehindAsides(behind: string): boolean {
  if (!behind.startsWith(",")) return false;
  const [, ...segments] = segmentsOf(behind);
  const next = segments.findIndex((segment) => !isBeside(segment));
  const resumed = segments[next];
  if (next < 1 || resumed === undefined) return false;
  // Behind "including" further members of the list may stand.
  const inExamples = segments.slice(0, next).some((segment) => opensExamples.test(segment));
  return resumes.test(resumed) || !(inExamples || opensAnew.test(resumed));
}

/** "shall not apply, with the approval of the Committee that it set up, to medicines": the verb's own complement stands behind phrases of any length. */
function resumesBehindPhrases(behind: string): boolean {
  if (!behind.startsWith(",")) return false;
  const [, ...segments] = segmentsOf(behind);
  const next = segments.findIndex((segment) => !isSetOff(segment));
  return next > 0 && resumes.test(segments[next] ?? "");
}

function isSetOff(segment: string): boolean {
  return isBeside(segment) || (phrase.test(segment) && !opensAnew.test(segment));
}

const phrase =
  /^(?:in|between|among|at|on|by|for|from|as|with|within|under|through|upon|after|before|during|without)\b/;

/** What is asked comes only behind whom else, or how: "and in particular port States, …, to cooperate". */
const opensBeside = /^(?:and (?:in particular|above all)|in|as|within|through|including|especially)\b/;
const toDo = /(?:^|,\s+)(?:to(?! (?:the|an?|its|their|all)\b)|that)\s/;

const resumes = new RegExp(`^(?:(?:not )?to\\s|that\\s|${mainVerb.source})`, "u");

/** Another clause or member begins, without which the one before is whole. */
const opensAnew = casedPattern`
  ^(?:
    and|or|but|nor|as well as|including|especially|in particular|such as|inter alia|in order|with a view
    |so as|so that|which|who|whose|where|whereby|wherein|while|thus|thereby|in which|by \p{L}+ing|\p{L}+ing
  )\b
`;

/** Beside the point, or told in passing: "substantially", "in some cases", "as stated in the report", "starting from that date". */
function isBeside(segment: string): boolean {
  return isAside(segment) || inPassing.test(segment);
}

const inPassing =
  /^(?:\p{L}+ly|(?:in|at|on|by|for|from|as|with)(?: [\p{L}-]+){1,3}|as \p{L}+(?:ed|n|out)\b.*|(?:in|with) [\p{L}, -]+ (?:manner|way)|as well as (?!to\b|by\b|\p{L}+ing\b).*|\p{L}+ing\b.*)$/u;

/** Between two members of a list such as "stolen, looted, unlawfully excavated and illicitly exported". */
function isInEnumeration(text: string, at: number): boolean {
  if (text[at] !== ",") return false;
  const next = /^,\s+([^,;]*)/.exec(text.slice(at))?.[1] ?? "";
  if (aside.test(next) || phrase.test(next) || next.startsWith("to ")) return false;
  // "…, where appropriate, the help and support of …": what stood between commas is over.
  const last = text.slice(text.lastIndexOf(",", at - 1) + 1, at).trim();
  if (/^(?:where|when|if|inter alia|upon request|as \p{L}+$)/u.test(last)) return false;
  if (aside.test(last) && /^\p{L}+ing\b/u.test(next)) return false;
  // "…, security, and humanitarian crisis"
  if (/^(?:and|or) (?!to\b)/.test(next)) return wordCount(last) <= 3 && text.lastIndexOf(",", at - 1) > 0;
  const [member = "", conjunction] = next.split(/\s(and|or)\s/);
  return wordCount(member) <= 3 && (conjunction !== undefined || text[at + 1 + next.length + 1] === ",");
}

/** Words of an aside at the end that is not worth quoting. */
const longestLeft = 6;

/** "… the Office to explore, within its mandate": without what stands between commas at the end, as far as it has no more than `most` words. */
function withoutAsides(text: string, most: number, isLeftOut: (segment: string) => boolean): string {
  const last = segmentsOf(text).at(-1) ?? text;
  const comma = text.slice(0, text.length - last.length).lastIndexOf(",");
  const isLeft = comma > 0 && isLeftOut(last) && wordCount(last) <= most && !isEnclosed(text, comma);
  return isLeft ? withoutAsides(text.slice(0, comma), most, isLeftOut) : text;
}

function isAside(segment: string): boolean {
  return aside.test(segment);
}

/** What stands between commas beside the point: with whom, within what, among what else. */
const aside = casedPattern`
  ^(?:and (?!in particular\b))?(?:
    within
    |in (?:
      the context|accordance|consultation|cooperation|collaboration|close|full|particular|partnership|this
      |that|line|coordination|conformity|compliance
    )
    |among other|where (?:appropriate|applicable|necessary|relevant|possible|they)
    |as (?:appropriate|applicable|necessary|the|a|well as .)|if|at (?:its|their) request|inter alia
    |including|especially|on a|upon|when|taking|bearing|recalling|together with|with a view to
    |on the basis of|with (?:due|full|the (?:support|assistance|involvement))|subject to|under|through
    |from within|without
  )\b
`;

/** What holds only so far is not told without it. */
function isCondition(segment: string): boolean {
  return /^(?:if (?!appropriate|applicable|necessary|possible)|unless|provided|except|subject to)\b/.test(
    segment,
  );
}

/**
 * The gist of what is asked, for a summary: all of it within `limit` words; else what stands between commas beside the point
 * left out (" … " stands for it), with the examples if there is room for them, else cut at the first complete thought once
 * `limit` words are reached. `kept` (a date) is never left out. Each piece between ellipses is word for word.
 */
export function condensed(text: string, limit: number, kept?: string): string {
  if (wordCount(text) <= limit) return text;
  const plain = withoutFormulas(text);
  if (wordCount(plain) <= limit * roomForExamples) return plain;
  const segments = segmentsOf(text);
  const pieces: string[] = [];
  let gap = false;
  let inExamples = false;
  let behind = "";
  for (const [at, segment] of segments.entries()) {
    const said = pieces.join(" … ");
    if (wordCount(said) >= limit && isComplete(said, behind)) break;
    inExamples = opensExamples.test(segment) || (inExamples && !endsExamples(segment));
    if (segments.length > 1 && (inExamples || isDropped(segment, segments[at + 1]))) {
      gap = pieces.length > 0;
      continue;
    }
    const open = pieces.at(-1);
    if (open !== undefined && !gap) pieces[pieces.length - 1] = `${open}, ${segment}`;
    else pieces.push(segment);
    gap = false;
    behind = `, ${segments.slice(at + 1).join(", ")}`;
  }
  const last = pieces.pop() ?? text;
  const gist = [...pieces, shortened(last, pieces.length > 0 ? limit : limit * 2)]
    .map(trimmed)
    .join(" … ")
    .replace(hanging, "")
    .replace(/[\s,;]+$/, "");
  return kept === undefined || gist.includes(kept) ? gist : `${gist} … ${kept}`;
}

/** So many times the words that are wanted, where nothing but formulas is left out. */
const roomForExamples = 1.5;

/** "to consider … addressing crimes against nature, including poaching": without what is said in any text. */
function withoutFormulas(text: string): string {
  const segments = segmentsOf(text);
  const isTold = segments.map(
    (segment, at) => opensExamples.test(segment) || !isDropped(segment, segments[at + 1]),
  );
  return segments
    .map((segment, at) => ({ segment, mark: isTold[at - 1] ? ", " : " … ", isTold: isTold[at] }))
    .filter((each) => each.isTold)
    .map(({ segment, mark }, at) => (at === 0 ? segment : mark + segment))
    .join("");
}

/** An aside, unless what is said holds only so far, or an "and …" behind it may go on with it: "in agreement with shippers, and the agency, to". */
function isDropped(segment: string, next = ""): boolean {
  if (!aside.test(segment) || goesOn.test(segment) || isCondition(segment)) return false;
  return !/^(?:and|or)\b/.test(next) || goesOn.test(next) || aside.test(next);
}

/** What stands between commas, a list such as "stolen, looted and exported" in one piece. */
function segmentsOf(text: string): string[] {
  const commas = [...text.matchAll(/,\s+/g)].filter(
    ({ index }) => !isInEnumeration(text, index) && !isEnclosed(text, index),
  );
  const starts = [0, ...commas.map(({ 0: comma, index }) => index + comma.length)];
  return starts.map((start, at) => text.slice(start, commas[at]?.index));
}

/** What is named as an example may be a list; it ends where the sentence goes on with what is asked. */
const opensExamples = /^(?:including|especially|in particular|inter alia|such as)\b/;
const goesOn =
  /^(?:as well as (?:to|by|\p{L}+ing)\b|and (?:to|\p{L}+ing|(?:also|further) )|in order to\b|with a view to\b|so as to\b)/u;

/** The sentence goes on with what is asked, or with the clause that an "if" has put off. */
function endsExamples(segment: string): boolean {
  return goesOn.test(segment) || resumes.test(segment) || modal.test(segment);
}

const modal = /(?<!\b(?:who|which|that) )\b(?:shall|should|will|would|must)\b/;

/** Where the title of an instrument that is named near the beginning ends, with titles in it; 0 where none is. */
function endOfTitle(text: string): number {
  const opened = /^.{0,160}?\bentitled “/.exec(text)?.[0].length;
  if (opened === undefined) return 0;
  let depth = 1;
  for (let at = opened; at < text.length; at++) {
    if (text[at] === "“") depth += 1;
    if (text[at] === "”") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Within quotation marks or brackets. */
function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/\(/g) > count(/\)/g);
}
