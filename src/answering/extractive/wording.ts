import type { Act, Force } from "../../domain/acts.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { spellNumber } from "../../language/numerals.ts";
import { inflect } from "../../language/verb-forms.ts";

/** An act's verb within a sentence: "also invites", also where an item goes on with "also inviting". */
export function verbOf(act: Act): string {
  return /^(?:\p{L}+ly |also |further )*\p{L}+ing\b/iu.test(act.verb)
    ? finiteVerb(act)
    : lowerFirst(act.verb);
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
  return joined(items, "and");
}

function joined(items: readonly string[], conjunction: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** "a; b, of c; and d": names that have commas of their own are set apart by semicolons. */
export function enumerated(items: readonly string[]): string {
  if (items.length < 2 || !items.some((item) => item.includes(", "))) return listed(items);
  return `${items.slice(0, -1).join("; ")}; and ${items.at(-1)}`;
}

/** "a, b or c" */
export function alternatives(items: readonly string[]): string {
  return joined(items, "or");
}

/** Without white space and punctuation at either end that a quotation does not need, nor the "; and" that joins an item to the next. */
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
