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
  const known = [...findActors(text), ...findInstruments(text)].map(({ span }) => span);
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
    .filter((name) => resolutions.every((resolution) => unitsMentioning(resolution, [name]).length === 0));
}
