import type { Detail } from "../../domain/claims.ts";
import type { Paragraph, Span } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findUnit, isWithin, sliceOf, withDescendants } from "../../domain/units.ts";
import type { AnswerWords } from "../../sentences/quotations.ts";
import { segmentsOf } from "../../sentences/segments.ts";
import { amountsIn, statesDetail } from "../../vocabulary/states-detail.ts";
import { timesIn } from "../../vocabulary/states-time.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { isNamed, placedPassages } from "./passages-answering.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { type Answering, answerWordsIn, leadOfFound, spansIn, tellParagraph } from "./telling.ts";
import { certain, shareOfBest } from "./thresholds.ts";

/** A paragraph, with where it states a detail. */
interface Stated extends PlacedParagraph {
  readonly focus: Answering;
}

/** Where a paragraph, or an item of it, states the detail: what answers, if that does, else what stands nearest to it; undefined where nothing does. */
function statedIn(placed: PlacedParagraph, detail: Detail, request: ComposeRequest): Answering | undefined {
  const parts = withDescendants(placed.paragraph);
  const answering = spansIn(placed, request);
  const inAnswer = answering.find(({ unit, start, end }) => {
    const text = parts.find(({ id }) => id === unit)?.text ?? "";
    return statesDetail(detail, text.slice(start, end));
  });
  const stated = parts.flatMap((part) => firstStated(part, detail));
  return inAnswer ?? nearestTo(answering[0], stated);
}

function nearestTo(best: Answering | undefined, stated: readonly Answering[]): Answering | undefined {
  if (!best) return stated[0];
  const distance = ({ unit, start, end }: Answering) =>
    unit === best.unit ? Math.max(0, start - best.end, best.start - end) : Number.POSITIVE_INFINITY;
  return [...stated].sort((a, b) => distance(a) - distance(b))[0];
}

/** Of a time, where it stands; of other details, the stretches between commas that state them. */
function firstStated({ id, text }: Paragraph, detail: Detail): Answering[] {
  const isStated = (segment: Span) => statesDetail(detail, sliceOf(text, segment));
  const stated = detail === "date" ? timesIn(text) : segmentsOf(text).filter(isStated);
  return stated.map(({ start, end }) => ({ unit: id, start, end }));
}

/** That a paragraph does not state a detail of what it speaks of; no draft where it may. */
function notStated(detail: Detail, placed: PlacedParagraph, request: ComposeRequest): Draft[] {
  const { paragraph, resolution } = placed;
  const parts = withDescendants(paragraph);
  const notes = resolution.footnotes.filter(({ id }) => parts.some((part) => part.footnotes.includes(id)));
  const texts = [...parts.map(({ text }) => text), ...notes.map(({ resolved }) => resolved)];
  // What is listed, there or in a footnote, can be counted, though no number is given.
  if (detail === "count" && (parts.length > 2 || paragraph.references.length > 1 || notes.length > 0))
    return [];
  if (texts.some((text) => statesDetail(detail, text)) || statedIn(placed, detail, request)) return [];
  const paragraphs = parts.map(({ id }) => id);
  const claim = { of: "missing" as const, resolutions: [resolution.id], paragraphs, detail };
  return [{ basis: "absence", claim, citations: [] }];
}

/** Where the reader is not sure what the short answer is, the one time or amount in what answers. */
function shortDetail(
  asked: Detail,
  { resolution, focus }: Stated,
  request: ComposeRequest,
): AnswerWords | null {
  const { yesNo, kind, certainty } = request.reading;
  // "How big is the fund for 2018-2019?" may be taken for a question when something is.
  const isAsked = yesNo === "no" && (kind !== "deadline" || certainty >= certain.kind);
  const text = findUnit(resolution, focus.unit)?.text.slice(focus.start, focus.end) ?? "";
  const [term, ...others] = isAsked ? termsOf(asked, text) : [];
  const isOnly = term !== undefined && others.length === 0;
  return isOnly ? { unit: focus.unit, printed: text.slice(term.start, term.end) } : null;
}

/** Of "until 31 January 2026" that, not the year in it. */
function termsOf(asked: Detail, text: string): Span[] {
  const terms = asked === "date" ? timesIn(text) : asked === "amount" ? amountsIn(text) : [];
  return terms.filter((term) => !terms.some((other) => other !== term && isWithin(term, other)));
}

/**
 * The detail as the likeliest paragraphs state it; else first that they do not, then what the likeliest says. Undefined where nothing
 * was found that speaks of the thing, or where nothing states what may not even be asked for ("where does it say so?").
 */
export function detailAnswer(asked: Detail, request: ComposeRequest): Composition | undefined {
  const places = placedPassages(request);
  const [best] = places;
  if (!best || !(request.retrieval.found || isNamed(best.passage))) return undefined;
  const least = Math.max(request.thresholds.answers, best.passage.score * shareOfBest.detail);
  const lead = leadOfFound(request);
  for (const likely of places.filter(({ passage }) => passage.score >= least)) {
    const focus = statedIn(likely, asked, request);
    if (!focus) continue;
    const short = answerWordsIn(likely, request) ?? shortDetail(asked, { ...likely, focus }, request);
    return { drafts: tellParagraph(likely, request, { focus, lead, short }) };
  }
  if (request.reading.detailIsOpen) return undefined;
  // Who asks whether something is so may not want the detail that the question has a word for, nor a date who hardly asks when.
  const { yesNo, kind, certainty } = request.reading;
  const isAsked = (yesNo !== "other" && kind !== "deadline") || certainty >= certain.kind;
  const missing = isAsked ? notStated(asked, best, request) : [];
  const told = missing.length > 0 ? { short: null } : { lead };
  return { drafts: [...missing, ...tellParagraph(best, request, told)] };
}
