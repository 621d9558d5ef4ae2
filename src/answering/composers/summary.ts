import { findParagraph } from "../../domain/units.ts";
import { actEntry } from "../../sentences/list-entry.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { nothingFound } from "./denial.ts";
import { noSuchAct } from "./denied-acts.ts";
import {
  actsLookedAt,
  inForceOrder,
  isAskedOf,
  namedIn,
  type PlacedParagraph,
  paragraphsOfPart,
  textsOf,
} from "./placed-acts.ts";
import { inSentences, pointOf, wordsForEach } from "./points.ts";
import { addressesOf, passagesLookedAt, type Thresholds } from "./subject-clauses.ts";
import { optionsFor } from "./telling.ts";
import { textInBrief } from "./text-in-brief.ts";

/** In brief: what is asked of somebody, a part or named paragraphs point by point, a subject by its passages, else the whole text. */
export function createSummaryComposer(thresholds: Thresholds): Composer {
  return (request) => {
    const { actors, paragraphs, part } = request.reading;
    if (actors.length > 0) return ofActors(request);
    if (paragraphs.length > 0 || part.kind || part.section !== undefined) return ofPart(request);
    return ofSubject(request, thresholds) ?? ofTexts(request);
  };
}

/** One line for each act that is addressed to them. */
function ofActors(request: ComposeRequest): Composition {
  const { reading, library } = request;
  const acts = inForceOrder(
    actsLookedAt(reading, library).filter((placed) =>
      reading.actors.some((actor) => isAskedOf(actor, placed)),
    ),
  );
  const words = wordsForEach(acts.length, reading.form);
  const entries = acts.map((placed) => actEntry(placed, { ...optionsFor(request), ...(words && { words }) }));
  return { drafts: acts.length > 0 ? inSentences(entries, reading.form) : noSuchAct(request, {}) };
}

/** Each paragraph of a part, or that is named, in a point. */
function ofPart(request: ComposeRequest): Composition {
  const { reading, retrieval, library } = request;
  const texts = textsOf(reading, library);
  const paragraphs = texts.flatMap((resolution) => {
    const named = namedIn(resolution, reading).flatMap((id) => findParagraph(resolution, id) ?? []);
    const chosen = reading.paragraphs.length > 0 ? named : paragraphsOfPart(resolution, reading.part);
    return chosen.map((paragraph): PlacedParagraph => ({ paragraph, resolution }));
  });
  if (paragraphs.length === 0) return { drafts: [], refusal: nothingFound(reading, retrieval, texts) };
  const words = wordsForEach(paragraphs.length, reading.form);
  const options = { ...optionsFor(request), ...(words && { words }) };
  return {
    drafts: inSentences(
      paragraphs.map((placed) => pointOf(placed, options)),
      reading.form,
    ),
  };
}

/** As many passages on one subject are told. */
const mostPassages = 6;

/** What stands on a subject, where one is surely meant; undefined where none is. */
function ofSubject(request: ComposeRequest, { answers, existence }: Thresholds): Composition | undefined {
  const { reading, library } = request;
  const found = passagesLookedAt(request).filter(({ score }) => score >= answers);
  if (!found[0] || found[0].score < existence) return undefined;
  const told = found.slice(0, reading.form.points ?? mostPassages);
  const places = told.flatMap(({ resolution: id, paragraph: unit, spans }) => {
    const resolution = library.find(id);
    const paragraph = resolution && findParagraph(resolution, unit);
    return resolution && paragraph ? [{ paragraph, resolution, focus: spans.slice(0, 1) }] : [];
  });
  const words = wordsForEach(places.length, reading.form);
  const options = { ...optionsFor(request), ...(words && { words }) };
  const points = places.map((placed) => pointOf(placed, options));
  return { drafts: inSentences(points, reading.form), seeAlso: addressesOf(found.slice(told.length)) };
}

function ofTexts(request: ComposeRequest): Composition {
  const texts = textsOf(request.reading, request.library);
  return { drafts: texts.flatMap((text) => textInBrief(text, request)) };
}
