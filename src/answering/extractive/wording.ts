import type { Act, Force, Participle } from "../../domain/acts.ts";
import { nounFor, shortName } from "../../domain/labels.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { inflect, verbsOfWord } from "../../language/verb-forms.ts";

/** The resolution as the subject of a sentence: "The draft", or by name among several. */
export function subjectOf(resolution: Resolution, amongSeveral: boolean): string {
  if (!amongSeveral) return `The ${nounFor(resolution)}`;
  if (!resolution.symbol) return `The ${shortName(resolution)}`;
  return resolution.status === "draft" ? `Draft ${resolution.symbol}` : resolution.symbol;
}

/** An act's verb within a sentence: "also invites". */
export function verbOf(act: Act): string {
  return lowerFirst(act.verb);
}

/** A participle as a finite verb: "Recalling also" → "recalls also", "Mindful" → "is mindful", "Deeply concerned" → "is deeply concerned". */
export function finiteVerb({ verb }: Participle): string {
  const words = lowerFirst(verb).split(" ");
  const finite = words.map(finiteWord);
  return finite.some((word, at) => word !== words[at]) ? finite.join(" ") : `is ${words.join(" ")}`;
}

function finiteWord(word: string): string {
  if (word === "having") return "has";
  const [entry] = verbsOfWord(word, "participle");
  if (!entry || !word.endsWith("ing")) return word;
  return inflect(entry.verb.split(" ")[0] ?? word, "present")[0] ?? word;
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

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Without white space and punctuation at either end that a quotation does not need. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–—-]+/, "").replace(/[\s,;:.–—-]+$/, "");
}

const boundary =
  /(?:,\s*|\s+)(?=(?:including|especially|in particular|as well as|such as|in order to|with a view to|bearing in mind|taking into account|in accordance with|by means of|through|so as to|inter alia|while|where|which|in which)\b)|;\s|,\s/g;

/** As much of a text as makes sense within `limit` words, cut where a clause ends; the whole where it is short enough. */
export function shortened(text: string, limit: number): string {
  if (wordCount(text) <= limit) return text;
  const cuts = [...text.matchAll(boundary)]
    .map(({ index }) => index)
    .filter((index) => wordCount(text.slice(0, index)) <= limit && wordCount(text.slice(0, index)) >= 6);
  const cut = cuts.at(-1);
  return trimmed(cut === undefined ? text.split(/\s+/).slice(0, limit).join(" ") : text.slice(0, cut));
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
