import { findVersions } from "../../comparing/find-versions.ts";
import type { NamedUnit, Side } from "../../domain/reading.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import { findParagraph, textWithItems } from "../../domain/units.ts";
import { stemsOf } from "../../language/mentions.ts";
import { tokenize } from "../../language/tokenizer.ts";
import { actorsSideBySide } from "./compare-actors.ts";
import { sideBySide } from "./compare-paragraphs.ts";
import { textsSideBySide } from "./compare-texts.ts";
import { changesBetween } from "./compare-versions.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { noSuchUnit, nothingFound } from "./denial.ts";
import { type PlacedParagraph, textsOf } from "./placed-acts.ts";
import { passagesLookedAt, type Thresholds } from "./subject-clauses.ts";
import { optionsFor } from "./telling.ts";

/** Paragraphs, actors, subjects or texts side by side: first what sets them apart, then what each says. */
export function createCompareComposer(thresholds: Thresholds): Composer {
  return (request) => compared(request, thresholds);
}

function compared(request: ComposeRequest, thresholds: Thresholds): Composition {
  const { reading, retrieval, library } = request;
  const [versions] = findVersions(textsOf(reading, library));
  if (versions && reading.texts.length === 2) return changesBetween(versions, request, thresholds);
  const actors = actorsCompared(request);
  const named = unitsCompared(request);
  const [missing] = named.filter(({ places }) => places.length === 0);
  const texts = textsOf(reading, library);
  if (missing) return { drafts: [], refusal: noSuchUnit(missing.unit, texts) };
  const places = named.flatMap((each) => each.places);
  if (places.length < 2 && actors.length > 1) return actorsSideBySide(actors, request);
  if (places.length < 2 && texts.length > 1 && subjectsOf(reading.sides).length < 2)
    return textsSideBySide(request, thresholds);
  const [one, other] = places.length > 1 ? places : likeliest(request);
  return one && other
    ? { drafts: sideBySide([one, other], library, optionsFor(request)) }
    : { drafts: [], refusal: nothingFound(reading, retrieval, texts) };
}

function actorsCompared({ reading }: ComposeRequest) {
  const sides = reading.sides.flatMap((side) => (side.of === "actor" ? side.actor : []));
  return sides.length > 1 ? sides : reading.actors;
}

/** The paragraphs that are named, as sides or otherwise, and where each stands. */
function unitsCompared({
  reading,
  library,
}: ComposeRequest): { readonly unit: NamedUnit; readonly places: PlacedParagraph[] }[] {
  const sides = reading.sides.flatMap((side) => (side.of === "paragraph" ? side.unit : []));
  const units = sides.length > 1 ? sides : reading.paragraphs;
  return units.map((unit) => ({
    unit,
    places: textsOf(reading, library).flatMap((resolution) => {
      const id = resolveNamedUnit(resolution, unit);
      const paragraph = id === null ? undefined : findParagraph(resolution, id);
      return paragraph ? [{ paragraph, resolution }] : [];
    }),
  }));
}

function subjectsOf(sides: readonly Side[]): string[] {
  return sides.flatMap((side) => (side.of === "subject" ? side.query : []));
}

/** For each subject the passage that has most of its words, the likelier first; without subjects the two likeliest. */
function likeliest(request: ComposeRequest): PlacedParagraph[] {
  const places = passagesLookedAt(request).flatMap(({ resolution: id, paragraph: unit, score }) => {
    const resolution = request.library.find(id);
    const paragraph = resolution && findParagraph(resolution, unit);
    return resolution && paragraph ? [{ paragraph, resolution, score }] : [];
  });
  const chosen: PlacedParagraph[] = [];
  for (const subject of subjectsOf(request.reading.sides)) {
    const free = places.filter(({ paragraph }) => !chosen.some((each) => each.paragraph === paragraph));
    const weighed = free.map((place) => ({ place, weight: shareOf(subject, place) + place.score }));
    const best = weighed.sort((a, b) => b.weight - a.weight)[0]?.place;
    if (best) chosen.push(best);
  }
  return chosen.length > 1 ? chosen : places;
}

/** Of the words of a subject those that stand in a paragraph, 0 to 1. */
function shareOf(subject: string, { paragraph }: PlacedParagraph): number {
  const words = tokenize(subject).map(({ term }) => term);
  const stems = stemsOf(textWithItems(paragraph));
  return words.filter((word) => stems.has(word)).length / Math.max(1, words.length);
}
