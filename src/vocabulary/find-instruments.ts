import type { Span } from "../domain/resolution.ts";
import { type Instrument, instruments } from "./instruments.ts";
import { createPhraseTrie, type PhraseMatch } from "./phrase-trie.ts";
import { speakingVerbs } from "./speaking-verbs.ts";
import { type Word, wordsOf } from "./words.ts";

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
  const words = wordsOf(text);
  const found: FoundInstrument[] = [];
  for (let at = 0; at < words.length; ) {
    const match = instrumentAt(words, at);
    const start = words[at]?.start ?? 0;
    const end = words[(match?.end ?? at + 1) - 1]?.end ?? start;
    const printed = text.slice(start, end);
    // Which paragraph cites something is not asked of CITES.
    if (match !== null && !speakingVerbs.has(printed))
      found.push({ instrument: match.value, span: { start, end }, printed });
    at = match?.end ?? at + 1;
  }
  return found;
}
