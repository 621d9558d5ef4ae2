import type { Span } from "../domain/resolution.ts";
import { actors, type KnownActor } from "./actors.ts";
import { type FoundActor, findActors, type ShortForms } from "./find-actors.ts";
import { list, oneOf, readTable, text } from "./read-table.ts";
import { createPhraseTrie, isOrdinary, type PhraseTrie, speakingVerbs, type Word, wordsOf } from "./words.ts";

/** Conventions, declarations and plans that resolutions name. */
export const instruments = readTable("instruments", {
  id: text,
  name: text,
  kind: oneOf(["treaty", "declaration"]),
  /** Acronyms, other names, and short forms that mean it wherever they stand ("Organized Crime Convention"). */
  also: list,
  /** Names that people say and resolutions do not print; texts are not read for them. */
  said: list,
});

const byName = trieOfNames(instruments, ({ name, also }) => [name, ...also]);

/** The known instrument named at `words[at]`. */
export function instrumentAt(words: readonly Word[], at: number) {
  return byName.longestAt(words, at);
}

/** Every known instrument that `text` names, in order, without overlaps. */
export function findInstruments(text: string) {
  return namedIn(text, byName, (instrument) => ({ instrument }));
}

/** "United Nations Convention against Corruption" for "UNCAC"; null where the vocabulary has no such acronym. */
export function fullNameOf(short: string): string | null {
  return byShort.get(short) ?? null;
}

/** "UNCAC" for the full name of a body or an instrument; undefined where it has none, or its name is one. */
export function shortNameOf(name: string): string | undefined {
  return entries.find((entry) => entry.name === name)?.also.find(isAcronym);
}

function isAcronym(name: string): boolean {
  return name.length <= longestAcronym && /^\p{Lu}[\p{Lu}\d-]+\p{L}*$/u.test(name);
}

const longestAcronym = 12;

const entries: readonly Pick<KnownActor, "name" | "also">[] = [...actors, ...instruments];

const byShort: ReadonlyMap<string, string> = new Map(
  entries.toReversed().flatMap(({ name, also }) => also.filter(isAcronym).map((short) => [short, name])),
);

/**
 * Who a reader names, in order, without overlaps: as resolutions print it or as people say it ("the UN drugs agency"). `known`:
 * what the text in question calls its bodies.
 */
export function findActorsSaid(question: string, known?: ShortForms): FoundActor[] {
  const said = namedIn(question, actorsSaid, ({ id, name }) => ({ actor: { id, name } }));
  return firstsWithoutOverlap([...said, ...findActors(question, known)]);
}

/** The instruments that a reader names, likewise: "the ozone treaty". */
export function findInstrumentsSaid(question: string) {
  const said = namedIn(question, instrumentsSaid, (instrument) => ({ instrument }));
  return firstsWithoutOverlap([...said, ...findInstruments(question)]);
}

const actorsSaid = trieOfNames(actors, ({ said }) => said);
const instrumentsSaid = trieOfNames(instruments, ({ said }) => said);

/** Of names that overlap the first one counts; of those that begin together the longest, else that which people say. */
export function firstsWithoutOverlap<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: T[] = [];
  for (const each of sorted) if (each.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(each);
  return kept;
}

function trieOfNames<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]) {
  return createPhraseTrie(entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry] as const)));
}

/** Which paragraph cites something is not asked of CITES, nor where delegates go on trips of TRIPS. */
function namedIn<T, Named>(text: string, names: PhraseTrie<T>, named: (value: T) => Named) {
  return names
    .allIn(wordsOf(text))
    .map(({ value, start, end }) => ({
      ...named(value),
      span: { start, end },
      printed: text.slice(start, end),
    }))
    .filter(({ printed }) => !speakingVerbs.has(printed) && !isOrdinary(printed));
}
