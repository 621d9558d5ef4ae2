import type { Act, Force } from "../../domain/acts.ts";
import { inflect } from "../../language/verb-forms.ts";

/** An act's verb within a sentence: "also invites". */
export function verbOf(act: Act): string {
  return lowerFirst(act.verb);
}

/** What is done, for a sentence in the passive or the infinitive: `request` → "request". */
export function baseOf(force: Force): string {
  const bases: { readonly [force in Force]?: string } = {
    call: "call on",
    note: "take note of",
    affirm: "reaffirm",
    expect: "look forward to",
    concern: "express concern about",
    express: "express a view on",
    appeal: "appeal to",
  };
  return bases[force] ?? force;
}

export function pastOf(force: Force): string {
  const [head = "", ...particle] = baseOf(force).split(" ");
  return [inflect(head, "past").at(-1) ?? head, ...particle].join(" ");
}

export function presentOf(force: Force): string {
  const [head = "", ...particle] = baseOf(force).split(" ");
  return [inflect(head, "present")[0] ?? head, ...particle].join(" ");
}

/** Not of what is in capitals: "OP 2". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) || /^[IVX]+,/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** "a; b, of c; and d": names that have commas of their own are set apart by semicolons. */
export function enumerated(items: readonly string[]): string {
  if (items.length < 2 || !items.some((item) => item.includes(", "))) return listed(items);
  return `${items.slice(0, -1).join("; ")}; and ${items.at(-1)}`;
}

/** "a, b or c" */
export function alternatives(items: readonly string[]): string {
  return listed(items).replace(/ and (?=[^,]*$)/, " or ");
}

/** Without white space and punctuation at either end that a quotation does not need. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–—•-]+/, "").replace(/[\s,;:.–—-]+$/, "");
}

const boundary =
  /(?:,\s*|\s+)(?=(?:including|especially|in particular|as well as|such as|in order to|with a view to|bearing in mind|taking into account|in accordance with|by means of|so as to|inter alia|in which|and in this regard)\b)|[;,]\s/g;
/** A cut behind one of these would leave a phrase hanging. */
const hanging =
  /\b(?:of|to|for|with|in|on|at|by|from|and|or|the|a|an|as|between|against|into|upon|their|its|other|further|covering|including|concerning|regarding|in which(?: the)? \w+)$/;
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
  return cut === undefined ? text : trimmed(withoutInterjection(text.slice(0, cut)));
}

/** The text cut at each end of a phrase behind which nothing is left hanging, the shortest first. */
export function phraseEnds(text: string): string[] {
  return cutsOf(text, 0).map((index) => trimmed(withoutInterjection(text.slice(0, index))));
}

/** Where a text may end, from some place on. */
function cutsOf(text: string, from: number): number[] {
  return [...text.matchAll(boundary)]
    .map(({ index }) => index)
    .filter((index) => index >= from && !isInQuotation(text, index) && !isInEnumeration(text, index))
    .filter((index) => {
      const before = withoutInterjection(text.slice(0, index));
      // "requested the Office, in consultation with States, to …": behind the interjection comes what was asked.
      const behind = text.slice(before.length).split(/,\s+/).slice(1, 3);
      const leavesAsked = interjection.test(behind[0] ?? "") && /^to\s/.test(behind[1] ?? "");
      return wordCount(before) >= fewestWords && !hanging.test(before) && !leavesAsked;
    });
}

/** Between two members of a list such as "stolen, looted, unlawfully excavated and illicitly exported". */
function isInEnumeration(text: string, at: number): boolean {
  if (text[at] !== ",") return false;
  const next = /^,\s+([^,;]*)/.exec(text.slice(at))?.[1] ?? "";
  if (interjection.test(next)) return false;
  const [member = "", conjunction] = next.split(/\s(and|or)\s/);
  return wordCount(member) <= 3 && (conjunction !== undefined || text[at + 1 + next.length + 1] === ",");
}

/** "… and invited the Office to explore, within its mandate": nothing is left hanging that stands between commas. */
function withoutInterjection(text: string): string {
  const comma = text.lastIndexOf(",");
  const rest = text.slice(comma + 1).trim();
  const isLeft = comma > 0 && interjection.test(rest) && wordCount(rest) <= 6 && !isInQuotation(text, comma);
  return isLeft ? text.slice(0, comma) : text;
}

/** What stands between commas beside the point: with whom, within what, among what else. */
const interjection =
  /^(?:within|in (?:accordance|consultation|cooperation|collaboration|close|full|particular|this|that|line|coordination|conformity|compliance)|among other|where (?:appropriate|applicable|necessary)|as (?:appropriate|applicable|necessary|the|a|well)|if|inter alia|including|especially|on a|upon|when|taking|bearing|with (?:due|full|the (?:support|assistance|involvement))|subject to|under|through|from within|without)\b/;

/**
 * The gist of what is asked, for a summary: all of it within `limit` words; else interjections left out (" … " stands for them), cut where a clause ends once
 * `limit` words are reached. Each piece between ellipses is word for word.
 */
export function condensed(text: string, limit: number): string {
  if (wordCount(text) <= limit) return text;
  const segments = segmentsOf(text);
  const pieces: string[] = [];
  let gap = false;
  let inExamples = false;
  for (const segment of segments) {
    if (pieces.length > 0 && wordCount(pieces.join(" ")) >= limit) break;
    inExamples = opensExamples.test(segment) || (inExamples && !goesOn.test(segment));
    if (segments.length > 1 && (inExamples || (interjection.test(segment) && !goesOn.test(segment)))) {
      gap = pieces.length > 0;
      continue;
    }
    const last = pieces.at(-1);
    if (last !== undefined && !gap) pieces[pieces.length - 1] = `${last}, ${segment}`;
    else pieces.push(segment);
    gap = false;
  }
  const [first = text, ...others] = pieces;
  return [shortened(first, limit * 2), ...others.map((piece) => shortened(piece, limit))]
    .map(trimmed)
    .join(" … ")
    .replace(hanging, "")
    .trim();
}

/** What stands between commas, a list such as "stolen, looted and exported" in one piece. */
function segmentsOf(text: string): string[] {
  const commas = [...text.matchAll(/,\s+/g)].filter(({ index }) => !isInEnumeration(text, index));
  const starts = [0, ...commas.map(({ 0: comma, index }) => index + comma.length)];
  return starts.map((start, at) => text.slice(start, commas[at]?.index));
}

/** What is named as an example may be a list; it ends where the sentence goes on with what is asked. */
const opensExamples = /^(?:including|especially|in particular|inter alia|such as)\b/;
const goesOn =
  /^(?:as well as|and (?:to|\p{L}+ing|(?:also|further) )|to|in order to|with a view to|so as to)\b/u;

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

function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
