import { findActors } from "../../language/find-actors.ts";
import { findInstruments } from "../../language/find-instruments.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/** A capital behind a small letter or a comma: no beginning of a sentence. */
const properName = /(?<=[\p{Ll}\p{N},;:]\s(?:the\s)?)\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*/gu;

/** Proper names among what the question is about that stand nowhere in the texts: "tourism in Africa". */
export function strangeNames(request: AnswerRequest): readonly string[] {
  const { text, terms } = request.frame;
  const resolutions = searchedResolutions(request);
  const stands = (name: string) =>
    resolutions.some((resolution) => unitsMentioning(resolution, [name]).length > 0);
  // Another name for what the text does speak of: "the Palermo Convention".
  const known = [
    ...findActors(text).map(({ actor, span }) => ({ name: actor.name, span })),
    ...findInstruments(text).map(({ instrument, span }) => ({ name: instrument.name, span })),
  ].flatMap(({ name, span }) => (stands(name) ? [span] : []));
  return [...text.matchAll(properName)]
    .filter(
      ({ index, 0: name }) => !known.some(({ start, end }) => index < end && start < index + name.length),
    )
    .map(([name]) => name)
    .filter((name) =>
      name
        .toLowerCase()
        .split(/[\s-]/)
        .every((word) => terms.includes(word)),
    )
    .filter((name) => !stands(name));
}
