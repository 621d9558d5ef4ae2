import type { Actor } from "../domain/acts.ts";
import { distinctBy } from "../domain/group-by.ts";
import { remembered, rememberedOfText } from "../domain/remembered.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { actsOf, allParagraphs } from "../domain/units.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { findActors, rememberActor, type ShortForms, shortFormsOfOrgan } from "../vocabulary/find-actors.ts";
import { findActorsSaid, findInstrumentsSaid } from "../vocabulary/instruments.ts";
import { createPhraseTrie, createTable, stopWords, wordsOf } from "../vocabulary/words.ts";

export interface NamedActors {
  readonly actors: readonly Actor[];
  readonly excludedActors: readonly Actor[];
  readonly spans: readonly Span[];
}

export interface NamedInstruments {
  readonly instruments: readonly string[];
  readonly spans: readonly Span[];
}

interface FoundActor extends Span {
  readonly actor: Actor;
}

const findOpenings = createTable("excluding-words");
const findEveryday = createTable("everyday-actors");
/**
 * Actors that a turn names, in their own and in everyday names, each once; apart those it leaves out ("other than the
 * SG"). `asked` are the texts that are asked: what each calls its own, and what the only one calls "the Office". Of many texts
 * only whom they address is known.
 */
export function findNamedActors(
  text: string,
  asked: readonly Resolution[] = [],
  addressed: readonly Actor[] = [],
): NamedActors {
  const [only, ...others] = asked;
  const forms = only && others.length === 0 ? shortFormsIn(only) : undefined;
  const printed = findActorsSaid(text, forms).map(({ actor, span }) => ({ actor, ...span }));
  const own = [...asked.map(ownNamesOf), namesOf(addressed)].flatMap((names) => findOwnActors(text, names));
  const all = withoutOverlaps([...printed, ...everydayIn(text), ...own]);
  const openings = findOpenings(text);
  const isExcluded = ({ start }: Span) =>
    openings.some(({ end }) => end <= start && /^(?:\s|the|for|by|of)*$/.test(text.slice(end, start)));
  return {
    actors: distinct(all.filter((each) => !isExcluded(each))),
    excludedActors: distinct(all.filter(isExcluded)),
    spans: all.map(({ start, end }) => ({ start, end })),
  };
}

function everydayIn(text: string): FoundActor[] {
  return findEveryday(text).map(({ row, start, end }) => ({
    actor: { id: row.actor ?? "", name: row.name ?? "" },
    start,
    end,
  }));
}

/** In order; of those that overlap the longest, "UN drugs office" before "UN". */
function withoutOverlaps(found: readonly FoundActor[]): FoundActor[] {
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FoundActor[] = [];
  for (const each of longestFirst)
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

/** Full names of conventions, declarations and the like. */
export function findNamedInstruments(text: string): NamedInstruments {
  const found = findInstrumentsSaid(text);
  return {
    instruments: [...new Set(found.map(({ instrument }) => instrument.name))],
    spans: found.map(({ span }) => span),
  };
}

/** What a text calls its bodies once it has named them. */
const shortFormsIn = rememberedOfText((resolution): ShortForms => {
  const forms = shortFormsOfOrgan(resolution.organ);
  for (const addressee of addresseesOf(resolution)) rememberActor(forms, addressee);
  return forms;
});

function addresseesOf(resolution: Resolution): Actor[] {
  return actsOf(resolution).flatMap(({ addressees }) => addressees);
}

function distinct(found: readonly { readonly actor: Actor }[]): Actor[] {
  const actors = found.map(({ actor: { id, name } }) => ({ id, name }));
  return distinctBy(actors, ({ id }) => id);
}

type OwnNames = ReturnType<typeof createPhraseTrie<Actor>>;

/** Whom a text addresses by a name that the vocabulary does not have ("the Ethics Office"), and acronyms that it gives itself, where a turn names them. */
function findOwnActors(question: string, names: OwnNames): FoundActor[] {
  const words = wordsOf(question);
  const found: FoundActor[] = [];
  for (let at = 0; at < words.length; ) {
    const match = names.longestAt(words, at);
    const [first, last] = [words[at], words[(match?.end ?? 0) - 1]];
    if (match && first && last) found.push({ actor: match.value, start: first.start, end: last.end });
    at = match?.end ?? at + 1;
  }
  return found;
}

const ownNamesOf = rememberedOfText((resolution) =>
  createPhraseTrie([...namesUnknown(addresseesOf(resolution)), ...acronyms(resolution)]),
);

/** Of a list that is always the same. */
const namesOf = remembered((addressed: readonly Actor[]) => createPhraseTrie(namesUnknown(addressed)));

/** A longer name is a description: "States that have not yet done so". */
const mostWords = 6;

/** Those that the vocabulary does not have; "them" is no name. */
function namesUnknown(addressees: readonly Actor[]): (readonly [string, Actor])[] {
  return addressees
    .filter(({ id, name }) => actorOfId(id) === null && wordsOf(name).length <= mostWords)
    .filter(({ name }) => !wordsOf(name).every(({ lower }) => stopWords.has(lower)))
    .map(({ id, name }) => [name.replace(/^(?:the|all|any) /i, ""), { id, name }] as const);
}

/** "Counter-Terrorism Committee Executive Directorate (CTED)": the actor that ends where its acronym is given. */
function acronyms(resolution: Resolution): (readonly [string, Actor])[] {
  return allParagraphs(resolution).flatMap(({ text }) =>
    [...text.matchAll(/ \((\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*)\)/gu)].flatMap(({ 1: acronym = "", index }) => {
      const named = findActors(text.slice(0, index)).findLast(({ span }) => span.end === index);
      return named ? [[acronym, named.actor] as const] : [];
    }),
  );
}
