import { findParagraph } from "../../domain/units.ts";
import { actEntry } from "../../sentences/list-entry.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { nothingFound } from "./denial.ts";
import { noSuchAct } from "./denied-acts.ts";
import { addressesOf } from "./on-subject.ts";
import { placedPassages } from "./passages-answering.ts";
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
import { optionsFor } from "./telling.ts";
import { textInBrief } from "./text-in-brief.ts";

/** In brief: what is asked of somebody, a part or named paragraphs point by point, a subject by its passages, else the whole text. */
export const composeSummary: Composer = (request) => {
  const { actors, paragraphs, part } = request.reading;
  if (actors.length > 0) return ofActors(request);
  if (paragraphs.length > 0 || part.kind || part.section !== undefined) return ofPart(request);
  return ofSubject(request) ?? ofTexts(request);
};

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

/** With a passage as likely as this to answer a subject is meant: of 29 development questions all 16 that mean one, and no other. */
const subjectMeant = 0.58;
/** What is less likely is on another subject. */
const onIt = 0.05;
/** As many passages on one subject are told. */
const mostPassages = 6;

/** What stands on a subject, where one is surely meant; undefined where none is. */
function ofSubject(request: ComposeRequest): Composition | undefined {
  const { form } = request.reading;
  const found = placedPassages(request).filter(({ passage }) => passage.score >= onIt);
  if ((found[0]?.passage.score ?? 0) < subjectMeant) return undefined;
  const told = found.slice(0, form.points ?? mostPassages);
  const words = wordsForEach(told.length, form);
  const options = { ...optionsFor(request), ...(words && { words }) };
  const points = told.map((placed) =>
    pointOf({ ...placed, focus: placed.passage.spans.slice(0, 1) }, options),
  );
  return { drafts: inSentences(points, form), seeAlso: addressesOf(found.slice(told.length)) };
}

function ofTexts(request: ComposeRequest): Composition {
  const texts = textsOf(request.reading, request.library);
  return { drafts: texts.flatMap((text) => textInBrief(text, request)) };
}
