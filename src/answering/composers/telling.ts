import { type Act, bindingForces, strengthOrder } from "../../domain/acts.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Span } from "../../domain/resolution.ts";
import type { Draft, Lead } from "../../domain/statements.ts";
import { findParagraph, findUnit } from "../../domain/units.ts";
import { quoteClause, quoteItem } from "../../sentences/clause-quotation.ts";
import type { AnswerWords, PlacedAct, QuotationOptions } from "../../sentences/quotations.ts";
import { actAt, actEntry, itemsOfAct, quoteAct } from "../../sentences/quotations.ts";
import { amongOf } from "../../sentences/wording.ts";
import type { ComposeRequest } from "./composer.ts";
import { bestScore, isNamed, passagesByPlace, passagesLookedAt } from "./passages-answering.ts";
import { addressOf, type PlacedParagraph } from "./placed-acts.ts";
import { hasOwnSubject } from "./subject-words.ts";
import { answering, likely, present } from "./thresholds.ts";

/** An answer that is no list has at most so many sentences. */
export const fewSentences = 3;
/** More acts than these are told as a list, one line each. */
const mostInSentences = 4;
/** Of more acts than these what is asked is told by how it begins. */
const mostInFocus = 2;
/** Words quoted in an answer that is no list, over all its sentences. */
const wordsInAll = 50;
const mostWordsEach = 25;

/** Each act in a sentence; as a line of a list where there are many. All of their words where the wording is asked for. */
export function tellActs(acts: readonly PlacedAct[], request: ComposeRequest): Draft[] {
  const { form } = request.reading;
  const ordered = bestFirst(acts, request);
  const wanted = ordered.slice(0, form.points ?? form.sentences ?? acts.length);
  const options = optionsFor(request);
  if (form.wording) return wanted.map((placed) => quoteAct(placed, { ...options, words: Infinity }));
  if (wanted.length > mostInSentences) return wanted.map((placed) => actEntry(placed, options));
  const words = Math.min(mostWordsEach, Math.ceil(wordsInAll / wanted.length));
  if (wanted.length > mostInFocus) return wanted.map((placed) => actEntry(placed, { ...options, words }));
  return wanted.map((placed) => tellAct(placed, request, words));
}

/** What is likely to answer goes before what only fits, where the question has a subject of its own; the others stay in their order. */
export function bestFirst(acts: readonly PlacedAct[], request: ComposeRequest): readonly PlacedAct[] {
  const scores = acts.map((placed) => bestScore([placed], request.retrieval));
  const best = Math.max(likely, ...scores);
  const isSure = hasOwnSubject(request.reading) && request.reading.paragraphs.length === 0;
  const inBest = isSure ? acts.filter((_, at) => scores[at] === best) : [];
  const first = inBest.find((placed) => isMeant(placed, request)) ?? inBest[0];
  return first ? [first, ...acts.filter((placed) => placed !== first)] : acts;
}

/** Of several acts of a paragraph the one in which stands what answers. */
export function isMeant({ act, paragraph, resolution }: PlacedAct, request: ComposeRequest): boolean {
  const [best] = spansIn({ paragraph, resolution }, request);
  const holding = best?.unit === paragraph.id ? actAt(paragraph, best) : undefined;
  return holding === undefined || holding === act;
}

/** With what in it answers; where that is an item of the list that the act opens, the item. */
function tellAct(placed: PlacedAct, request: ComposeRequest, words: number): Draft {
  const { paragraph, resolution, act } = placed;
  const spans = spansIn(placed, request);
  const [best] = spans;
  const item = best && itemsOfAct(placed).find(({ id }) => `${best.unit}.`.startsWith(`${id}.`));
  const short = answerWordsIn(placed, request);
  // "Due “by May 2026”" says it better.
  const isTime = request.reading.kind === "deadline" && act.deadline?.printed.includes(short?.printed ?? "");
  const options = { ...optionsFor(request), ...(short && !isTime && { short }), words };
  const within = best && item && findParagraph(resolution, best.unit);
  if (within) return quoteItem({ paragraph: within, resolution }, { ...options, focus: [best] });
  const isInAct = ({ unit, start, end }: Answering) =>
    unit === paragraph.id && start < act.action.end && act.verbSpan.start < end;
  const emphasis = emphasisOf(act, request);
  return quoteAct(placed, { ...options, ...emphasis, focus: spans.filter(isInAct).slice(0, 1) });
}

/** How a paragraph is told, where that is not left to what was found in it. */
interface Telling {
  readonly focus?: Answering | undefined;
  readonly lead?: Lead | undefined;
  readonly short?: AnswerWords | null | undefined;
}

/** The clause of a paragraph that answers, as far as retrieval tells; what it opens with otherwise. */
export function tellParagraph(
  placed: PlacedParagraph,
  request: ComposeRequest,
  { focus, lead, short = answerWordsIn(placed, request) }: Telling = {},
): Draft[] {
  const [best] = focus ? [focus] : spansIn(placed, request);
  const unit = best?.unit ?? placed.paragraph.id;
  const words = request.reading.form.wording ? Number.POSITIVE_INFINITY : mostWordsEach;
  const told = { ...optionsFor(request), ...(lead && { lead }), ...(short && { short }) };
  const options = { ...told, words, ...(best && { focus: [best] }) };
  return [quoteClause({ resolution: placed.resolution, unit }, options)];
}

/** The few words of a paragraph that answer, where that is asked and the reader is sure of them. */
export function answerWordsIn(
  placed: PlacedParagraph,
  request: ComposeRequest,
  least = answering.inFewWords,
): AnswerWords | null {
  const short = passagesByPlace(request.retrieval).get(addressOf(placed))?.short;
  const { yesNo, form } = request.reading;
  if (!short || yesNo !== "no" || form.wording || short.certainty < least) return null;
  if (request.retrieval.presence < present.notOnlyNear) return null;
  const { unit, start, end } = short;
  return { unit, printed: (findUnit(placed.resolution, unit)?.text ?? "").slice(start, end) };
}

/** A stretch of a unit that answers. */
export interface Answering extends Span {
  readonly unit: string;
}

/** Where in a paragraph retrieval finds what answers, most telling first. */
export function spansIn(placed: PlacedParagraph, { retrieval }: ComposeRequest): readonly Answering[] {
  const passage = passagesByPlace(retrieval).get(addressOf(placed));
  const isHere = passage?.resolution === placed.resolution.id;
  return isHere ? passage.spans.filter(({ logit }) => logit > 0) : [];
}

/** Whether each sentence has to say of which text it is, and whether it is a line of a list. */
export function optionsFor({ reading }: ComposeRequest): QuotationOptions {
  const { texts, form } = reading;
  return { among: amongOf(texts), ...(form.bullets && { asLine: true }) };
}

/** The first sentence behind "Yes" or "No"; as they are without a lead. */
export function withLead(lead: Lead | undefined, drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...others] = drafts;
  return first && lead ? [{ ...first, lead }, ...others] : drafts;
}

/**
 * "I found no clear answer; nearest" or "yes" in front of what was found in one text, by how likely anything in it answers: over several that is not
 * fitted, and a paragraph that the question names was not looked for.
 */
export function leadOfFound(request: ComposeRequest): Lead | undefined {
  const { reading, retrieval, thresholds } = request;
  const [best] = passagesLookedAt(request);
  if (reading.texts.length > 1 || !best || isNamed(best)) return undefined;
  if (retrieval.presence < leastPresence(request)) return "nearest";
  const isThere = reading.yesNo === "existence" && retrieval.presence >= thresholds.existence;
  return isThere ? "yes" : undefined;
}

/** From how likely on it is no more only the nearest: sooner where the paragraph settles a yes-or-no question, later where it does not. */
function leastPresence({ retrieval: { verdict } }: ComposeRequest): number {
  if (!verdict) return present.notOnlyNear;
  const settled = verdict.yes + verdict.no;
  if (settled >= answering.settles) return present.notOnlyNearWhereSettled;
  return settled < answering.hardlySettles ? present.notOnlyNearWhereUnsaid : present.notOnlyNear;
}

/** What the best paragraph of one text surely says to a yes-or-no question. */
export function verdictOf({ reading, retrieval, thresholds }: ComposeRequest): "yes" | "no" | undefined {
  const { verdict } = retrieval;
  if (!verdict || reading.texts.length > 1) return undefined;
  // What leaves a word of the question unmet may speak of something like it: "child soldiers".
  const isOfThere = reading.yesNo === "existence" && retrieval.unmet.length === 0;
  if (verdict.yes >= (isOfThere ? thresholds.yesThere : thresholds.yes)) return "yes";
  return verdict.no >= thresholds.no ? "no" : undefined;
}

/** Asked whether something is so, of which nothing was found: that there are such acts at all is no answer. */
export function isOfNothingFound({ reading, retrieval }: ComposeRequest): boolean {
  return reading.yesNo === "other" && reading.paragraphs.length === 0 && !retrieval.found;
}

/** "It only encourages …": asked whether something is required, of what is asked with a weaker verb than the question has; that would be no "yes". */
export function emphasisOf(
  { force }: Pick<Act, "force">,
  request: ComposeRequest,
): Pick<QuotationOptions, "emphasis"> {
  const { yesNo, forces, label } = request.reading;
  const at = strengthOrder.indexOf(force);
  const wanted = forces.length === 0 && label === "obligation" ? bindingForces : forces;
  const ranks = wanted.map((each) => strengthOrder.indexOf(each)).filter((each) => each >= 0);
  const isWeaker = at >= weakFrom && ranks.length > 0 && ranks.every((each) => each < at);
  const isOnly = isWeaker && yesNo !== "existence" && verdictOf(request) !== "yes";
  return isOnly ? { emphasis: "only" } : {};
}

const weakFrom = strengthOrder.indexOf("call");

/** "Yes" or "no" in front of a statement. */
export function leadFor(isSo: boolean): Pick<Draft, "lead"> {
  return { lead: isSo ? "yes" : "no" };
}

/** Where the question is whether there is such a thing at all, and that has been computed. */
export function leadOfExistence({ yesNo }: Reading, isThere: boolean): Pick<Draft, "lead"> {
  return yesNo === "existence" ? leadFor(isThere) : {};
}
