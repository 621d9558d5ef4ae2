import type { Actor } from "../domain/acts.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { rememberActor, type ShortForms, shortFormsOfOrgan } from "../vocabulary/find-actors.ts";
import { findActorsSaid, findInstrumentsSaid } from "../vocabulary/said-names.ts";
import { findOwnActors } from "./own-names.ts";
import { createTable } from "./tables.ts";

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
 * SG"). `asked` are the texts that are asked: what each calls its own, and what the only one calls "the Office".
 */
export function findNamedActors(text: string, asked: readonly Resolution[] = []): NamedActors {
  const [only, ...others] = asked;
  const printed = findActorsSaid(text, only && others.length === 0 ? shortFormsIn(only) : undefined).map(
    ({ actor, span }) => ({
      actor,
      ...span,
    }),
  );
  const own = asked.flatMap((resolution) => findOwnActors(text, resolution));
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

const formsByText = new WeakMap<Resolution["paragraphs"], ShortForms>();

/** What a text calls its bodies once it has named them. */
function shortFormsIn(resolution: Resolution): ShortForms {
  const known = formsByText.get(resolution.paragraphs);
  if (known) return known;
  const forms = shortFormsOfOrgan(resolution.organ);
  for (const { acts } of allParagraphs(resolution))
    for (const addressee of acts.flatMap(({ addressees }) => addressees)) rememberActor(forms, addressee);
  formsByText.set(resolution.paragraphs, forms);
  return forms;
}

function distinct(found: readonly { readonly actor: Actor }[]): Actor[] {
  return [...new Map(found.map(({ actor: { id, name } }) => [id, { id, name }])).values()];
}
