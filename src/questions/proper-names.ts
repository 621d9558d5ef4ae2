import type { Wording } from "../domain/wording.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";

/** Proper names in a question, with the full names of the actors and instruments of whose names they are part. */
export function properNamesIn(text: string): Wording["properNames"] {
  const known = [
    ...findActors(text).map(({ actor, span }) => ({ name: actor.name, span })),
    ...findInstruments(text).map(({ instrument, span }) => ({ name: instrument.name, span })),
  ];
  return [...text.matchAll(properName), ...text.matchAll(article)].map(({ index, 0: printed }) => ({
    printed,
    of: known
      .filter(({ span }) => index < span.end && span.start < index + printed.length)
      .map(({ name }) => name),
  }));
}

const article = /\barticle \d+/gi;

/** A capital behind a small letter or a comma: no beginning of a sentence. */
const properName = /(?<=[\p{Ll}\p{N},;:]\s(?:the\s)?)\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*/gu;
