import type { Act, Actor, Force } from "../domain/acts.ts";
import type { AbsenceClaim, StructureClaim } from "../domain/claims.ts";
import { citationLabel, nounFor, shortName, unitLabel } from "../domain/labels.ts";
import type { Library, Resolution, UnitId } from "../domain/resolution.ts";
import { findUnit } from "../domain/units.ts";
import { acronymOf } from "../vocabulary/actor-relations.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { spellNumber } from "../vocabulary/figures.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import { finiteVerb, inflect, verbsOfWord } from "../vocabulary/verb-forms.ts";

/** Not of what is in capitals: "OP 2", "II, OP 1", "E/RES/2012/15". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}/]|^[IVX]+,/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c"; where names have commas of their own "a; b, of c; and d". */
export function listed(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return items.some((item) => item.includes(", "))
    ? `${items.slice(0, -1).join("; ")}; ${conjunction} ${last}`
    : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Without white space and punctuation at either end, nor the "; and" that joins an item to the next. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–—•-]+/, "").replace(/(?:[;,]\s+(?:and|or)\b)?[\s,;:.–—-]*$/, "");
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "once", "twice", "three times" */
export function timesOf(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${spellNumber(count)} times`;
}

/** "no footnotes", "1 footnote", "17 footnotes" */
export function numbered(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? noun : plural}`;
}

/** An act's verb within a sentence: "invites" for "Also invites", also where an item goes on with "also inviting". */
export function verbOf({ verb }: Pick<Act, "verb">): string {
  const plain = verb.replace(joiningAdverbs, "");
  if (/^\p{L}+ing\b/iu.test(plain.replace(/^\p{L}+ly /u, ""))) return finiteVerb({ verb: plain });
  // A declaration says "we urge".
  return lowerFirst(plain).replace(/^((?:\p{L}+ly )?)(\p{L}+)/u, (printed, adverb: string, head: string) =>
    verbsOfWord(head, "base").length > 0 ? `${adverb}${inflect(head, "present")[0] ?? head}` : printed,
  );
}

/** What only ties an act to the one before it. */
const joiningAdverbs = /^(?:also|further|likewise|additionally|again|in addition)\s+/i;

const bases: { readonly [force in Force]?: string } = {
  call: "call on",
  note: "take note of",
  affirm: "reaffirm",
  expect: "look forward to",
  concern: "express concern about",
  express: "express a view on",
  appeal: "appeal to",
};

/** What is done: "request", "call on". */
export function baseOf(force: Force): string {
  return bases[force] ?? force;
}

/** "requested", "called on"; "requests", "calls on" */
export function inflected(force: Force, form: "past" | "present"): string {
  const [head = "", ...particle] = baseOf(force).split(" ");
  const forms = inflect(head, form);
  return [(form === "past" ? forms.at(-1) : forms[0]) ?? head, ...particle].join(" ");
}

/** What is done to somebody and not to something: nobody is urged, nothing is welcomed. */
export const ofSomebody: ReadonlySet<Force> = new Set<Force>([
  "urge",
  "call",
  "invite",
  "encourage",
  "authorize",
  "appeal",
  "remind",
  "warn",
]);

/** Whether an answer is about one text, which is "it", or about several, which each sentence names. */
export type Among = "one" | "several";

export function amongOf(texts: readonly unknown[]): Among {
  return texts.length > 1 ? "several" : "one";
}

/** The text as the subject of a sentence: "It"; among several "A/RES/78/1", "The ECOSOC draft". */
export function itOf({ resolution, among }: Pick<Claimed, "resolution" | "among">): string {
  if (among === "one") return "It";
  if (!resolution.symbol) return `The ${shortName(resolution)}`;
  return resolution.status === "draft" ? `Draft ${resolution.symbol}` : resolution.symbol;
}

/** The text within a sentence: "the draft"; among several by its name. */
export function textOf(resolution: Resolution, among: Among): string {
  if (among === "one") return `the ${nounFor(resolution)}`;
  return resolution.symbol ?? `the ${shortName(resolution)}`;
}

/** "the United Nations … Institute (UNICRI)": the acronym where the name does not have it, but of principal organs and officials. */
export function nameOf(actor: Actor): string {
  const kind = actorOfId(actor.id)?.kind ?? "";
  const acronym = kind === "organ" || kind === "official" ? undefined : acronymOf(actor);
  return acronym === undefined || actor.name.includes(acronym)
    ? fullName(actor)
    : `${fullName(actor)} (${acronym})`;
}

/** The name with its article, without the acronym. */
export function fullName({ name }: Pick<Actor, "name">): string {
  return takesArticle.test(name) ? `the ${name}` : name;
}

const takesArticle = casedPattern`
  ^(?:
    Secretary|Commission|Conference|General|Security|Human|Economic|United|Executive|President|Office|World
    |High|International|Food|Inter|Chair|Committee|Special|Independent|Russian|Republic|Netherlands
    |Philippines|Democratic|Central African|Dominican|Syrian|Lao|Marshall|Solomon|Comoros|Maldives|Bahamas
    |Gambia|Sudan$|Niger$|Holy|Federal Republic|Islamic Republic|State of|League of
  )
  |(?:
    Union|Organization|Agency|Programme|Fund|Bank|Tribunal|Court|Mission|Force|Group|Board|Unit|Committee
    |Commission|Council|Authority|Alliance|Forum|Federation|Institute|Centre|Panel|Power
    |[a-z]+ (?:sector|community|system)
  )$
  |^(?:media|parties to)\b
`;

/** What a computed sentence is told with: where the texts are found, and among how many it is spoken of one. */
export interface Telling {
  readonly library: Library;
  readonly among: Among;
}

/** A text of which something is claimed. */
export interface Claimed extends Telling {
  readonly resolution: Resolution;
}

type AnyClaim = StructureClaim | AbsenceClaim;
export type ClaimOf<Of extends AnyClaim["of"]> = Extract<AnyClaim, { of: Of }>;

/** One or more, which go into one sentence. */
export type Claims<Claim> = readonly [Claim, ...Claim[]];

/** "OP 5"; among several texts "A/RES/78/1, para. 5". */
export function labelOf({ resolution, among }: Pick<Claimed, "resolution" | "among">, unit: UnitId): string {
  const found = findUnit(resolution, unit);
  return found ? citationLabel(resolution, found, among) : unitLabel(unit);
}

/** Throws a TypeError where it is not loaded. */
export function loaded(id: string, library: Library): Resolution {
  const resolution = library.find(id);
  if (!resolution) throw new TypeError(`${id} is not loaded`);
  return resolution;
}
