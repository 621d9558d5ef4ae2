import type { Span } from "../domain/resolution.ts";
import { actors, type KnownActor } from "./actors.ts";
import { type FoundActor, findActors, type ShortForms } from "./find-actors.ts";
import { list, oneOf, readTable, text } from "./read-table.ts";
import {
  createPhraseTrie,
  isOrdinary,
  type PhraseMatch,
  type PhraseTrie,
  speakingVerbs,
  type Word,
  wordsOf,
} from "./words.ts";

interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly kind: "treaty" | "declaration";
  /** Acronyms, other names, and short forms that mean it wherever they stand ("Organized Crime Convention"). */
  readonly also: readonly string[];
  /** Names that people say and resolutions do not print; texts are not read for them. */
  readonly said: readonly string[];
}

/** Conventions, declarations and plans that resolutions name. */
export const instruments: readonly Instrument[] = readTable("instruments", {
  id: text,
  name: text,
  kind: oneOf(["treaty", "declaration"]),
  also: list,
  said: list,
});

const byName = trieOfNames(instruments, ({ name, also }) => [name, ...also]);

/** The known instrument named at `words[at]`. */
export function instrumentAt(words: readonly Word[], at: number): PhraseMatch<Instrument> | null {
  return byName.longestAt(words, at);
}

/** Every known instrument that `text` names, in order, without overlaps. */
export function findInstruments(text: string) {
  return namedIn(text, byName).map(({ value: instrument, ...place }) => ({ instrument, ...place }));
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
  const said = namedIn(question, actorsSaid).map(({ value: { id, name }, ...place }) => ({
    actor: { id, name },
    ...place,
  }));
  return longestOf([...said, ...findActors(question, known)]);
}

/** The instruments that a reader names, likewise: "the ozone treaty". */
export function findInstrumentsSaid(question: string) {
  const said = namedIn(question, instrumentsSaid).map(({ value: instrument, ...place }) => ({
    instrument,
    ...place,
  }));
  return longestOf([...said, ...findInstruments(question)]);
}

const actorsSaid = trieOfNames(actors, ({ said }) => said);
const instrumentsSaid = trieOfNames(instruments, ({ said }) => said);

/** Of names that overlap the first one counts; of those that begin together the longest, else that which people say. */
function longestOf<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: T[] = [];
  for (const each of sorted) if (each.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(each);
  return kept;
}

function trieOfNames<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]) {
  return createPhraseTrie(entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry] as const)));
}

/** Which paragraph cites something is not asked of CITES, nor where delegates go on trips of TRIPS. */
function namedIn<T>(text: string, names: PhraseTrie<T>) {
  return names
    .allIn(wordsOf(text))
    .map(({ value, start, end }) => ({ value, span: { start, end }, printed: text.slice(start, end) }))
    .filter(({ printed }) => !speakingVerbs.has(printed) && !isOrdinary(printed));
}
