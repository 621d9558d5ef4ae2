import { type Act, type Actor, askingForces } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import { answersFor, isOfficeOf } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { subjectsAmong } from "../../language/concepts.ts";
import { namesActor, saysWhatItDoes } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { type ItemChoice, itemsAbout, itemsOf, itemsThat, partOfAct } from "./choose-items.ts";
import { composeTopic, placedPassages } from "./compose-topic.ts";
import { type Composed, isGiven, isRefusal, leads, searchedParts } from "./composer.ts";
import { correctedPremise } from "./correct-premise.ts";
import { mentionsOrRefusal, nothingIfAskedNothing } from "./mentions-of-actor.ts";
import { bestStanding, narrowed, onSubjectOf } from "./narrow-acts.ts";
import { nothingAskedOnThat } from "./nothing-asked-on-that.ts";
import {
  inForceOrder,
  isAddressedTo,
  isAskedOf,
  type PlacedAct,
  placedActs,
  saysDutyOf,
} from "./placed-acts.ts";
import {
  askedByOthers,
  type PlacedReport,
  reportedSentence,
  reportsOfDocument,
} from "./reported-sentence.ts";
import { roleSentences } from "./role-sentences.ts";
import { standsAmong } from "./standings.ts";
import { lowerFirst } from "./wording.ts";

/** What is asked of an actor: the acts with the force that was asked for, then the others, then what is asked of others that concerns it. */
export function actsOfActor(actor: Actor, request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const all = placedActs(resolutions);
  const addressed = all.filter((placed) => isAskedOf(actor, placed) && !isLeftOut(placed.act, frame));
  const ofActor = byItsOwnName(actor, addressed);
  const direct = onSubjectOf(ofActor, request);
  const reports = reportsAskedOf(actor, direct, request);
  if (reports.length > 0) return reports.map(reportedSentence);
  if (ofActor.length > 0 && direct.length === 0) return onThatOtherwise(actor, ofActor, request);
  // What was decided by a body of which only earlier decisions can be told.
  if (frame.past && isOnlyDecided(frame) && !direct.some(hasForceAsked(frame))) {
    const topic = composeTopic({ ...request, frame: { ...frame, forces: [] } });
    if (!isRefusal(topic)) return topic;
  }
  // Over several texts, and of a State, which much may speak of, what is asked of the actor itself is enough.
  const isState = actorOfId(actor.id)?.kind === "state";
  const isOfItself = frame.cues.has("itself") || ofActor.length < addressed.length;
  const isEnough =
    ((resolutions.length > 1 || isState || isOfItself) && direct.length > 0) || direct.length >= enough;
  const concerning = isGroup(actor) || isEnough ? [] : actsConcerning(actor, all, direct, request);
  const onSubject = direct.length > 0 ? concerning : narrowed(concerning, frame);
  const related = onSubject.length > 0 ? onSubject : concerning;
  const ofDuty = frame.forces.length === 0 ? all.filter((placed) => saysDutyOf(actor, placed)) : [];
  const duties = narrowed(ofDuty, frame);
  if (direct.length + related.length + duties.length === 0) {
    const isAsking = frame.forces.length === 0 || frame.forces.some((force) => askingForces.has(force));
    return isAsking ? mentionsOrRefusal(actor, request) : correctedPremise(actor, frame, resolutions, []);
  }
  const { asked, others } = byForceAsked(direct, frame);
  // What the question says of another verb is told first: "So it is requested to …?" where it is invited to.
  const isOtherMeant = bestStanding(others, frame) > bestStanding(asked, frame);
  const [first, second] = isOtherMeant ? [others, asked] : [asked, others];
  const leadFor = leads(request);
  const [only, ...more] = resolutions;
  const roles = only && more.length === 0 && frame.cues.has("role") ? roleSentences(only, actor) : [];
  const corrected = correctedPremise(actor, frame, resolutions, asked, direct);
  // Who only receives is asked for nothing.
  const isAsked = direct.length + duties.length > 0 || corrected.length > 0 || frame.actors.length > 1;
  return [
    ...roles,
    ...(isAsked ? corrected : nothingIfAskedNothing(actor, resolutions)),
    ...[...inForceOrder(first), ...inForceOrder(second), ...duties].flatMap((placed) =>
      actSentences(placed, { lead: leadFor(placed) }, itemsAbout(placed.paragraph, frame.terms, partOfAct)),
    ),
    ...related.flatMap((placed, at) => {
      const turns = direct.length > 0 && addressesOthers(placed) && !addressesOthers(related[at - 1]);
      const lead = leadFor(placed);
      const opening = turns ? `Addressing others, ${lowerFirst(lead)}` : lead;
      return actSentences(placed, { lead: opening }, itemsOnActor(actor, placed));
    }),
  ];
}

/** What another text or body, of which the question speaks, asked of the actor. */
function reportsAskedOf(
  actor: Actor,
  direct: readonly PlacedAct[],
  request: AnswerRequest,
): readonly PlacedReport[] {
  const ofDocument = reportsOfDocument(request).filter(({ report }) =>
    report.addressees.some((addressee) => answersFor(actor, addressee)),
  );
  if (ofDocument.length > 0) return ofDocument;
  const { frame } = request;
  return frame.past && !direct.some(hasForceAsked(frame)) ? askedByOthers(actor, request) : [];
}

function isOnlyDecided({ forces }: QuestionFrame): boolean {
  return forces.length > 0 && forces.every((force) => force === "decide");
}

function hasForceAsked({ forces }: QuestionFrame): (placed: PlacedAct) => boolean {
  return ({ act }) => forces.length === 0 || forces.includes(act.force);
}

/** What the text says of the subject, where nothing that it asks of the actor is on it. */
export function onThatOtherwise(
  actor: Actor,
  ofActor: readonly PlacedAct[],
  request: AnswerRequest,
): Composed {
  const denied = nothingAskedOnThat(actor, ofActor, request);
  // Where that is said, what follows is on the subject alone; so it is where nothing is found on both.
  const onBoth = denied.length > 0 ? undefined : composeTopic(request);
  const topic = onBoth && !isRefusal(onBoth) ? onBoth : composeTopic(ofSubjectAlone(request));
  return isRefusal(topic) ? topic : [...denied, ...topic];
}

/** What the actor does itself, where nothing is asked of it, then what is asked of others and concerns it; beside what is asked of it on a subject, where it is on that too. */
function actsConcerning(
  actor: Actor,
  all: readonly PlacedAct[],
  direct: readonly PlacedAct[],
  request: AnswerRequest,
): readonly PlacedAct[] {
  const { frame } = request;
  // Over several texts what is only related is told where the question found it.
  const isFound = ({ paragraph, resolution }: PlacedAct) =>
    frame.resolutions.length === 1 || isGiven(resolution, paragraph.id, request);
  const least = direct.length > 0 ? bestStanding(direct, frame) * ofBestOnIt : 0;
  const found = all.filter(
    (placed) =>
      concerns(actor, placed) &&
      (direct.length === 0 || asksOrDecides(placed)) &&
      !direct.includes(placed) &&
      isFound(placed) &&
      bestStanding([placed], frame) >= least,
  );
  return found.sort((a, b) => Number(asksOrDecides(a)) - Number(asksOrDecides(b)));
}

function asksOrDecides({ act }: PlacedAct): boolean {
  return askingForces.has(act.force);
}

/** Of what concerns an actor without being addressed to it; a decision may be addressed to nobody. */
function addressesOthers(placed: PlacedAct | undefined): boolean {
  return placed !== undefined && placed.act.addressees.length > 0;
}

/** The request without its actors, and with those passages only in which its subject stands, if there are any. */
function ofSubjectAlone(request: AnswerRequest): AnswerRequest {
  const { frame, retrieval } = request;
  const subject = { concepts: subjectsAmong(frame.terms), actors: [] };
  const passages = placedPassages(request)
    .filter(({ paragraph }) => standsAmong([paragraph], subject))
    .map(({ passage }) => passage);
  const isFound = subject.concepts.length > 0 && passages.length > 0;
  return {
    ...request,
    frame: { ...frame, actors: [] },
    retrieval: isFound ? { ...retrieval, passages: [...new Set(passages)] } : retrieval,
  };
}

/** Beside so many acts addressed to an actor, those in which others are asked for what concerns it are left out. */
const enough = 3;

/** What has less than this share of the best standing is on something else. */
const ofBestOnIt = 0.5;

/**
 * A body that is addressed itself is not asked what only its head is: the Secretariat beside the Secretary-General. An office
 * that has its name from its head is one with it.
 */
function byItsOwnName(actor: Actor, acts: readonly PlacedAct[]): readonly PlacedAct[] {
  const own = acts.filter(({ act }) => act.addressees.some(({ id }) => id === actor.id));
  const ofHead = (placed: PlacedAct) =>
    placed.act.addressees.some(
      (addressee) =>
        actorOfId(addressee.id)?.kind === "official" &&
        actorOfId(addressee.id)?.partOf === actor.id &&
        !isOfficeOf(addressee, actor),
    );
  return own.length > 0 ? acts.filter((placed) => own.includes(placed) || !ofHead(placed)) : acts;
}

/** What is asked of everybody but those whom the question leaves out. */
export function actsOfOthers(request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const ofOthers = placedActs(resolutions).filter(
    ({ act }) => askingForces.has(act.force) && act.addressees.length > 0 && !isLeftOut(act, frame),
  );
  const leadFor = leads(request);
  const about = narrowed(ofOthers, frame);
  if (about.length === 0) return notInTheText(resolutions);
  return inForceOrder(about).flatMap((placed) =>
    actSentences(placed, { lead: leadFor(placed) }, itemsAbout(placed.paragraph, frame.terms, partOfAct)),
  );
}

/** Addressed to somebody whom the question leaves out: "UN bodies other than UNODC". */
function isLeftOut(act: Act, { excludedActors }: QuestionFrame): boolean {
  return excludedActors.some((actor) => isAddressedTo(actor, act));
}

/** The acts with a force that was asked for; the others too where there is none, or where "request" or "called on to do" was said for any of them. */
function byForceAsked(
  acts: readonly PlacedAct[],
  { forces, cues }: QuestionFrame,
): { readonly asked: readonly PlacedAct[]; readonly others: readonly PlacedAct[] } {
  if (forces.length === 0) return { asked: acts, others: [] };
  const asked = acts.filter(({ act }) => forces.includes(act.force));
  const isColloquial =
    forces.every((force) => force === "request") ||
    (forces.every((force) => force === "call") && cues.has("called-to-do"));
  const others = asked.length === 0 || isColloquial ? acts.filter((placed) => !asked.includes(placed)) : [];
  return { asked, others };
}

/** What is asked of somebody else and speaks of the actor; "supports the efforts of the Force to keep the ceasefire": what it does itself, whatever the verb. */
function concerns(actor: Actor, placed: PlacedAct): boolean {
  const { act, paragraph } = placed;
  if (!asksOrDecides(placed))
    return saysWhatItDoes(paragraph.text.slice(act.action.start, act.action.end), actor);
  return (
    concernsItself(actor, placed) || itemsOf(placed.paragraph).some(({ text }) => namesActor(text, actor))
  );
}

/** By its own words, whatever its list says. */
function concernsItself(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  return (
    act.forum?.id === actor.id || namesActor(paragraph.text.slice(act.action.start, act.action.end), actor)
  );
}

/** Of what is asked of somebody else, the items that speak of the actor; all where only the words above them do. */
function itemsOnActor(actor: Actor, placed: PlacedAct): ItemChoice {
  const { paragraph } = placed;
  const speaking = itemsThat(paragraph, ({ text }) => namesActor(text, actor), partOfAct);
  return concernsItself(actor, placed) && itemsOf(paragraph, speaking).length === 0 ? partOfAct : speaking;
}

function isGroup({ id }: Actor): boolean {
  return actorOfId(id)?.kind === "group";
}
