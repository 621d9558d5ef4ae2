import { bindingForces, type Force, strengthOrder } from "../../domain/acts.ts";
import { sliceOf } from "../../domain/units.ts";
import { namesActor } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { absentNames, nothingFound, refusalOfAbsence } from "./denial.ts";
import { noSuchAct } from "./denied-acts.ts";
import { addressesOf, bestScore, onSubject } from "./passages-answering.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { actsLookedAt, asksSomebody, inForceOrder, isAmongAsked, isAskedOf } from "./placed-acts.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { hasOwnSubject } from "./subject-words.ts";
import { bestFirst, fewSentences, isOfNothingFound, tellActs, withLead } from "./telling.ts";
import { answering, certain, likely, shareOfBest } from "./thresholds.ts";

/** What is asked of somebody: with the verb that was said, or that it is not, and what is asked of them instead. */
export function actsOfActors(request: ComposeRequest): Composition {
  const asked = actsAskedOf(request);
  if (asked.length === 0) return nothingAsked(request);
  // Whoever is obliged is bound by a verb, also to do what somebody "recommended"; else it is the verbs that the question says.
  const { forces, label, certainty } = request.reading;
  const isOfDuty = label === "obligation" && (forces.length === 0 || certainty >= certain.kind);
  const wanted = isOfDuty ? bindingForces : forces;
  const fitting = wanted.length === 0 ? asked : asked.filter(({ act }) => wanted.includes(act.force));
  // The verb may be used of the actor, but on something else than the question.
  const kept = onSubject(asked, request.retrieval);
  const isOnSubject = fitting.some((placed) => kept.includes(placed));
  return isOnSubject ? onlyThose(fitting, asked, request) : instead(asked, fitting, wanted, request);
}

/** First that nothing is asked of them, where that is the question and nothing answers another one; then what is said of them. */
function nothingAsked(request: ComposeRequest): Composition {
  const { reading } = request;
  const { forces, actors, yesNo, kind, certainty } = reading;
  const absent = absentNames({ ...request, reading: { ...reading, symbols: [], instruments: [] } });
  if (absent.length > 0 && absent.length === actors.length)
    return { drafts: [], refusal: refusalOfAbsence(absent, reading) };
  const areStates = actors.every(({ id }) => actorOfId(id)?.family === "states");
  const least = areStates ? certain.nothingOfThem.ofStates : certain.nothingOfThem.ofOne;
  const mayBeOther = yesNo === "no" && hasOwnSubject(reading);
  const isAsked = forces.length > 0 || (kind === "acts" && certainty >= least && !mayBeOther);
  const denied = isAsked ? noSuchAct(request, { forces: forces.length > 0 ? forces : strengthOrder }) : [];
  if (denied.length === 0) return subjectClauses(request);
  // That they are spoken of is no "yes" behind it.
  const { drafts } = subjectClauses({ ...request, reading: { ...reading, yesNo: "other" } });
  return { drafts: [...withLead(yesNo === "no" ? undefined : "no", denied), ...drafts] };
}

/** Asked of one that the reading names, or of those it is one of; or of anybody but those it leaves out. */
export function actsAskedOf(request: ComposeRequest): PlacedAct[] {
  const { actors, excludedActors } = request.reading;
  const acts = actsLookedAt(request).filter(
    (placed) => !excludedActors.some((actor) => isAskedOf(actor, placed)),
  );
  if (actors.length === 0) return acts.filter(asksSomebody);
  const asked = new Set(
    actors.flatMap((actor) => {
      const byName = acts.filter((placed) => isAskedOf(actor, placed));
      return byName.length > 0 ? byName : acts.filter((placed) => isAmongAsked(actor, placed));
    }),
  );
  return acts.filter((placed) => asked.has(placed));
}

/** All that fit and are on the subject; of few of them without a subject what is asked of others and concerns the actor, too. */
function onlyThose(
  fitting: readonly PlacedAct[],
  asked: readonly PlacedAct[],
  request: ComposeRequest,
): Composition {
  const { reading, retrieval } = request;
  const kept = hasOwnSubject(reading) ? onSubject(fitting, retrieval) : fitting;
  if (isOfNothingFound(request) && (reading.label !== "obligation" || reading.forces.length > 0))
    return { drafts: [], refusal: nothingFound(request) };
  const isOfVerb = reading.forces.length > 0 || hasOwnSubject(reading);
  const beside = isOfVerb ? [] : concerning(asked, request).slice(0, Math.max(0, fewSentences - kept.length));
  const told = [...tellActs(inForceOrder(nearestOf(kept, request)), request), ...tellActs(beside, request)];
  return { drafts: [...told, ...(hasOwnSubject(reading) ? [] : unaddressed(request))] };
}

/** Who asks whether it is asked of them wants no list: what comes nearest, and another one that is nearly as likely. */
function nearestOf(kept: readonly PlacedAct[], request: ComposeRequest): readonly PlacedAct[] {
  const { reading, retrieval } = request;
  if (reading.yesNo === "no" || !hasOwnSubject(reading)) return kept;
  const least = bestScore(kept, retrieval) * shareOfBest.clause[reading.yesNo];
  const near = kept.filter((placed) => bestScore([placed], retrieval) >= least);
  return bestFirst(near, request).slice(0, fewSentences - 1);
}

/** What is asked of others and names the actor; of States something is said everywhere. */
function concerning(asked: readonly PlacedAct[], request: ComposeRequest): PlacedAct[] {
  const actors = request.reading.actors.filter(({ id }) => actorOfId(id)?.kind !== "group");
  return actsLookedAt(request).filter(
    (placed) =>
      asksSomebody(placed) &&
      !asked.some(({ act }) => act === placed.act) &&
      actors.some((actor) => namesActor(sliceOf(placed.paragraph.text, placed.act.action), actor)),
  );
}

/** "Nothing is demanded of States": denied as far as it is true, then what is asked of them instead. */
function instead(
  asked: readonly PlacedAct[],
  fitting: readonly PlacedAct[],
  forces: readonly Force[],
  request: ComposeRequest,
): Composition {
  const { reading, retrieval } = request;
  const others = asked.filter((placed) => !fitting.includes(placed));
  const kept = onSubject(others, retrieval);
  const isYesOrNo = reading.yesNo !== "no";
  // What is asked of them on the subject says with its verb how strongly; only asked what they must do, that they need not comes first.
  const mayBeOwn =
    isYesOrNo || reading.certainty < certain.obliged || kept.some(({ act }) => act.force === "request");
  const isOther = reading.forces.length + reading.paragraphs.length > 0 || !hasOwnSubject(reading);
  const isOfOwn = !isOther && mayBeOwn && bestScore(kept, retrieval) >= likely;
  // Whoever may not ask it is told nothing of what is not so.
  // "It only invites …" puts right what was taken for granted, unless so much is asked of them that it is told as a list.
  const isPutRight = !isYesOrNo && hasOwnSubject(reading) && kept.length > 0 && kept.length <= fewSentences;
  const isUndenied = isOfOwn || isPutRight || (isYesOrNo && reading.certainty < certain.kind);
  const within = fitting.length > 0 && { within: kept };
  // "Are they obliged to?" and "is it up to them?" are answered by the same denial, which is a "no" to one of them.
  const lead = isYesOrNo && reading.forces.length > 0 ? "no" : undefined;
  const denied = isUndenied ? [] : withLead(lead, noSuchAct(request, { forces, ...within }));
  const inOrder = inForceOrder(kept);
  // Who asks what they must do wants all of it; who asks whether they must, what comes nearest.
  const isNear =
    !isOfNothingFound(request) && (denied.length === 0 || bestScore(kept, retrieval) >= answering.behindNo);
  const nearest = isNear ? nearestOf(inOrder, request).slice(0, fewSentences - 1) : [];
  const told = isYesOrNo ? nearest : inOrder;
  const room = isYesOrNo || kept.length < others.length ? 0 : Math.max(0, fewSentences - 1 - told.length);
  const beside = concerning(asked, request).slice(0, room);
  return {
    drafts: [...denied, ...tellActs(told, request), ...tellActs(beside, request)],
    seeAlso: addressesOf(inOrder.filter((placed) => !told.includes(placed))),
  };
}

/** Of several actors those of whom nothing is asked. */
function unaddressed(request: ComposeRequest) {
  const { reading } = request;
  const acts = actsLookedAt(request);
  const forces = reading.forces.length > 0 ? reading.forces : strengthOrder;
  return reading.actors
    .filter((actor) => !acts.some((placed) => isAskedOf(actor, placed) || isAmongAsked(actor, placed)))
    .flatMap((actor) => noSuchAct(request, { forces, actors: [actor] }));
}
