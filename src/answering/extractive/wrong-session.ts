import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { sessionsIn } from "../../language/sessions-in.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";

/** That the text speaks of no such session, where the question takes one for granted that no paragraph names. */
export function wrongSession(request: AnswerRequest): DraftStatement[] {
  // Of another instrument the session is in its number: "resolutions of the 66th session".
  if (request.frame.intent === "reference") return [];
  const resolutions = searchedResolutions(request);
  const known = new Set(
    resolutions.flatMap(allParagraphs).flatMap(({ text }) => sessionsIn(text).map(({ number }) => number)),
  );
  return request.frame.sessions
    .filter(({ number }) => !known.has(number))
    .map(({ printed }) => ({
      basis: "absence",
      text: `The text does not mention the ${printed} session.`,
      claim: {
        of: "mention",
        resolutions: resolutions.map(({ id }) => id),
        terms: [`${printed} session`],
      },
      citations: [],
    }));
}
