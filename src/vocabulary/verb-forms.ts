import { type Force, forces, type Participle } from "../domain/acts.ts";
import { groupBy } from "../domain/group-by.ts";
import { actionVerbs } from "./act-words.ts";
import { list, listOf, optionalText, readTable, readWordsByRole, text, yes } from "./read-table.ts";
import { plain } from "./words.ts";

/** A verb in its American and its British spelling where they differ: "recognize", "recognise"; "favor", "favour". */
function spellings(verb: string): readonly string[] {
  if (/^(?:hon|fav|endeav)ou?r$/.test(verb))
    return [verb, verb.replace(/ou?r$/, verb.endsWith("our") ? "or" : "our")];
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
  return spellings(base).flatMap((spelling) => inflected[form](spelling));
}

const inflected: { readonly [form in VerbForm]: (base: string) => string | readonly string[] } = {
  base: (base) => base,
  present,
  participle: (base) => `${stem(base)}ing`,
  past,
};

function past(base: string): string | readonly string[] {
  const listed = irregular.get(base)?.past ?? [];
  if (listed.length > 0) return listed;
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;
}

function present(base: string): string {
  const listed = irregular.get(base)?.present;
  if (listed !== undefined) return listed;
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function stem(base: string): string {
  if (irregular.get(base)?.doubles) return base + base.slice(-1);
  return /[a-z][^eo]e$/.test(base) ? base.slice(0, -1) : base;
}

const entriesByForm = new Map(verbForms.map((form) => [form, indexForm(form)] as const));

function indexForm(form: VerbForm): ReadonlyMap<string, readonly VerbEntry[]> {
  const entries = actionVerbs.flatMap(({ verb, force }) => {
    const [head = "", ...particle] = verb.split(" ");
    return inflect(head, form).map((spelling) => ({ spelling, verb, force, particle }));
  });
  entries.sort((a, b) => b.particle.length - a.particle.length);
  return groupBy(entries, ({ spelling }) => spelling);
}

/** The verbs whose inflected first word is `word`, those with most particles first. */
export function verbsOfWord(word: string, form: VerbForm): readonly VerbEntry[] {
  return entriesByForm.get(form)?.get(plain(word)) ?? [];
}

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

/** Which forces a text may have where somebody says a verb of it; of those that are near the verb is not exact. */
const rows = new Map(
  readTable("said-verbs", { verb: text, forces: listOf(forces), near: listOf(forces) }).map(
    (row) => [row.verb, row] as const,
  ),
);

/** Of forces that ask nothing, those of one family are not exact for each other. */
const families = readTable("force-families", { forces: listOf(forces) }).map((row) => row.forces);

/** "asks" is said of what is requested, called for or urged; a verb that is not in the table has its own force alone. */
export function forcesSaid({ verb, force }: Pick<VerbEntry, "verb" | "force">) {
  const row = rows.get(verb);
  const forces = row?.forces.length ? row.forces : [force];
  const near = families.filter((family) => family.some((one) => forces.includes(one))).flat();
  return { forces, near: [...(row?.near ?? []), ...near] };
}

/** Whether the verb says wherever it stands what a text does; others ("find", "support", "set") are ordinary words. */
export function isUnmistakable(verb: string): boolean {
  return rows.has(verb);
}

export const {
  /** "must", "is obliged to" */
  duty: dutyPhrases,
  /** "should", "is to" */
  task: taskPhrases,
} = readWordsByRole("said-duties", ["duty", "task"]);
