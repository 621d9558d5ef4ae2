import type { Force } from "../domain/acts.ts";
import { actionVerbs } from "./action-verbs.ts";
import { spellings } from "./spelling.ts";
import { plain } from "./words.ts";

export const verbForms = ["base", "present", "participle", "past"] as const;

/** How a verb is inflected: "request", "requests", "requesting", "requested". */
export type VerbForm = (typeof verbForms)[number];

export interface VerbEntry {
  /** In base form: "call upon". */
  readonly verb: string;
  readonly force: Force;
  /** The words behind the inflected one: `["upon"]`. */
  readonly particle: readonly string[];
}

const irregularPasts: { readonly [base: string]: readonly string[] } = {
  take: ["took", "taken"],
  bear: ["bore", "borne"],
  draw: ["drew", "drawn"],
  give: ["gave", "given"],
  pay: ["paid"],
  find: ["found"],
  hold: ["held"],
  uphold: ["upheld"],
  keep: ["kept"],
  set: ["set"],
  undertake: ["undertook", "undertaken"],
  understand: ["understood"],
  hear: ["heard"],
  see: ["saw", "seen"],
  stand: ["stood"],
  have: ["had"],
  be: ["was", "were"],
  bring: ["brought"],
  seek: ["sought"],
  make: ["made"],
  beseech: ["besought"],
};

const irregularPresents: { readonly [base: string]: string } = { have: "has", be: "is" };

const doubling = new Set([
  "commit",
  "recommit",
  "regret",
  "submit",
  "permit",
  "set",
  "admit",
  "refer",
  "defer",
  "confer",
  "opt",
  "abhor",
]);

/** The inflected spellings of one English verb, British variants included. */
export function inflect(base: string, form: VerbForm): readonly string[] {
  return spellings(base).flatMap((spelling) => inflectSpelling(spelling, form));
}

function inflectSpelling(base: string, form: VerbForm): readonly string[] {
  switch (form) {
    case "base":
      return [base];
    case "present":
      return [irregularPresents[base] ?? present(base)];
    case "participle":
      return [`${stem(base)}ing`];
    case "past":
      return irregularPasts[base] ?? [past(base)];
  }
}

function past(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;
}

function present(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function stem(base: string): string {
  if (doubling.has(base)) return base + base.slice(-1);
  return /[a-z][^eo]e$/.test(base) ? base.slice(0, -1) : base;
}

const entriesByForm = new Map<VerbForm, Map<string, VerbEntry[]>>();
for (const form of verbForms) entriesByForm.set(form, indexForm(form));

function indexForm(form: VerbForm): Map<string, VerbEntry[]> {
  const index = new Map<string, VerbEntry[]>();
  for (const [force, verbs] of Object.entries(actionVerbs) as [Force, readonly string[]][]) {
    for (const verb of verbs) {
      const [head = "", ...particle] = verb.split(" ");
      for (const spelling of inflect(head, form)) {
        const entries = index.get(spelling) ?? [];
        entries.push({ verb, force, particle });
        index.set(spelling, entries);
      }
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.particle.length - a.particle.length);
  return index;
}

/** The verbs whose inflected first word is `word`, those with most particles first. */
export function verbsOfWord(word: string, form: VerbForm): readonly VerbEntry[] {
  return entriesByForm.get(form)?.get(plain(word)) ?? [];
}
