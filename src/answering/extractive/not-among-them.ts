import type { DraftStatement } from "../../domain/statements.ts";
import { hasTerm, stemsOf, unitsMentioning } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/** That what is asked to be among the things named stands nowhere in the text. */
export function notAmongThem(request: AnswerRequest): DraftStatement[] {
  const { phrases, terms } = request.frame;
  const asked = phrases.oneOfThem;
  if (!asked) return [];
  const stems = stemsOf(asked);
  const words = terms.filter((term) => hasTerm(stems, term));
  const resolutions = searchedResolutions(request);
  const isThere = resolutions.some((resolution) => unitsMentioning(resolution, words).length > 0);
  if (words.length === 0 || isThere) return [];
  // Each may stand somewhere by itself.
  const isAlone =
    words.length > 1 &&
    words.some((word) => resolutions.some((resolution) => unitsMentioning(resolution, [word]).length > 0));
  return [
    {
      basis: "absence",
      text: isAlone
        ? `The text does not mention ${asked} in one place.`
        : `The text does not mention ${asked}.`,
      claim: { of: "mention", resolutions: resolutions.map(({ id }) => id), terms: words },
      citations: [],
    },
  ];
}
