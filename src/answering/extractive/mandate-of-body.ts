import type { Actor } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { foundingVerb } from "../../language/foundings.ts";
import { nounOfMandate, wordOfMandate } from "../../language/mandates.ts";
import { namesActor } from "../../language/names-actor.ts";
import { pattern } from "../../language/pattern.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { itemsAbout, partOfAct } from "./choose-items.ts";
import { leads, searchedParts } from "./composer.ts";
import { narrowed } from "./narrow-acts.ts";
import { isAddressedTo, type PlacedAct, placedActs } from "./placed-acts.ts";

/**
 * "What is the mandate of the Mission?": the acts that say what it is, each with its list; none where the text has none.
 * What else is asked of the Mission is no part of that.
 */
export function mandateOf(actor: Actor, request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  if (!frame.cues.has("mandate") || frame.forces.length > 0) return [];
  const terms = frame.terms.filter((term) => !wordOfMandate.test(term));
  const telling = narrowed(
    placedActs(searchedParts(request)).filter((placed) => tellsMandate(actor, placed)),
    { ...frame, terms },
  );
  const leadFor = leads(request);
  return telling.flatMap((placed, at) =>
    actSentences(
      placed,
      { lead: leadFor(placed) },
      // The list belongs to the first act of the paragraph that tells it.
      placed.paragraph === telling[at - 1]?.paragraph
        ? () => false
        : itemsAbout(placed.paragraph, terms, partOfAct),
    ),
  );
}

function tellsMandate(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  const before = paragraph.text.slice(act.verbSpan.end, act.action.start);
  const action = paragraph.text.slice(act.action.start, act.action.end);
  if (isAddressedTo(actor, act)) return ofMandate.test(before) || listsTasks.test(action);
  const [founded = "", mandate] = action.split(withMandate);
  return mandate !== undefined && foundingVerb.test(founded) && namesActor(founded, actor);
}

/** "decides that the mandate of" the Mission "shall be as follows" */
const ofMandate = new RegExp(String.raw`\bthat (?:the )?(?:[\w-]+ )*${nounOfMandate} of\b`, "i");
/** "shall have the following mandate", "to perform the following tasks", the Mission’s "mandate shall include" */
const listsTasks = new RegExp(
  String.raw`\bfollowing (?:[\w-]+ ){0,3}${nounOfMandate}\b|\b${nounOfMandate} (?:as follows|shall|will)\b`,
  "i",
);
/** "to establish a working group with the mandate of exploring …" */
const withMandate = pattern`
  \b(?:with|having) (?:an? |the )?(?:following )?(?:${nounOfMandate}|terms of reference)\b
  |\b(?:to|and) (?:perform|carry out|discharge) the following ${nounOfMandate}\b
`;
