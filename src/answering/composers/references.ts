import type { Reading } from "../../domain/reading.ts";
import type { Reference, Resolution, Span, UnitId } from "../../domain/resolution.ts";
import { isNumberAsked } from "../../domain/resolution-numbers.ts";
import type { Draft } from "../../domain/statements.ts";
import { quoteClause } from "../../sentences/clause-quotation.ts";
import { findInstruments } from "../../vocabulary/instruments.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { leadOfExistence } from "./leads.ts";
import { paragraphsLookedAt, textsOf } from "./placed-acts.ts";

/** Words around an instrument in one line of the list. */
const wordsOfLine = 15;

interface Place extends Span {
  readonly resolution: Resolution;
  readonly unit: UnitId;
}

/**
 * Where the instruments that the question names are cited, or all documents of the organ, session or verb that it asks for, a line
 * for each place; null where it names none and asks for no list, or where they stand nowhere.
 */
export function citedReferences(request: ComposeRequest): Composition | null {
  const { reading } = request;
  const places = namesInstruments(reading) ? placesOfNamed(request) : placesListed(request);
  if (places.length === 0) return null;
  const several = reading.texts.length > 1;
  const drafts = firstInEachUnit(places).map(
    ({ resolution, unit, start, end }): Draft =>
      quoteClause(
        { resolution, unit },
        { focus: [{ start, end }], words: wordsOfLine, among: several ? "several" : "one" },
      ),
  );
  const [first, ...others] = drafts;
  return first ? { drafts: [{ ...first, ...leadOfExistence(reading, true) }, ...others] } : null;
}

function namesInstruments({ symbols, instruments }: Reading): boolean {
  return symbols.length + instruments.length > 0;
}

function placesOfNamed({ reading, library }: ComposeRequest): Place[] {
  if (reading.label !== "reference" && reading.symbols.length === 0) return [];
  const inParagraphs = paragraphsLookedAt(reading, library).flatMap(({ paragraph, resolution }) => [
    ...paragraph.references
      .filter((reference) => isAsked(reference, reading))
      .map(({ span }) => ({ resolution, unit: paragraph.id, ...span })),
    ...instrumentsIn(paragraph.text, reading).map((span) => ({ resolution, unit: paragraph.id, ...span })),
  ]);
  const inNotes = textsOf(reading, library).flatMap((resolution) =>
    resolution.footnotes.flatMap(({ id, text }) =>
      [...symbolsIn(text, reading), ...instrumentsIn(text, reading)].map((span) => ({
        resolution,
        unit: id,
        ...span,
      })),
    ),
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
  return instruments.length === 0
    ? []
    : findInstruments(text)
        .filter(({ instrument }) => instruments.includes(instrument.name))
        .map(({ span }) => span);
}

function symbolsIn(text: string, { symbols }: Reading): Span[] {
  return symbols.flatMap((symbol) => {
    const start = text.toLowerCase().indexOf(symbol.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + symbol.length }];
  });
}

/** "Which resolutions of the Commission does it recall?": all that fit what is named exactly; none where a subject decides. */
function placesListed({ reading, library }: ComposeRequest): Place[] {
  const { label, yesNo, actors, sessions, forces } = reading;
  if (label !== "reference" || yesNo !== "no" || actors.length + sessions.length + forces.length === 0)
    return [];
  return paragraphsLookedAt(reading, library)
    .filter(({ paragraph: { participles, acts } }) => {
      const done = [...participles, ...acts].map(({ force }) => force);
      return forces.length === 0 || forces.some((force) => done.includes(force));
    })
    .flatMap(({ paragraph, resolution }) =>
      paragraph.references
        .filter((reference) => isOf(reference, reading))
        .map(({ span }) => ({ resolution, unit: paragraph.id, ...span })),
    );
}

function isOf({ organ, number }: Reference, { actors, sessions }: Reading): boolean {
  const isOfOrgan = actors.length === 0 || actors.some(({ id }) => id === organ);
  return (
    isOfOrgan && (sessions.length === 0 || sessions.some((session) => number?.startsWith(`${session}/`)))
  );
}

function firstInEachUnit(places: readonly Place[]): Place[] {
  const first = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.resolution.id}#${place.unit}`;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}
