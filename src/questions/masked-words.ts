import type { Span } from "../domain/resolution.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { stem } from "../language/stem.ts";
import { wordsOf } from "../language/words.ts";
import { findAskedForces } from "./asked-forces.ts";
import { findNamedUnits } from "./find-named-units.ts";
import { findSymbols } from "./symbols.ts";

/** A word as models read it: its stem, a punctuation mark, or what kind of name it belongs to (`#actor`). */
export interface MaskedWord extends Span {
  readonly token: string;
  /** As it is written, lower case. */
  readonly lower: string;
}

/**
 * A turn's words with the names of actors, paragraphs and documents and the verbs of resolutions replaced by what they are, so that
 * what a model learns of one subject holds for others. A name of several words is one.
 */
export function maskedWords(question: string): readonly MaskedWord[] {
  if (latest.question !== question) latest = { question, words: maskWords(question) };
  return latest.words;
}

/** Both models read the same turn one after the other. */
let latest: { readonly question: string; readonly words: readonly MaskedWord[] } = {
  question: "",
  words: [],
};

function maskWords(question: string): MaskedWord[] {
  const names = namesIn(question);
  return wordsOf(question).flatMap(({ text, lower, start, end }) => {
    const name = names.find((each) => start < each.end && end > each.start);
    if (name) return start <= name.start ? [{ token: name.kind, lower, start, end: name.end }] : [];
    return [{ token: tokenOf(text, lower), lower, start, end }];
  });
}

function tokenOf(text: string, lower: string): string {
  if (/^\d/.test(text)) return "#number";
  return /\p{L}/u.test(text) ? stem(lower) : text;
}

interface Name extends Span {
  readonly kind: string;
}

/** Of names that overlap the first kind counts. */
function namesIn(question: string): Name[] {
  const kinds: readonly (readonly [string, readonly Span[]])[] = [
    ["#symbol", findSymbols(question).map(({ span }) => span)],
    ["#unit", findNamedUnits(question, () => 0)],
    ["#instrument", findInstruments(question).map(({ span }) => span)],
    ["#actor", findActors(question).map(({ span }) => span)],
    ["#verb", findAskedForces(question).map(({ span }) => span)],
  ];
  const names: Name[] = [];
  for (const [kind, spans] of kinds)
    for (const { start, end } of spans)
      if (!names.some((name) => start < name.end && end > name.start)) names.push({ kind, start, end });
  return names;
}
