import { needsClarification } from "../../domain/answers.ts";
import { shortName } from "../../domain/labels.ts";
import { unitsNamed } from "../../domain/named-units.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnits } from "../../domain/units.ts";
import { amongOf } from "../../sentences/wording.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { paragraphAt, paragraphsOfPart, placedUnits, textsOf } from "./placed-acts.ts";
import { inSentences, pointOf } from "./points.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { namesOnlyPart } from "./subject-words.ts";
import { innermost, wordingOf } from "./unit-wording.ts";

/** Of more texts than this the same paragraph is not read out. */
const mostTexts = 3;

/** Of a longer part the rest is told by its labels. */
const mostPoints = 8;

/** The paragraphs that a question names or that were shown before, in their own words; without any, the paragraph that answers. */
export const composeLookUp: Composer = (request) => {
  const { reading, library } = request;
  const texts = textsOf(request);
  if (reading.paragraphs.length > 0 && texts.length > mostTexts) return whichText(request, texts);
  const units = unitsAsked(request, texts);
  if (units.length > 1 && namesOnlyPart(reading)) return partTold(units, request);
  if (units.length === 0 || asksWithin(request)) return subjectClauses(request);
  return { drafts: placedUnits(units, library).flatMap((placed) => wordingOf(placed, reading)) };
};

/** A question about what a paragraph says is answered from inside it, where retrieval tells which of its words answer. */
function asksWithin({ reading: { yesNo, detail }, retrieval: { passages } }: ComposeRequest): boolean {
  return (yesNo !== "no" || detail !== undefined) && passages.some(({ spans }) => spans.length > 0);
}

/** Those that are named, one by one or by their part; else those that the turn before cited, if it leans on them. */
function unitsAsked({ reading }: ComposeRequest, texts: readonly Resolution[]): readonly UnitAddress[] {
  const { section } = reading.part;
  const isWhole = reading.paragraphs.length === 0 && namesOnlyPart(reading);
  const named = texts.flatMap((resolution) => {
    const found = reading.paragraphs.flatMap((unit) => resolveNamedUnits(resolution, unit));
    const inPart = isWhole ? paragraphsOfPart(resolution, reading.part) : [];
    const whole = found.length === 0 && section !== undefined ? unitsNamed(resolution, section) : inPart;
    return [...found, ...whole.map(({ id }) => id)].map((unit) => ({ resolution: resolution.id, unit }));
  });
  return named.length > 0 || !reading.leansOnEarlier ? named : innermost(reading.earlier);
}

/** How its paragraphs begin, and where the rest of them is. */
function partTold(units: readonly UnitAddress[], { library, reading }: ComposeRequest): Composition {
  const points = placedUnits(units.slice(0, mostPoints), library)
    .flatMap(({ resolution, unit }) => paragraphAt(resolution, unit))
    .map((placed) => pointOf(placed, { among: amongOf(reading.texts) }));
  return { drafts: inSentences(points, reading.form), seeAlso: units.slice(mostPoints) };
}

function whichText({ reading }: ComposeRequest, texts: readonly Resolution[]): Composition {
  const names = texts.slice(0, 5).map(shortName).join(", ");
  const printed = reading.paragraphs[0]?.printed ?? "that paragraph";
  const example = `${printed} of ${texts[0] ? shortName(texts[0]) : "…"}`;
  const text = `Of which text? ${texts.length} are loaded, ${names} among them; ask for example “${example}”.`;
  return { drafts: [], refusal: needsClarification(text) };
}
