import { isListed } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { absentNames } from "./denial.ts";
import { mentionOf } from "./passage-clauses.ts";
import { textsOf } from "./placed-acts.ts";
import { ownDate, propertyDraft } from "./properties.ts";
import { citedReferences } from "./references.ts";
import { detailAnswer } from "./stated-details.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { hasOwnSubject } from "./subject-words.ts";

/** What a text says of something, whatever it is; of other documents that it cites the complete list where that is asked for. */
export const composeTopic: Composer = (request) =>
  ownDate(request) ??
  citedReferences(request) ??
  tabledBy(request) ??
  aroundParagraphs(request) ??
  detailOf(request) ??
  subjectClauses(request);

/** "Is Brazil behind it?", where no paragraph answers and whoever is named tabled the text. */
function tabledBy({ reading, retrieval, library }: ComposeRequest): Composition | undefined {
  const [text, ...others] = textsOf({ reading, library });
  if (!text || others.length > 0 || (retrieval.found && !retrieval.around)) return undefined;
  // "Is that list final?" behind a question on Brazil is not of Brazil.
  if (reading.yesNo === "no" || (reading.leansOnEarlier && hasOwnSubject(reading))) return undefined;
  const states = reading.actors.filter(({ id }) => actorOfId(id)?.kind === "state");
  const isTheirs = states.length > 0 && states.every((actor) => isListed(text.sponsors, actor));
  return isTheirs ? { drafts: [propertyDraft(text, "sponsors", reading, library)] } : undefined;
}

/** Which draft it amends, where the conference met of which a footnote speaks: what stands around the paragraphs and answers better. */
function aroundParagraphs(request: ComposeRequest): Composition | undefined {
  const { around } = request.retrieval;
  return around && absentNames(request).length === 0 ? { drafts: mentionOf(around, request) } : undefined;
}

/** "How much …?": the amount, or first that there is none; unless the question is of somebody who is not in the text at all. */
function detailOf(request: ComposeRequest): Composition | undefined {
  const { detail, texts } = request.reading;
  // Whatever a paragraph says may be taken for a reason; sources stand in footnotes.
  if (detail === undefined || detail === "reason" || detail === "source") return undefined;
  // "Where do they ask for it?" of several texts asks which paragraphs.
  if (detail === "place" && texts.length > 1) return undefined;
  if (absentNames(request).length > 0) return undefined;
  return detailAnswer(detail, request);
}
