import type { Actor } from "../domain/acts.ts";
import { distinctBy } from "../domain/group-by.ts";
import { remembered, rememberedOfText } from "../domain/remembered.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { actsOf, allParagraphs, overlaps } from "../domain/units.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { findActors, rememberActor, type ShortForms, shortFormsOfOrgan } from "../vocabulary/find-actors.ts";
import { findActorsSaid } from "../vocabulary/instruments.ts";
import { createPhraseTrie, createTable, stopWords, wordsOf } from "../vocabulary/words.ts";

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
) {
  const [only, ...others] = asked;
  const forms = only && others.length === 0 ? shortFormsIn(only) : undefined;
  const printed = findActorsSaid(text, forms).map(({ actor, span }) => ({ actor, ...span }));
  const everyday = findEveryday(text).map(({ row: { actor: id = "", name = "" }, start, end }) => {
    return { actor: { id, name }, start, end };
  });
  const own = [...asked.map(ownNamesOf), namesOf(addressed)]
    .flatMap((names) => names.allIn(wordsOf(text)))
    .map(({ value: actor, start, end }) => ({ actor, start, end }));
  const all = withoutOverlaps([...printed, ...everyday, ...own]);
  const openings = findOpenings(text);
  const isExcluded = ({ start }: Span) =>
    openings.some(({ end }) => end <= start && /^(?:\s|the|for|by|of)*$/.test(text.slice(end, start)));
  return {
    actors: distinct(all.filter((each) => !isExcluded(each))),
    excludedActors: distinct(all.filter(isExcluded)),
    spans: all,
  };
}

/** In order; of those that overlap the longest, "UN drugs office" before "UN". */
function withoutOverlaps<Found extends Span>(found: readonly Found[]): Found[] {
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const each of longestFirst) if (!kept.some((other) => overlaps(other, each))) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

/** What a text calls its bodies once it has named them. */
const shortFormsIn = rememberedOfText((resolution): ShortForms => {
  const forms = shortFormsOfOrgan(resolution.organ);
  for (const addressee of addresseesOf(resolution)) rememberActor(forms, addressee);
  return forms;
});

export function addresseesOf(resolution: Resolution): Actor[] {
  return actsOf(resolution).flatMap(({ addressees }) => addressees);
}

function distinct(found: readonly { readonly actor: Actor }[]): Actor[] {
  const actors = found.map(({ actor: { id, name } }) => ({ id, name }));
  return distinctBy(actors, ({ id }) => id);
}

/** Whom a text addresses by a name that the vocabulary does not have ("the Ethics Office"), and acronyms that it gives itself. */
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
