import type { Span } from "../domain/resolution.ts";
import { actors } from "./actors.ts";
import { type FoundActor, findActors, type ShortForms } from "./find-actors.ts";
import { type FoundInstrument, findInstruments, instruments } from "./instruments.ts";
import { createPhraseTrie, isOrdinary, wordsOf } from "./words.ts";

interface Named {
  readonly name: string;
  readonly said: readonly string[];
}

/**
 * Who a reader names, in order, without overlaps: as resolutions print it or as people say it ("the UN drugs agency"). `known`:
 * what the text in question calls its bodies.
 */
export function findActorsSaid(question: string, known?: ShortForms): FoundActor[] {
  const said = actorsSaid(question).map(({ value: { id, name }, ...place }) => ({
    actor: { id, name },
    ...place,
  }));
  return longestOf([...said, ...findActors(question, known)]);
}

/** The instruments that a reader names, likewise: "the ozone treaty". */
export function findInstrumentsSaid(question: string): FoundInstrument[] {
  const said = instrumentsSaid(question).map(({ value, ...place }) => ({ instrument: value, ...place }));
  return longestOf([...said, ...findInstruments(question)]);
}

const actorsSaid = createFinder(actors);
const instrumentsSaid = createFinder(instruments);

/** Of names that overlap the first one counts; of those that begin together the longest, else that which people say. */
function longestOf<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: T[] = [];
  for (const each of sorted) if (each.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(each);
  return kept;
}

function createFinder<T extends Named>(entries: readonly T[]) {
  const byName = createPhraseTrie(
    entries.flatMap((value) => value.said.map((name) => [name, value] as const)),
  );
  return (question: string): { value: T; span: Span; printed: string }[] => {
    return byName
      .allIn(wordsOf(question))
      .map(({ value, start, end }) => ({ value, span: { start, end }, printed: question.slice(start, end) }))
      .filter(({ printed }) => !isOrdinary(printed));
  };
}
