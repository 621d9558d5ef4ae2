import type { Reading } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, textWithItems } from "../../domain/units.ts";
import { namesActor } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { actsAskedOf, actsOfActors } from "./acts-of-actors.ts";
import { actsOfForces, placesOfForces } from "./acts-of-forces.ts";
import { isAnsweredElsewhere } from "./answered-elsewhere.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { nothingFound } from "./denial.ts";
import { duties } from "./duties.ts";
import { likely } from "./on-subject.ts";
import { actsLookedAt, inForceOrder, isAskedOf, type PlacedAct, textsOf } from "./placed-acts.ts";
import { notStated } from "./stated-details.ts";
import { passagesLookedAt, subjectClauses, type Thresholds } from "./subject-clauses.ts";
import { hasOwnSubject, isOfSubject as isWordOfSubject } from "./subject-words.ts";
import { tellActs } from "./telling.ts";
import { whoIsAsked } from "./who-is-asked.ts";

/** Who is asked what, with which verb and how strongly: from the acts, completely, with what the question takes for granted put right first. */
export function createActsComposer(thresholds: Thresholds): Composer {
  return (request) => {
    const meant = withoutSpeaker(request);
    if (isOfAll(request, meant))
      return { drafts: tellActs(inForceOrder(actsLookedAt(meant.reading, meant.library)), meant) };
    const composition = isOfSubject(meant) ? subjectClauses(meant, thresholds) : compositionOf(meant);
    return { ...composition, drafts: [...missingDetail(composition, meant), ...composition.drafts] };
  };
}

/** "What does the Council do in this text?": nothing is said but whose text it is. */
function isOfAll({ reading }: ComposeRequest, meant: ComposeRequest): boolean {
  const { actors, excludedActors, forces, label } = meant.reading;
  const isOfNobody = reading.actors.length > 0 && actors.length + excludedActors.length + forces.length === 0;
  return isOfNobody && label === "actor" && !hasOwnSubject(reading);
}

function compositionOf(request: ComposeRequest): Composition {
  const { actors, excludedActors, forces, label } = request.reading;
  if (actors.length + excludedActors.length > 0) return actsOfActors(request);
  if (forces.length > 0) return actsOfForces(request);
  if (isOfNobodyKnown(request)) return nothingComposed(request);
  return label === "obligation" || asksWhetherOf(request) ? duties(request) : whoIsAsked(request);
}

/** Whether something is so of acts of which it names neither who nor with which verb: how strongly they ask decides. */
function asksWhetherOf({ reading: { yesNo, paragraphs } }: ComposeRequest): boolean {
  return yesNo === "other" && paragraphs.length > 0;
}

/** Less likely anything answers that is not only said in other words. */
const hardly = 0.25;

/** "Are banks asked to do anything?": nothing was found, and the word that is met nowhere is none of those that ask. */
function isOfNobodyKnown({ reading, retrieval }: ComposeRequest): boolean {
  return (
    reading.label === "actor" &&
    reading.paragraphs.length === 0 &&
    !retrieval.found &&
    retrieval.presence < hardly &&
    retrieval.unmet.some(isWordOfSubject)
  );
}

function bestOf(request: ComposeRequest): number {
  return passagesLookedAt(request)[0]?.score ?? 0;
}

function nothingComposed({ reading, retrieval, library }: ComposeRequest): Composition {
  return { drafts: [], refusal: nothingFound(reading, retrieval, textsOf(reading, library)) };
}

/** So surely it is asked what somebody is asked to do. */
const surely = 0.95;

/** The question has slots of an act, but what it asks is said elsewhere; that nothing is asked of somebody is exact, and told where it is the question. */
function isOfSubject(request: ComposeRequest): boolean {
  const { actors, excludedActors, forces, label, yesNo } = request.reading;
  if (isHardlyOfDuties(request.reading)) return true;
  if (actors.length + excludedActors.length > 0) {
    const asked = actsAskedOf(request);
    const isSurely = label === "actor" && request.reading.certainty >= surely && bestOf(request) < likely;
    const isOfThem =
      asked.length === 0 &&
      (yesNo === "existence" || (yesNo === "no" && (isSurely || isNamedInBest(request))));
    if (excludedActors.length > 0 || (asked.length > 0 && !hasOwnSubject(request.reading))) return false;
    return !isOfThem && !isAskedByName(asked, request) && isAnsweredElsewhere(asked, request);
  }
  if (forces.length > 0) return isAnsweredElsewhere(placesOfForces(request), request);
  return label !== "verb" && isAnsweredElsewhere([], request);
}

/** Something is asked of a body or an official of several texts, and what is likelier does not even name it: what it is called may not have been met. */
function isAskedByName(asked: readonly PlacedAct[], request: ComposeRequest): boolean {
  const { texts, actors } = request.reading;
  const isSpecific = actors.length > 0 && actors.every(({ id }) => actorOfId(id)?.kind !== "group");
  return texts.length > 1 && asked.length > 0 && isSpecific && !isNamedInBest(request);
}

/** Less surely than this it is asked whether anybody is bound, where nobody is named. */
const surelyOfDuties = 0.93;

/** That nobody is obliged answers nothing else than whether anybody is. */
function isHardlyOfDuties(reading: Reading): boolean {
  const { label, certainty, actors, excludedActors, forces, paragraphs } = reading;
  const named = actors.length + excludedActors.length + forces.length + paragraphs.length;
  return label === "obligation" && named === 0 && certainty < surelyOfDuties;
}

/** What answers best speaks of the actor, of whom nothing is asked. */
function isNamedInBest({ reading, retrieval, library }: ComposeRequest): boolean {
  const [best] = retrieval.passages;
  const resolution = best && library.find(best.resolution);
  const paragraph = resolution && findParagraph(resolution, best.paragraph);
  return (
    paragraph !== undefined && reading.actors.some((actor) => namesActor(textWithItems(paragraph), actor))
  );
}

/** "How much must donors give?": first that no amount is given, where the paragraph that is told first gives none. */
function missingDetail({ drafts }: Composition, request: ComposeRequest): Draft[] {
  const { detail } = request.reading;
  const cited = drafts.find(({ basis }) => basis === "quotation")?.citations[0];
  const resolution = cited && request.library.find(cited.resolution);
  const paragraph = resolution && findParagraph(resolution, cited.unit);
  const isOfAct = detail === "amount" || detail === "majority";
  return isOfAct && resolution && paragraph ? notStated(detail, { resolution, paragraph }, request) : [];
}

/** "What does the Council ask of States?": the organ whose text it is asks, unless it is itself addressed somewhere. */
function withoutSpeaker(request: ComposeRequest): ComposeRequest {
  const { reading, library } = request;
  const speakers = textsOf(reading, library).map(({ organ }) => organActor(organ)?.id);
  const acts = actsLookedAt(reading, library);
  const actors = reading.actors.filter(
    (actor) => !speakers.includes(actor.id) || acts.some((placed) => isAskedOf(actor, placed)),
  );
  return { ...request, reading: { ...reading, actors } };
}
