import type { Library } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { allParagraphs, withDescendants } from "../domain/units.ts";
import type { VerbMention } from "./verb-mentions.ts";
import { verifyAbsence } from "./verify-absence.ts";
import type { CitedUnit } from "./verify-citations.ts";

const namesParagraphs = /\b(?:OPs?|PPs?|paragraphs?|paras?\.?)\s*\d/i;

/**
 * "It is not requested to …" holds where no act of the resolution does, nor a participle of its preamble; of the cited
 * paragraphs alone where the sentence names them.
 */
export function verifyDenial(
  { force, verb, actors }: VerbMention,
  { own, cited }: { readonly own: string; readonly cited: readonly CitedUnit[] },
  library: Library,
): CitationProblem[] {
  const resolutions = [...new Set(cited.map(({ resolution }) => resolution))];
  const scope = namesParagraphs.test(own)
    ? cited.flatMap(({ unit }) => (unit.paragraph ? withDescendants(unit.paragraph) : []))
    : resolutions.flatMap(allParagraphs);
  const claim = {
    of: "act" as const,
    resolutions: resolutions.map(({ id }) => id),
    forces: [force],
    paragraphs: scope.map(({ id }) => id),
    ...(actors.length > 0 && { actors }),
  };
  const openings = scope.filter(({ participles }) => participles.some((opening) => opening.force === force));
  return [
    ...verifyAbsence(claim, library),
    ...(/\boperative\b/i.test(own) ? [] : openings.slice(0, 1)).map(
      ({ id }): CitationProblem => ({ code: "absence-false", detail: `${id} does ${verb}` }),
    ),
  ];
}
