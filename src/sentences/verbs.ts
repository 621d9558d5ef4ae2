import type { Act, Force } from "../domain/acts.ts";
import { finiteVerb, inflect, verbsOfWord } from "../vocabulary/verb-forms.ts";
import { lowerFirst } from "./wording.ts";

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

/** "requested", "called on" */
export function pastOf(force: Force): string {
  return inflected(force, "past");
}

/** "requests", "calls on" */
export function presentOf(force: Force): string {
  return inflected(force, "present");
}

function inflected(force: Force, form: "past" | "present"): string {
  const [head = "", ...particle] = baseOf(force).split(" ");
  const forms = inflect(head, form);
  return [(form === "past" ? forms.at(-1) : forms[0]) ?? head, ...particle].join(" ");
}

/** What is done to somebody and not to something: nobody is urged, nothing is welcomed. */
const ofSomebody: ReadonlySet<Force> = new Set<Force>([
  "urge",
  "call",
  "invite",
  "encourage",
  "authorize",
  "appeal",
  "remind",
  "warn",
]);

export function isOfSomebody(force: Force): boolean {
  return ofSomebody.has(force);
}
