import type { Detail } from "../../domain/claims.ts";
import type { Paragraph, Span } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findUnit, isWithin, withDescendants } from "../../domain/units.ts";
import { citationOf, quoteFirst } from "../../sentences/quotations.ts";
import { segmentsOf } from "../../sentences/segments.ts";
import { amountsIn, statesDetail } from "../../vocabulary/states-detail.ts";
import { timesIn } from "../../vocabulary/states-time.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { addressesOf, isNamed, placedPassages } from "./passages-answering.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { type Answering, leadOfFound, spansIn, tellParagraph, withLead } from "./telling.ts";
import { certain, shareOfBest } from "./thresholds.ts";

/** A paragraph, with where it states a detail. */
interface Stated {
  readonly place: PlacedParagraph;
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
  return [...stated].sort((a, b) => distance(a) - distance(b) || 0)[0];
}

/** Of a time, where it stands; of other details, the stretches between commas that state them. */
function firstStated({ id, text }: Paragraph, detail: Detail): Answering[] {
  if (detail === "date") return timesIn(text).map((time) => ({ unit: id, ...time }));
  return segmentsOf(text)
    .filter(({ start, end }) => statesDetail(detail, text.slice(start, end)))
    .map(({ start, end }) => ({ unit: id, start, end }));
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

/** The time or amount that is asked for first, where what answers states one, and what is quoted no other. */
function detailFirst(draft: Draft, asked: Detail, { place, focus }: Stated, request: ComposeRequest): Draft {
  const { yesNo, kind, certainty } = request.reading;
  // "How big is the fund for 2018-2019?" may be taken for a question when something is.
  const isAsked = yesNo === "no" && (kind !== "deadline" || certainty >= certain.kind);
  if (!isAsked || draft.basis !== "quotation") return draft;
  const text = findUnit(place.resolution, focus.unit)?.text.slice(focus.start, focus.end) ?? "";
  const [answering] = termsOf(asked, text);
  if (!answering || termsOf(asked, draft.text).length > 1) return draft;
  const printed = text.slice(answering.start, answering.end);
  return quoteFirst(printed, draft, citationOf(place.resolution, focus.unit, printed));
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
  const likely = places.filter(({ passage }) => passage.score >= least);
  const [stated] = likely.flatMap((place) => {
    const focus = statedIn(place, asked, request);
    return focus ? [{ place, focus }] : [];
  });
  const seeAlso = addressesOf(likely);
  if (stated) {
    const told = tellParagraph(stated.place, request, stated.focus);
    const lead = leadOfFound(request);
    const first = lead ? told : told.map((draft) => detailFirst(draft, asked, stated, request));
    return { drafts: withLead(lead, first), seeAlso };
  }
  if (request.reading.detailIsOpen) return undefined;
  const told = tellParagraph(best, request);
  // Who asks whether something is so may not want the detail that the question has a word for.
  const isAsked = request.reading.yesNo !== "other" || request.reading.certainty >= certain.kind;
  const missing = isAsked ? notStated(asked, best, request) : [];
  return {
    drafts: missing.length > 0 ? [...missing, ...told] : withLead(leadOfFound(request), told),
    seeAlso,
  };
}
