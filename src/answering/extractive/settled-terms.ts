import { allParagraphs } from "../../domain/units.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/**
 * The request without those doubtful terms that stand nowhere in the texts: of "one sentence on fisheries for the library"
 * the library is no subject that is missing. Where nothing else is asked about, they stay.
 */
export function withSettledTerms(request: AnswerRequest): AnswerRequest {
  const { frame } = request;
  const absent = (frame.doubtful ?? []).filter((term) => !stands(term, request));
  const terms = frame.terms.filter((term) => !absent.includes(term));
  const isAbout = terms.some((term) => !frame.doubtful?.includes(term));
  return absent.length > 0 && isAbout ? { ...request, frame: { ...frame, terms } } : request;
}

function stands(term: string, request: AnswerRequest): boolean {
  const concepts = conceptsOf([term]);
  return searchedResolutions(request).some(
    (resolution) =>
      unitsMentioning(resolution, [term]).length > 0 ||
      allParagraphs(resolution).some((paragraph) =>
        concepts.some((concept) => conceptStrength(concept, paragraphStems(paragraph)) > 0),
      ),
  );
}
