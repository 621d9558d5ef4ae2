import type { Force } from "../domain/acts.ts";
import { actionVerbs } from "./action-verbs.ts";
import { list, optionalText, readTable, text, yes } from "./read-table.ts";
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

const irregular = new Map(
  readTable("irregular-verbs", { verb: text, present: optionalText, past: list, doubles: yes }).map(
    (entry) => [entry.verb, entry] as const,
  ),
);

/** The inflected spellings of one English verb, British variants included. */
export function inflect(base: string, form: VerbForm): readonly string[] {
  return spellings(base).flatMap((spelling) => inflectSpelling(spelling, form));
}

function inflectSpelling(base: string, form: VerbForm): readonly string[] {
  switch (form) {
    case "base":
      return [base];
    case "present":
      return [irregular.get(base)?.present ?? present(base)];
    case "participle":
      return [`${stem(base)}ing`];
    case "past":
      return pasts(base);
  }
}

function pasts(base: string): readonly string[] {
  const listed = irregular.get(base)?.past ?? [];
  return listed.length > 0 ? listed : [past(base)];
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
  if (irregular.get(base)?.doubles) return base + base.slice(-1);
  return /[a-z][^eo]e$/.test(base) ? base.slice(0, -1) : base;
}

const entriesByForm = new Map<VerbForm, Map<string, VerbEntry[]>>();
for (const form of verbForms) entriesByForm.set(form, indexForm(form));

function indexForm(form: VerbForm): Map<string, VerbEntry[]> {
  const index = new Map<string, VerbEntry[]>();
  for (const { verb, force } of actionVerbs) {
    const [head = "", ...particle] = verb.split(" ");
    for (const spelling of inflect(head, form)) {
      const entries = index.get(spelling) ?? [];
      entries.push({ verb, force, particle });
      index.set(spelling, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.particle.length - a.particle.length);
  return index;
}

/** The verbs whose inflected first word is `word`, those with most particles first. */
export function verbsOfWord(word: string, form: VerbForm): readonly VerbEntry[] {
  return entriesByForm.get(form)?.get(plain(word)) ?? [];
}
