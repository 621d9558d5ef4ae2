import { askingForces, type Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution, UnitId } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { textWithItems, withDescendants } from "../../domain/units.ts";
import { wordsOfAct } from "../../domain/words-of-act.ts";
import { asksForReport } from "../../language/asks-for-report.ts";
import { namesSubject, subjectsAmong } from "../../language/concepts.ts";
import { organActor } from "../../language/find-actors.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { periodsIn } from "../../language/periods.ts";
import { statesTerm, statesTime } from "../../language/states-time.ts";
import { timeWords } from "../../language/time-words.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence, actSentences } from "./act-sentence.ts";
import { askingForReport } from "./asking-for-report.ts";
import { itemsOf, itemsThat, partOfAct } from "./choose-items.ts";
import { chooseRelevant, type RelevantPassage } from "./choose-relevant.ts";
import { composeTopic, placedPassages, relevantPassages } from "./compose-topic.ts";
import { type Composed, isRefusal, leads, searchedParts, searchedResolutions } from "./composer.ts";
import { nothingAsked } from "./mentions-of-actor.ts";
import { textNoun } from "./names.ts";
import { standingOf } from "./narrow-acts.ts";
import { isOwnPlan, settlesTermOf, takenUpAgain } from "./own-plans.ts";
import { isAddressedTo, type PlacedAct, placedActs } from "./placed-acts.ts";
import { sentencesStating } from "./sentences-stating.ts";
import { timesTold } from "./times-told.ts";
import { withSameDeadline } from "./with-same-deadline.ts";

/** What is due when and before whom, from the acts that set a deadline or name a forum. */
export function composeDeadline(request: AnswerRequest): Composed {
  const { frame } = request;
  const { cues } = frame;
  const held = cues.has("when-it-is") && cues.has("event") && !cues.has("again") ? timesHeld(request) : [];
  if (held.length > 0) return held;
  const resolutions = searchedParts(request);
  const terms = cues.has("all-dates")
    ? frame.terms.filter((term) => !timeWords.has(term) && namesSubject([term]))
    : frame.terms.filter((term) => !timeWords.has(term));
  const named = resolutions.flatMap((resolution) =>
    frame.named.map((unit) => resolveNamedUnit(resolution, unit)),
  );
  const isOfAny = terms.length + named.length === 0;
  const dated = placedActs(resolutions).filter(
    (placed) =>
      frame.exhaustive ||
      placed.act.deadline !== undefined ||
      placed.act.forum !== undefined ||
      (isOfAny && setsTerm(placed)),
  );
  const inNamed = (placed: PlacedAct) => named.length === 0 || named.includes(placed.paragraph.id);
  const ofActors = ofBothRoles(
    dated.filter((placed) => inNamed(placed) && isAboutActors(placed, frame)),
    frame,
  );
  const elsewhere = terms.length + frame.actors.length === 0 ? deadlinesSetElsewhere(resolutions) : [];
  const [session] = frame.sessions;
  const ofSession = dated.filter(
    ({ act: { deadline } }) =>
      deadline &&
      ((session !== undefined && deadline.session === session.number) ||
        periodsIn(deadline.printed).some(({ length }) => frame.periods.includes(length))),
  );
  const again = cues.has("again") ? takenUpAgain(placedActs(resolutions)) : [];
  if (again.length > 0) {
    const onSubject = mostTerms(again, terms, false);
    return told(onSubject.length > 0 ? onSubject : again, request);
  }
  const best = mostTerms(isOfAny ? settingTerms(ofActors) : ofActors, terms, frame.forces.length > 0);
  const isOfUndated = ofSession.length === 0 && saysMoreUndated(resolutions, best, terms, frame.forces);
  const about =
    ofSession.length > 0 ? ofSession : [...elsewhere, ...(isOfUndated ? [] : askingForReport(best, terms))];
  if (cues.has("time") && terms.length > 0 && ofSession.length === 0 && about.every(isOfReport)) {
    const times = timesTold(request, !cues.has("when-it-is"));
    if (times.length > 0) return times;
  }
  return about.length > 0
    ? [...onlyReceives(about, request), ...told(withSameDeadline(about, dated), request)]
    : withoutDeadline(request, terms);
}

function isOfReport({ act, paragraph }: PlacedAct): boolean {
  return asksForReport(paragraph.text.slice(act.action.start, act.action.end));
}

function told(acts: readonly PlacedAct[], request: AnswerRequest): DraftStatement[] {
  const leadFor = leads(request);
  return acts.flatMap((placed) => {
    const lead = leadFor(placed);
    const dated = itemsSettingTerms(placed.paragraph);
    return dated.length > 0
      ? actSentences(
          placed,
          { lead },
          itemsThat(placed.paragraph, (item) => dated.includes(item), partOfAct),
        )
      : [actSentence(placed, { lead })];
  });
}

/** Whether an act says, itself or in the items of its list, by when or until when something is to be. */
function setsTerm({ act, paragraph }: PlacedAct): boolean {
  const isOwn = statesTerm(paragraph.text.slice(act.verbSpan.start, act.action.end));
  return paragraph.kind === "operative" && (isOwn || itemsSettingTerms(paragraph).length > 0);
}

function itemsSettingTerms(paragraph: Paragraph): Paragraph[] {
  return itemsOf(paragraph).filter(({ text }) => statesTerm(text));
}

/** Of acts that are dated or go to some body, those that are dated, where any is. */
function settingTerms(acts: readonly PlacedAct[]): readonly PlacedAct[] {
  const setting = acts.filter((placed) => placed.act.deadline !== undefined || setsTerm(placed));
  return setting.length > 0 ? setting : acts;
}

/** Whether what the question is about is said by an act without a date, rather than by those with one. */
function saysMoreUndated(
  resolutions: readonly Resolution[],
  dated: readonly PlacedAct[],
  terms: readonly string[],
  forces: readonly Force[],
): boolean {
  const score = (placed: PlacedAct) => termsIn(placed, terms).length;
  const best = Math.max(0, ...dated.map(score));
  return placedActs(resolutions)
    .filter(({ act }) => forces.length === 0 || forces.includes(act.force))
    .some(({ act, ...place }) => !(act.deadline ?? act.forum) && score({ act, ...place }) > best);
}

/** Which of the terms the act itself has; to inform a body is to report. */
function termsIn({ act, paragraph }: PlacedAct, terms: readonly string[]): string[] {
  const words = paragraph.text.slice(act.verbSpan.start, act.action.end);
  const stems = stemsOf(asksForReport(words) ? `${words} report` : words);
  return terms.filter((term) => hasTerm(stems, term));
}

/** "What is the Commission asked to do at its next session?", of a body to which others report. */
function onlyReceives(acts: readonly PlacedAct[], request: AnswerRequest): DraftStatement[] {
  const [actor, ...others] = request.frame.actors;
  if (!actor || others.length > 0 || !request.frame.cues.has("to-do")) return [];
  const resolutions = searchedResolutions(request);
  const isAsked = ({ act }: PlacedAct) => askingForces.has(act.force) && isAddressedTo(actor, act);
  const receives = acts.every(({ act }) => act.forum?.id === actor.id);
  return receives && !placedActs(resolutions).some(isAsked) ? [nothingAsked(actor, resolutions)] : [];
}

/** "the deadline specified in resolution 54/237": acts that speak of a deadline and set none. */
function deadlinesSetElsewhere(resolutions: readonly Resolution[]): PlacedAct[] {
  return placedActs(resolutions).filter(
    ({ act, paragraph }) =>
      act.deadline === undefined &&
      /\bdeadlines?\b/i.test(paragraph.text.slice(act.action.start, act.action.end)),
  );
}

/** Addressed to one of the actors, or to be reported to it, or its own plan; with the verb asked for. */
function isAboutActors(placed: PlacedAct, { actors, excludedActors, forces }: QuestionFrame): boolean {
  const { act, resolution } = placed;
  if (excludedActors.some((actor) => isAddressedTo(actor, act))) return false;
  if (forces.length > 0 && !forces.includes(act.force)) return false;
  return (
    actors.length === 0 ||
    actors.some(
      (actor) =>
        isAddressedTo(actor, act) ||
        act.forum?.id === actor.id ||
        (isOwnPlan(placed) &&
          (organActor(resolution.organ)?.id === actor.id || settlesTermOf(actor, placed))),
    )
  );
}

/** "Is it the Assembly or the Commission to which the Office reports?": of the Office's acts those before one of the bodies, where there are any. */
function ofBothRoles(acts: readonly PlacedAct[], { actors }: QuestionFrame): readonly PlacedAct[] {
  const both = acts.filter(
    ({ act }) =>
      actors.some((actor) => isAddressedTo(actor, act)) && actors.some(({ id }) => act.forum?.id === id),
  );
  return both.length > 0 ? both : acts;
}

/** The acts that have most of the terms; all of them where there is no term; none where no act has any, or, unless they are singled out by what they are, fewer than half. */
function mostTerms(acts: readonly PlacedAct[], terms: readonly string[], areOfForce: boolean): PlacedAct[] {
  const scored = acts.map((placed) => ({ placed, score: termsIn(placed, terms).length }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const asksForReport = terms.some((term) => /^reports?$/.test(term));
  if (terms.length > 0 && best <= (asksForReport || areOfForce ? 0 : terms.length / 2)) return [];
  return saysMost(
    scored.filter(({ score }) => score === best).map(({ placed }) => placed),
    terms,
    ({ paragraph }) => textWithItems(paragraph),
  );
}

/** "A report on these submissions": those whose words say most of what was asked. */
function saysMost<T>(all: readonly T[], terms: readonly string[], wordsOf: (each: T) => string): T[] {
  const scored = all.map((each) => {
    const text = wordsOf(each);
    const stems = stemsOf(text);
    return { each, score: terms.filter((term) => hasTerm(stems, term) || isSubjectOf(text, term)).length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ each }) => each);
}

/** In whatever words: "the tourist sector" for "tourism". */
function isSubjectOf(text: string, term: string): boolean {
  const subjects = subjectsAmong([term]);
  return standingOf(subjects, text) > 0;
}

/** What the question is about, and that it sets no deadline. */
function withoutDeadline(request: AnswerRequest, terms: readonly string[]): Composed {
  const resolutions = searchedResolutions(request);
  if (terms.length + request.frame.actors.length === 0)
    return notInTheText(resolutions, "a deadline", ["deadline"]);
  const topic = composeTopic(request);
  if (isRefusal(topic) || !request.frame.cues.has("time")) return topic;
  const timed = request.frame.cues.has("when-it-is") ? timesOf(request) : [];
  if (timed.length > 0) return timed;
  const onSubject = saysMost(relevantPassages(request), terms, ({ paragraph }) => textWithItems(paragraph));
  const acts = actsAsked(onSubject, terms);
  const isStated =
    onSubject.some(({ paragraph }) => paragraph.acts.length === 0 && statesTime(textWithItems(paragraph))) ||
    acts.some(({ act, paragraph }) => statesTime(wordsOfAct(act, paragraph)));
  if (isStated) return statedInLikeliest(topic, request);
  // A deadline that the text speaks of is set somewhere.
  const isSpokenOf = acts.some(({ act, paragraph }) => /\bdeadlines?\b/i.test(wordsOfAct(act, paragraph)));
  if (acts.length === 0 || isSpokenOf) return topic;
  const none: DraftStatement = {
    basis: "absence",
    text: "No deadline is set for that.",
    claim: {
      of: "act",
      resolutions: resolutions.map(({ id }) => id),
      acts: acts.map(({ act }) => act.id),
      withDeadline: true,
    },
    citations: [],
  };
  const onThose = onUnits(topic, new Set(acts.map(({ paragraph }) => paragraph.id)));
  const holders = new Map(acts.map((placed) => [placed.paragraph.id, placed]));
  return [none, ...onThose, ...[...holders.values()].flatMap((holder) => datedBeside(holder, onThose))];
}

/** The acts of operative paragraphs that say most of what was asked. */
function actsAsked(passages: readonly RelevantPassage[], terms: readonly string[]): PlacedAct[] {
  const acts = passages.flatMap(({ paragraph, resolution }) =>
    withDescendants(paragraph)
      .filter(({ kind }) => kind === "operative")
      .flatMap((part) => part.acts.map((act) => ({ act, paragraph: part, resolution }))),
  );
  return saysMost(acts, terms, ({ act, paragraph }) => wordsOfAct(act, paragraph));
}

/** What the same paragraph does set a date for, unless it is told already. */
function datedBeside(
  { paragraph, resolution }: PlacedAct,
  told: readonly DraftStatement[],
): DraftStatement[] {
  const isTold = (quote: string) =>
    told.some(({ citations }) => citations.some((citation) => citation.quote.includes(quote)));
  return paragraph.acts
    .filter(({ deadline }) => deadline !== undefined)
    .map((act) => actSentence({ act, paragraph, resolution }, { lead: "It" }))
    .filter(({ citations: [citation] }) => citation && !isTold(citation.quote));
}

/** Of what is told on the subject, the times that its likeliest paragraph states; all of it where that states none. */
function statedInLikeliest(
  topic: readonly DraftStatement[],
  request: AnswerRequest,
): readonly DraftStatement[] {
  const [likeliest] = chooseRelevant(placedPassages(request), request);
  const units = likeliest ? withDescendants(likeliest.paragraph).map(({ id }) => id) : [];
  const dated = sentencesStating(
    "time",
    onUnits(topic, new Set(units)),
    textNoun(searchedResolutions(request)),
  );
  return dated.length > 0 ? dated : topic;
}

function onUnits(topic: readonly DraftStatement[], units: ReadonlySet<UnitId>): DraftStatement[] {
  return topic.filter(({ citations }) => citations.some(({ unit }) => units.has(unit)));
}

/** When something is held: what is said of it next to a time, and where nothing is, whatever is said of it with a time. */
function timesHeld(request: AnswerRequest): DraftStatement[] {
  const times = timesTold(request, !request.frame.cues.has("past"));
  return times.length > 0 ? times : timesOf(request);
}

function timesOf(request: AnswerRequest): DraftStatement[] {
  const topic = composeTopic(request);
  return isRefusal(topic) ? [] : sentencesStating("time", topic, textNoun(searchedResolutions(request)));
}
