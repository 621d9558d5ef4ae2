import type { Force, Participle } from "../domain/acts.ts";
import { actionVerbs } from "./action-verbs.ts";
import { list, optionalText, readTable, text, yes } from "./read-table.ts";
import { plain } from "./words.ts";

/** Verbs whose British spelling no rule gives: American, British. */
const pairs = new Map([
  ["honor", "honour"],
  ["favor", "favour"],
  ["endeavor", "endeavour"],
]);

const british = new Map([...pairs].map(([american, spelled]) => [spelled, american]));

/** A verb in its American and its British spelling where they differ: "recognize", "recognise". */
export function spellings(verb: string): readonly string[] {
  const other = pairs.get(verb) ?? british.get(verb);
  if (other !== undefined) return [verb, other];
  return /[a-z]{3}ize$/.test(verb) ? [verb, verb.replace(/ize$/, "ise")] : [verb];
}

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

/** With which a sentence may speak of a text without saying that it does anything: "OP 13 speaks of …", "the draft has …". */
export const speakingVerbs: ReadonlySet<string> = new Set(
  `say says mention mentions name names speak speaks contain contains give gives set sets refer refers read reads
  print prints use uses quote quotes cite cites describe describes list lists include includes state states concern concerns
  cover covers deal deals address addresses discuss discusses touch touches identify identifies define defines specify specifies
  stand stands begin begins open opens link links relate relates mean means have has differ differs consist consists
  comprise comprises carry carries come comes follow follows number numbers share shares`.split(/\s+/),
);

/** A participle as a finite verb: "Recalling also" → "recalls also", "Mindful" → "is mindful", "Deeply concerned" → "is deeply concerned". */
export function finiteVerb({ verb }: Pick<Participle, "verb">): string {
  const words = (verb.charAt(0).toLowerCase() + verb.slice(1)).split(" ");
  const finite = words.map(finiteWord);
  return finite.some((word, at) => word !== words[at]) ? finite.join(" ") : `is ${words.join(" ")}`;
}

function finiteWord(word: string): string {
  if (word === "having") return "has";
  const [entry] = verbsOfWord(word, "participle");
  if (!entry || !word.endsWith("ing")) return word;
  return inflect(entry.verb.split(" ")[0] ?? word, "present")[0] ?? word;
}
