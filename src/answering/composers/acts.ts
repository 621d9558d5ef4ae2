import { bindingForces } from "../../domain/acts.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { paragraphsWithDuties } from "../../vocabulary/duties.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { actsAskedOf, actsOfActors } from "./acts-of-actors.ts";
import { actsOfForces, placesOfForces } from "./acts-of-forces.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import {
  addressesOf,
  bestScore,
  isAnsweredElsewhere,
  isLikelyAnswered,
  namesActorInBest,
  onSubject,
  passagesAnswering,
} from "./passages-answering.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { actsLookedAt, asksSomebody, isAskedOf, strongestOf, textsOf } from "./placed-acts.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { hasOwnSubject, isOfSubject as isWordOfSubject } from "./subject-words.ts";
import { fewSentences, tellActs, tellParagraph } from "./telling.ts";
import { certain, likely, present } from "./thresholds.ts";

/** Who is asked what, with which verb and how strongly: from the acts, completely, with what the question takes for granted put right first. */
export const composeActs: Composer = (request) => {
  const meant = withoutSpeaker(request);
  return isOfSubject(meant) ? subjectClauses(meant) : compositionOf(meant);
};

function compositionOf(request: ComposeRequest): Composition {
  const { actors, excludedActors, forces, label, certainty } = request.reading;
  if (actors.length + excludedActors.length > 0) return actsOfActors(request);
  if (forces.length > 0) return actsOfForces(request);
  if (isOfNobodyKnown(request)) return { drafts: [] };
  const isOfDuties = label === "obligation" && certainty >= certain.kind;
  return isOfDuties ? duties(request) : whoIsAsked(request);
}

/** "Are banks asked to do anything?": nothing was found, and the word that is met nowhere is none of those that ask. */
function isOfNobodyKnown({ reading, retrieval: { presence, unmet } }: ComposeRequest): boolean {
  return reading.paragraphs.length === 0 && presence < present.inOtherWords && unmet.some(isWordOfSubject);
}

/** The question has slots of an act, but what it asks is said elsewhere; that nothing is asked of somebody is exact, and told where it is the question. */
function isOfSubject(request: ComposeRequest): boolean {
  const { actors, excludedActors, forces, label } = request.reading;
  if (actors.length + excludedActors.length > 0) {
    const asked = actsAskedOf(request);
    const isDenied = asked.length === 0 && isOfDenial(request);
    const isOfAllAsked = asked.length > 0 && !hasOwnSubject(request.reading);
    if (excludedActors.length > 0 || isDenied || isOfAllAsked || isAskedByName(asked, request)) return false;
    return isAnsweredElsewhere(asked, request);
  }
  if (forces.length > 0) return isAnsweredElsewhere(placesOfForces(request), request);
  return label !== "verb" && hasOwnSubject(request.reading) && isAnsweredElsewhere([], request);
}

/** That nothing is asked of somebody answers whether anything is, and what is where nothing likely says something else. */
function isOfDenial(request: ComposeRequest): boolean {
  const { yesNo, label, certainty } = request.reading;
  const isAnswered = isLikelyAnswered(request);
  if (yesNo !== "no") return yesNo === "existence" && !(isAnswered && isNamedInBest(request));
  const isSurely = label === "actor" && certainty >= certain.actsOfSomebody && !isAnswered;
  // Who says more than whom it is about gets what likely answers.
  return isSurely || (isNamedInBest(request) && !(isAnswered && hasOwnSubject(request.reading)));
}

/** Something is asked of a body or an official of several texts, and what is likelier does not even name it: what it is called may not have been met. */
function isAskedByName(asked: readonly PlacedAct[], request: ComposeRequest): boolean {
  const { texts, actors } = request.reading;
  const isSpecific = actors.length > 0 && actors.every(({ id }) => actorOfId(id)?.kind !== "group");
  return texts.length > 1 && asked.length > 0 && isSpecific && !isNamedInBest(request);
}

/** What answers best speaks of the actor. */
function isNamedInBest(request: ComposeRequest): boolean {
  return request.reading.actors.some((actor) => namesActorInBest(actor, request));
}

/** "What does the Council ask of States?", "what does the UN want?": the organ whose text it is asks, unless it is itself addressed somewhere. */
function withoutSpeaker(request: ComposeRequest): ComposeRequest {
  const { reading } = request;
  const speakers = ["un", ...textsOf(request).map(({ organ }) => organActor(organ)?.id)];
  const acts = actsLookedAt(request);
  const actors = reading.actors.filter(
    (actor) => !speakers.includes(actor.id) || acts.some((placed) => isAskedOf(actor, placed)),
  );
  return { ...request, reading: { ...reading, actors } };
}

/** Whether anybody is bound, with nobody named: what is demanded or decided, or that nothing is and how strongly it asks. */
function duties(request: ComposeRequest): Composition {
  const { reading, retrieval } = request;
  const acts = actsLookedAt(request);
  // "Decides that States shall …", "Re-emphasizes that … must …"
  const saysDuty = ({ paragraph, resolution }: PlacedAct) =>
    paragraphsWithDuties(resolution).some(({ id }) => id === paragraph.id);
  const binding = acts.filter((placed) => bindingForces.includes(placed.act.force) || saysDuty(placed));
  if (binding.length > 0) {
    return { drafts: tellActs(onSubject(binding, retrieval), request) };
  }
  // Whether that is a "no" depends on how it is asked: "is it binding?", "is it only a wish?"
  const isAside = reading.yesNo === "no" && hasOwnSubject(reading);
  const denied = isAside ? [] : noSuchAct(request, { forces: bindingForces });
  const strongest = strongestOf(onSubject(acts.filter(asksSomebody), retrieval));
  const shown = reading.label === "verb" ? strongest.length : fewSentences - 1;
  return {
    drafts: [...denied, ...tellActs(strongest.slice(0, shown), request)],
    seeAlso: addressesOf(strongest.slice(shown)),
  };
}

/** "Who is to …?": nobody and no verb is named; the paragraphs that are named, else those that answer, tell it with their acts. */
function whoIsAsked(request: ComposeRequest): Composition {
  const { reading } = request;
  if (reading.paragraphs.length > 0) return { drafts: tellActs(actsLookedAt(request), request) };
  const found = passagesAnswering(request);
  // "Where is it at its strongest?"
  const isOfStrength = reading.label === "verb" && reading.certainty >= certain.strength;
  if (isOfStrength && bestScore(found, request.retrieval) < likely) return duties(request);
  return { drafts: found.slice(0, fewSentences).flatMap((placed) => tellParagraph(placed, request)) };
}
