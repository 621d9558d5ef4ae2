import { allParagraphs } from "../../domain/units.ts";
import { type Concept, conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import { strangeNames } from "./strange-names.ts";

/**
 * The request without those doubtful terms that stand nowhere in the texts: of "one sentence on fisheries for the library"
 * the library is no subject that is missing. Where nothing else is asked about, they stay.
 */
export function withSettledTerms(request: AnswerRequest): AnswerRequest {
  const { frame } = request;
  const names = strangeNames(request).map((name) => name.toLowerCase());
  const isDoubtful = (term: string) => frame.doubtful?.includes(term) === true && !names.includes(term);
  const absent = conceptsOf(frame.terms)
    .filter(({ printed }) => printed.split(" ").every(isDoubtful))
    .filter((concept) => !stands(concept, request))
    .flatMap(({ printed }) => printed.split(" "));
  const terms = frame.terms.filter((term) => !absent.includes(term));
  const isAbout = terms.some((term) => !isDoubtful(term));
  return absent.length > 0 && isAbout ? { ...request, frame: { ...frame, terms } } : request;
}

function stands(concept: Concept, request: AnswerRequest): boolean {
  return searchedResolutions(request).some(
    (resolution) =>
      unitsMentioning(resolution, [concept.printed]).length > 0 ||
      allParagraphs(resolution).some((paragraph) => conceptStrength(concept, paragraphStems(paragraph)) > 0),
  );
}
