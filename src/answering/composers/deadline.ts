import type { Draft } from "../../domain/statements.ts";
import { quoteDueAct } from "../../sentences/quotations.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { bestScore, passagesLookedAt } from "./passages-answering.ts";
import { actsLookedAt, addressOf, isAskedOf, type PlacedAct } from "./placed-acts.ts";
import { ownDate } from "./properties.ts";
import { detailAnswer } from "./stated-details.ts";
import { saysMoreThanThings } from "./subject-words.ts";
import { bestFirst, fewSentences, isMeant, leadOfFound, tellActs, withLead } from "./telling.ts";
import { certain, shareOfBest } from "./thresholds.ts";

/** When something is due, or whatever else is to be known of it: said first, or first that the text does not say it. */
export const composeDeadline: Composer = (request) => {
  const { detail = "date" } = request.reading;
  const due = ownDate(request) ?? (detail === "date" ? dueOnSubject(request) : undefined);
  // That no act of somebody has a date would deny too much: who is asked may be meant by another name.
  return due ?? detailAnswer(detail, request) ?? { drafts: [] };
};

/** The acts on the subject that have a date; undefined where there are none, or where what is by far likelier has none. */
function dueOnSubject(request: ComposeRequest): Composition | undefined {
  const due = dueActs(request);
  const [best] = passagesLookedAt(request);
  const scoreOf = (placed: PlacedAct) => bestScore([placed], request.retrieval);
  if (due.length === 0 || !best) return undefined;
  const isOfAll = !saysMoreThanThings(request.reading);
  // "Any due dates in here?" has no subject by which something could be found; what comes nearest has one.
  const isAmong = due.some((placed) => addressOf(placed) === `${best.resolution}#${best.paragraph}`);
  if (!request.retrieval.found)
    return isOfAll && (isOfSlots(request) || isAmong) ? told(due, request) : undefined;
  const likeliest = Math.max(0, ...due.map(scoreOf));
  if (likeliest < best.score * shareOfBest.besideUndated) return undefined;
  const { actors, sessions } = request.reading;
  const least =
    best.score * (isOfAll || actors.length > 0 ? shareOfBest.due.onAny : shareOfBest.due.onSubject);
  const isOnIt = (placed: PlacedAct) =>
    sessions.length > 0 || (actors.length > 0 && isOfAll) || scoreOf(placed) >= least;
  return told(bestFirst(due.filter(isOnIt), request), request);
}

/** Whose dates are asked for, or at which session: told exactly, whatever is found. */
function isOfSlots({ reading: { actors, sessions } }: ComposeRequest): boolean {
  return actors.length + sessions.length > 0;
}

function told(kept: readonly PlacedAct[], request: ComposeRequest): Composition {
  const isSo = request.reading.yesNo === "existence" && kept.some((placed) => isMeant(placed, request));
  const isSure = isOfSlots(request) || !saysMoreThanThings(request.reading);
  const lead = isSo ? "yes" : isSure ? undefined : leadOfFound(request);
  return { drafts: withLead(lead, whenFirst(kept, tellActs(kept, request), request)) };
}

/** Each sentence begins with the time, where that is what is asked: not in a list of many. */
function whenFirst(due: readonly PlacedAct[], drafts: readonly Draft[], { reading }: ComposeRequest) {
  const { yesNo, form, certainty } = reading;
  const isAsked =
    yesNo === "no" && drafts.length <= fewSentences && !form.bullets && certainty >= certain.kind;
  return drafts.map((draft, at) => {
    const placed = due[at];
    // Where the reader knows what answers it is there.
    if (!isAsked || !placed || draft.basis !== "quotation" || draft.text.startsWith("“")) return draft;
    return quoteDueAct(placed, draft);
  });
}

/** Acts that are to be done by or at some time, with the actors and at the sessions of the reading, where it has any. */
function dueActs(request: ComposeRequest): PlacedAct[] {
  const { actors, sessions } = request.reading;
  return actsLookedAt(request).filter((placed) => {
    const { deadline, forum } = placed.act;
    if (!deadline || (sessions.length > 0 && !sessions.includes(deadline.session ?? 0))) return false;
    // Asked of the actor, or to be done before it.
    return actors.length === 0 || actors.some((actor) => isAskedOf(actor, placed) || forum?.id === actor.id);
  });
}
