import type { DraftStatement } from "../../domain/statements.ts";
import { findActors } from "../../language/find-actors.ts";
import { isOrdinal } from "../../language/numerals.ts";
import { casedPattern } from "../../language/pattern.ts";
import type { AnswerRequest } from "../../ports.ts";
import { leads } from "./composer.ts";
import { footnotesNaming } from "./footnote-sentences.ts";
import { instrumentsOnly } from "./instrument-sentences.ts";
import {
  byParagraph,
  candidates,
  genericTerms,
  type PlacedReference,
  wantedOrgans,
} from "./placed-references.ts";

/** Words that ask for a list of documents, and for no subject that they deal with. */
const ofList = casedPattern`
  ^(?:
    every|session|(?:turn|come|crop|show)s? up|cited|recalled|listed|appear\w*|footnotes?|including|blank
    |placeholder|instead|left|lack\w*|gaps?|holes?|dots|brackets?|place|filled|still|missing|open|known
    |unknown|yet|number\w*|dates?|far|\d+\w*|january|february|march|april|may|june|july|august|september
    |october|november|december
  )$
`;

/** All documents of the organ, session, date or kind that the question names, those in footnotes too; none where it asks for a subject as well. */
export function listOfDocuments(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  const { sessions, date } = frame.documents;
  const isOfBlanks = frame.cues.has("blank-number");
  if (frame.terms.some((term) => !genericTerms.test(term) && !ofList.test(term) && !isOrdinal(term)))
    return [];
  const wanted = wantedOrgans(frame);
  if (wanted.length + sessions.length === 0 && date === undefined && !isOfBlanks) return [];
  const ofSession = (number: string) =>
    sessions.length === 0 || sessions.some((each) => number.startsWith(`${each}/`));
  const found = candidates(request, []).filter((placed) =>
    isOfBlanks
      ? placed.reference.number === null
      : ofSession(placed.reference.number ?? "") &&
        (date === undefined || ` ${dateOf(placed)}`.includes(` ${date}`)),
  );
  const inNotes = footnotesNaming(
    request,
    (note) =>
      !isOfBlanks &&
      date === undefined &&
      wanted.every((id) => findActors(note).some(({ actor }) => actor.id === id)) &&
      [...note.matchAll(/\b(?:resolution|decision) (\S+\/\d+)/g)].some(([, number = ""]) =>
        ofSession(number),
      ),
  );
  const leadFor = leads(request);
  return [...byParagraph(found).flatMap((group) => instrumentsOnly(group, leadFor)), ...inNotes];
}

/** "Resolutions 71/31 and 71/32 of 5 December 2016": both are of that day. */
function dateOf({ reference, paragraph: { references } }: PlacedReference): string {
  const behind = references.slice(references.indexOf(reference));
  return behind.find(({ date }) => date !== undefined)?.date ?? "";
}
