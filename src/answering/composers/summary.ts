import { addressedForces } from "../../domain/acts.ts";
import type { Form } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { actEntry, placedActs, type QuotationDraft, wordsQuoted } from "../../sentences/quotations.ts";
import { structureSentence } from "../../sentences/structure-sentence.ts";
import { amongOf, wordCount } from "../../sentences/wording.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import { mainPoints } from "./main-points.ts";
import { placedPassages } from "./passages-answering.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { actsLookedAt, inForceOrder, isAskedOf, paragraphsAsked, textsOf } from "./placed-acts.ts";
import { fitting, inSentences, pointOf, wordsForEach } from "./points.ts";
import { introductionOf, saysNothing, titleOf } from "./properties.ts";
import { hasOwnSubject } from "./subject-words.ts";
import { optionsFor } from "./telling.ts";
import { answering, certain } from "./thresholds.ts";

/** In brief: what is asked of somebody, a part or named paragraphs point by point, a subject by its passages, else the whole text. */
export const composeSummary: Composer = (request) => {
  const { actors, paragraphs, part } = request.reading;
  const ofThem = actors.length > 0 ? ofActors(request) : undefined;
  if (ofThem) return ofThem;
  if (paragraphs.length > 0) return ofPart(request);
  const ofWhat = ofSubject(request);
  if (ofWhat) return ofWhat;
  if (part.kind !== undefined || part.section !== undefined) return ofPart(request);
  return { drafts: textsOf(request).flatMap((text) => textInBrief(text, request)) };
};

/** One line for each act that is addressed to them; undefined where there is none and it may not have been asked for. */
function ofActors(request: ComposeRequest): Composition | undefined {
  const { reading } = request;
  const isTheirs = (placed: PlacedAct) => reading.actors.some((actor) => isAskedOf(actor, placed));
  const acts = inForceOrder(actsLookedAt(request).filter(isTheirs));
  // Who names somebody on the way ("measures against developing countries") wants the text.
  const isOfThem = reading.certainty >= certain.summary && !hasOwnSubject(reading);
  if (acts.length === 0) return isOfThem ? { drafts: noSuchAct(request, {}) } : undefined;
  const options = { ...optionsFor(request), ...wordsForEach(acts.length, reading.form) };
  const entries = acts.map((placed) => actEntry(placed, options));
  return { drafts: inSentences(entries, reading.form) };
}

/** Each paragraph of a part, or that is named, in a point. */
function ofPart(request: ComposeRequest): Composition {
  const { form } = request.reading;
  const paragraphs = paragraphsAsked(request);
  const { words = wordsQuoted } = wordsForEach(paragraphs.length, { words: wordsOfText, ...form });
  const options = { ...optionsFor(request), words: Math.min(words, wordsQuoted) };
  const points = paragraphs.map((placed) => pointOf(placed, options));
  return { drafts: inSentences(points, form) };
}

/** As many passages on one subject are told. */
const mostPassages = 6;

/** What stands on a subject, where one is surely meant; undefined where none is. */
function ofSubject(request: ComposeRequest): Composition | undefined {
  const { form } = request.reading;
  const found = placedPassages(request).filter(({ passage }) => passage.score >= answering.onSummed);
  if ((found[0]?.passage.score ?? 0) < answering.subjectOfSummary) return undefined;
  const told = found.slice(0, form.points ?? mostPassages);
  const options = { ...optionsFor(request), ...wordsForEach(told.length, form) };
  const points = told.map((placed) =>
    pointOf({ ...placed, focus: placed.passage.spans.slice(0, 1) }, options),
  );
  return { drafts: inSentences(points, form) };
}

/** Words of the summary of a whole text, unless another length is asked for; of each of several texts fewer. */
const wordsOfText = 120;
const wordsOfEach = 60;
/** Words quoted of each act. */
const wordsOfPoint = 18;
/** Longer lines wait for all others, and so does what is cut to a stub. */
const wordsOfLine = 36;
/** Two points share a sentence where only so many sentences are wanted. */
const pointsOfSentence = 2;
const mostDue = 2;

/** What a text is, and what it does and what is due when, as far as the length allows. */
function textInBrief(resolution: Resolution, request: ComposeRequest): Draft[] {
  const { form } = request.reading;
  const room = roomFor(request);
  const opening = whatItIs(resolution, form, room);
  const left = room - wordsOf(opening, request);
  const points = pointsWithin(left, mostPoints(form, opening.length), resolution, request);
  const sentences = form.sentences && form.sentences - opening.length;
  return [...opening, ...inSentences(points, { ...(sentences && { sentences }) })];
}

/** Organ, who tabled it and title; the title alone where there is little room, nothing where there is hardly any. */
function whatItIs(resolution: Resolution, { sentences, points }: Form, room: number): Draft[] {
  const { title } = resolution;
  const isHardlyAny =
    points !== undefined || (sentences ?? mostWithTitle) < mostWithTitle || room < wordsForTitle;
  if (isHardlyAny || title === "") return [];
  if (room < wordsOfText && sentences === undefined)
    return saysNothing(resolution) ? [] : [titleOf(resolution)];
  return [introductionOf(resolution)];
}

const wordsForTitle = 40;
/** Whoever wants fewer sentences wants what the text does. */
const mostWithTitle = 4;

function roomFor({ reading: { form, texts } }: ComposeRequest): number {
  if (form.words !== undefined) return form.words;
  if (form.points !== undefined || form.sentences !== undefined) return Number.POSITIVE_INFINITY;
  return texts.length > 1 || form.shorter ? wordsOfEach : wordsOfText;
}

function mostPoints({ points, sentences }: Form, told: number): number {
  if (points !== undefined) return points;
  if (sentences === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(1, sentences - told) * pointsOfSentence;
}

/** As many of the acts that tell most as there is room for beside what is due, in the order of the text; of a text without acts its paragraphs. */
function pointsWithin(
  room: number,
  most: number,
  resolution: Resolution,
  request: ComposeRequest,
): QuotationDraft[] {
  const options = optionsFor(request);
  const told = (placed: PlacedAct) => actEntry(placed, { ...options, words: wordsOfPoint });
  const main = mainPoints(resolution);
  const due = main
    .filter(({ act }) => act.deadline !== undefined && addressedForces.includes(act.force))
    .slice(0, most > pointsOfSentence && room > wordsOfEach ? mostDue : 1);
  if (main.length === 0) {
    const points = resolution.paragraphs.map((paragraph) => pointOf({ paragraph, resolution }, options));
    return fitting(points, room).slice(0, most);
  }
  const left = room - wordsOf(due.map(told), request);
  const undated = main.filter((placed) => !due.includes(placed));
  const all = undated.map((placed) => ({ ...told(placed), act: placed.act }));
  const isTelling = ({ text }: QuotationDraft) => wordCount(text) <= wordsOfLine && !isStub(text);
  const tellingFirst = [...all.filter(isTelling), ...all.filter((each) => !isTelling(each))];
  const entries = fitting(tellingFirst, left).slice(0, Math.max(1, most - due.length));
  const chosen = new Set([...entries, ...due].map(({ act }) => act));
  return placedActs(resolution).flatMap((placed) => (chosen.has(placed.act) ? [told(placed)] : []));
}

/** "reaffirms “that it is ultimately …”": too little of it is left. */
function isStub(text: string): boolean {
  const quoted = text.slice(text.indexOf("“"));
  return quoted.includes("…") && wordCount(quoted) < fewestQuoted;
}

const fewestQuoted = 11;

function wordsOf(drafts: readonly Draft[], { library, reading }: ComposeRequest): number {
  const among = amongOf(reading.texts);
  const texts = drafts.map((draft) => {
    if (draft.basis === "structure") return structureSentence(draft.claims, { library, among });
    return draft.basis === "quotation" ? draft.text : "";
  });
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}
