import type { DraftStatement } from "../../domain/answers.ts";
import { asksForBlankNumber } from "../../language/blank-number.ts";
import { findActors } from "../../language/find-actors.ts";
import { isOrdinal, numberOf } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { leads } from "./composer.ts";
import { footnotesNaming } from "./footnote-sentences.ts";
import { instrumentsOnly } from "./instrument-sentences.ts";
import { byParagraph, candidates, genericTerms, wantedOrgans } from "./placed-references.ts";

/** "Which resolutions of the 66th session are cited?", "whose number is left blank?" */
export const listsDocuments =
  /\b(?:which|what|list|all|every|each|name|any|is there|how many)\b[^?.]{0,60}\b(?:resolutions?|decisions?)\b|\b(?:resolutions|decisions) of\b|['’]s (?:own )?(?:\w+ )?(?:resolutions|decisions)\b/i;
/** Words that ask for a list of documents, and for no subject that they deal with. */
const ofList =
  /^(?:every|session|(?:turn|come|crop|show)s? up|cited|recalled|listed|appear\w*|footnotes?|including|blank|placeholder|instead|left|lack\w*|gaps?|holes?|dots|brackets?|place|filled|still|missing|open|known|unknown|yet|number\w*|dates?|far|\d+\w*|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** All documents of the organ, session, date or kind that the question names, those in footnotes too; none where it asks for a subject as well. */
export function listOfDocuments(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  const { text } = frame;
  if (frame.terms.some((term) => !genericTerms.test(term) && !ofList.test(term) && !isOrdinal(term)))
    return [];
  const wanted = wantedOrgans(frame);
  const session = sessionsOfDocuments(text);
  const date = /\b(?:(?:[A-Z][a-z]+) )?(?:19|20)\d{2}\b/.exec(text)?.[0];
  if (wanted.length === 0 && session.length === 0 && !asksForBlankNumber.test(text)) return [];
  const ofSession = (number: string) =>
    session.length === 0 || session.some((each) => number.startsWith(`${each}/`));
  const found = candidates(request, []).filter(({ reference: { number, date: dated } }) =>
    asksForBlankNumber.test(text)
      ? number === null
      : ofSession(number ?? "") && (date === undefined || (dated ?? "").includes(date)),
  );
  const inNotes = footnotesNaming(
    request,
    (note) =>
      !asksForBlankNumber.test(text) &&
      date === undefined &&
      wanted.every((id) => findActors(note).some(({ actor }) => actor.id === id)) &&
      [...note.matchAll(/\b(?:resolution|decision) (\S+\/\d+)/g)].some(([, number = ""]) =>
        ofSession(number),
      ),
  );
  const leadFor = leads(request);
  return [...byParagraph(found).flatMap((group) => instrumentsOnly(group, leadFor)), ...inNotes];
}

/** The session in "resolutions of the 66th session" and "the 66th GA". */
function sessionsOfDocuments(text: string): number[] {
  return [
    ...text.matchAll(
      /\b([\w-]+) (?:regular )?(?:sessions?|(?:UN)?GA|General Assembly|Assembly|CCPCJ|Commission)\b/gi,
    ),
  ].flatMap(([, printed = ""]) => {
    const number = isOrdinal(printed.toLowerCase()) ? numberOf(printed) : undefined;
    return number ?? [];
  });
}
