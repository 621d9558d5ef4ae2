import type { Span } from "../domain/resolution.ts";
import { list, oneOf, readTable, text } from "./read-table.ts";
import {
  createPhraseTrie,
  isOrdinary,
  type PhraseMatch,
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

export interface FoundInstrument {
  readonly instrument: Instrument;
  readonly span: Span;
  readonly printed: string;
}

const byName = createPhraseTrie(
  instruments.flatMap((entry) => [entry.name, ...(entry.also ?? [])].map((name) => [name, entry] as const)),
);

/** The known instrument named at `words[at]`. */
export function instrumentAt(words: readonly Word[], at: number): PhraseMatch<Instrument> | null {
  return byName.longestAt(words, at);
}

/** Every known instrument that `text` names, in order, without overlaps. */
export function findInstruments(text: string): FoundInstrument[] {
  const found = byName.allIn(wordsOf(text)).map(({ value: instrument, start, end }) => {
    return { instrument, span: { start, end }, printed: text.slice(start, end) };
  });
  // Which paragraph cites something is not asked of CITES, nor where delegates go on trips of TRIPS.
  return found.filter(({ printed }) => !speakingVerbs.has(printed) && !isOrdinary(printed));
}
