import { allParagraphs } from "../../domain/units.ts";
import { type Concept, speaksOf } from "../../language/concepts.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/** Whether a text that is searched speaks of it, in whatever words. */
export function isSpokenOf(concept: Concept, request: AnswerRequest): boolean {
  const paragraphs = searchedResolutions(request).flatMap(allParagraphs);
  return paragraphs.some((paragraph) => speaksOf(concept, paragraphStems(paragraph)));
}
