import { firstsBy } from "../../domain/group-by.ts";
import { citationLabel } from "../../domain/labels.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Reference, Span } from "../../domain/resolution.ts";
import { identityOf, isNumberAsked } from "../../domain/resolution-numbers.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, findUnit, spanOf } from "../../domain/units.ts";
import { quoteClause } from "../../sentences/clause-quotation.ts";
import { citationOf, quotationOf } from "../../sentences/quotations.ts";
import type { PlacedUnit } from "../../sentences/unit-quotation.ts";
import { amongOf, upperFirst, wordCount } from "../../sentences/wording.ts";
import { findInstruments } from "../../vocabulary/instruments.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { isLikelyAnswered, onSubject, placedPassages } from "./passages-answering.ts";
import { addressOf, paragraphAt, paragraphsLookedAt, textsOf } from "./placed-acts.ts";
import { leadOfExistence, withLead } from "./telling.ts";

/** Words around an instrument in one line of the list. */
const wordsOfLine = 15;

type Place = PlacedUnit & Span;

/**
 * Where the instruments that the question names are cited, or all documents of the organ, session or verb that it asks for, a line
 * for each place; null where it names none and asks for no list, or where they stand nowhere.
 */
export function citedReferences(request: ComposeRequest): Composition | null {
  const { reading } = request;
  const isOfNames = reading.symbols.length + reading.instruments.length > 0;
  const places = isOfNames ? firstInEachUnit(placesOfNamed(request)) : placesListed(request);
  if (places.length === 0) return null;
  const drafts = isOfNames
    ? places.map((place) => tellPlace(place, reading, wordsOfLine))
    : places.map((place) => tellReference(place, reading));
  return { drafts: withLead(leadOfExistence(reading, true).lead, drafts) };
}

/** What is said of one document is told in so many words. */
const wordsOfOne = 60;

/**
 * What the text says of the one document whose symbol or number the question names: its title, its date, what it is cited for.
 * Null where the question asks for something else, or the document is cited nowhere.
 */
export function documentAsked(request: ComposeRequest): Composition | null {
  const { reading, retrieval } = request;
  const { kind, symbols, paragraphs, actors, structure } = reading;
  const isCounted = structure !== undefined && structure.of !== "property";
  if (symbols.length !== 1 || isCounted) return null;
  if (paragraphs.length > 0 || (kind === "compare" && actors.length > 0)) return null;
  const places = firstInEachUnit(placesOfNamed(request).flatMap((place) => [...carrierOf(place), place]));
  const placed = places.flatMap((place) =>
    paragraphAt(place.resolution, place.unit).map((found) => ({ ...place, ...found })),
  );
  const kept = onSubject(placed, retrieval);
  const notes = places.filter(({ resolution, unit }) => !findParagraph(resolution, unit));
  const told = [...kept, ...notes];
  if (told.length === 0) return null;
  const words = kept.length === 1 ? wordsOfOne : wordsOfLine;
  const drafts = told.map((place) => tellPlace(place, reading, words));
  return { drafts: withLead(leadOfExistence(reading, true).lead, drafts) };
}

/** The paragraph that carries the marker of a footnote, at the marker. */
function carrierOf({ resolution, unit }: Place): Place[] {
  const note = resolution.footnotes.find(({ id }) => id === unit);
  if (!note?.paragraph || note.anchor === null) return [];
  return [{ resolution, unit: note.paragraph, start: Math.max(0, note.anchor - 1), end: note.anchor }];
}

function tellPlace({ resolution, unit, start, end }: Place, reading: Reading, words: number): Draft {
  return quoteClause({ resolution, unit }, { focus: [{ start, end }], words, among: amongOf(reading.texts) });
}

/** "PP 10 cites “General Assembly resolution 65/232 of 21 December 2010, entitled “…””." */
function tellReference(place: Place, reading: Reading): Draft {
  const { resolution, unit: id, start, end } = place;
  const unit = findUnit(resolution, id);
  const printed = unit?.text.slice(start, end) ?? "";
  if (!unit || wordCount(printed) < fewestWords) return tellPlace(place, reading, wordsOfLine);
  const label = upperFirst(citationLabel(resolution, unit, amongOf(reading.texts)));
  return quotationOf(`${label} cites “${printed}”.`, [citationOf(resolution, id, printed)]);
}

const fewestWords = 3;

function placesOfNamed(request: ComposeRequest): Place[] {
  const { reading } = request;
  if (reading.label !== "reference" && reading.symbols.length === 0) return [];
  const inParagraphs = paragraphsLookedAt(request).flatMap(({ paragraph, resolution }) => {
    const cited = paragraph.references.filter((reference) => isAsked(reference, reading));
    const spans = [...cited.map(({ span }) => span), ...instrumentsIn(paragraph.text, reading)];
    return spans.map((span) => ({ resolution, unit: paragraph.id, ...span }));
  });
  const inNotes = textsOf(request).flatMap((resolution) =>
    resolution.footnotes.flatMap(({ id: unit, text }) => {
      const symbols = reading.symbols.flatMap((each) => spanOf(each.toLowerCase(), text.toLowerCase()));
      const spans = [...symbols, ...instrumentsIn(text, reading)];
      return spans.map((span) => ({ resolution, unit, ...span }));
    }),
  );
  return [...inParagraphs, ...(reading.part.kind ? [] : inNotes)];
}

function isAsked({ number, title }: Reference, { symbols, instruments }: Reading): boolean {
  return (
    symbols.some((symbol) => isNumberAsked(number, symbol)) ||
    instruments.some((name) => title?.toLowerCase() === name.toLowerCase())
  );
}

function instrumentsIn(text: string, { instruments }: Reading): Span[] {
  if (instruments.length === 0) return [];
  const asked = findInstruments(text).filter(({ instrument }) => instruments.includes(instrument.name));
  return asked.map(({ span }) => span);
}

/** "Which resolutions of the Commission does it recall?": all that fit what is named exactly; none where a subject decides, or where what likely answers cites none of them. */
function placesListed(request: ComposeRequest): Place[] {
  const { label, yesNo, actors, sessions, forces } = request.reading;
  if (label !== "reference" || yesNo !== "no" || actors.length + sessions.length + forces.length === 0)
    return [];
  const all = paragraphsLookedAt(request)
    .filter(({ paragraph: { participles, acts } }) => {
      const done = [...participles, ...acts].map(({ force }) => force);
      return forces.length === 0 || forces.some((force) => done.includes(force));
    })
    .flatMap(({ paragraph, resolution }) =>
      paragraph.references
        .filter((reference) => isOf(reference, request.reading))
        .map((reference) => ({ resolution, paragraph, unit: paragraph.id, ...reference.span, reference })),
    );
  const [best] = isLikelyAnswered(request) ? placedPassages(request) : [];
  if (best && !all.some((place) => addressOf(place) === addressOf(best))) return [];
  // A document is listed where it is cited first.
  return firstsBy(all, ({ resolution, reference }) => `${resolution.id}#${identityOf(reference)}`);
}

function isOf({ organ, number }: Reference, { actors, sessions }: Reading): boolean {
  const isOfOrgan = actors.length === 0 || actors.some(({ id }) => id === organ);
  const isOfSession = sessions.length === 0 || sessions.some((session) => number?.startsWith(`${session}/`));
  return isOfOrgan && isOfSession;
}

function firstInEachUnit(places: readonly Place[]): Place[] {
  return firstsBy(places, ({ resolution, unit }) => `${resolution.id}#${unit}`);
}
