import { findVersions } from "../../comparing/find-versions.ts";
import type { NamedUnit } from "../../domain/reading.ts";
import { findParagraph, resolveNamedUnit } from "../../domain/units.ts";
import { actorsSideBySide } from "./compare-actors.ts";
import { sideBySide } from "./compare-paragraphs.ts";
import { textsSideBySide } from "./compare-texts.ts";
import { changesBetween } from "./compare-versions.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { noSuchUnit, nothingFound } from "./denial.ts";
import { type PlacedPassage, placedPassages } from "./passages-answering.ts";
import { type PlacedParagraph, textsOf } from "./placed-acts.ts";
import type { Thresholds } from "./subject-clauses.ts";
import { optionsFor } from "./telling.ts";

/** Paragraphs, actors, subjects or texts side by side: first what sets them apart, then what each says. */
export function createCompareComposer(thresholds: Thresholds): Composer {
  return (request) => compared(request, thresholds);
}

function compared(request: ComposeRequest, thresholds: Thresholds): Composition {
  const { reading, retrieval, library } = request;
  const [versions] = findVersions(textsOf(reading, library));
  if (versions && reading.texts.length === 2) return changesBetween(versions, request);
  const actors = actorsCompared(request);
  const named = unitsCompared(request);
  const [missing] = named.filter(({ places }) => places.length === 0);
  const texts = textsOf(reading, library);
  if (missing) return { drafts: [], refusal: noSuchUnit(missing.unit, texts) };
  const places = named.flatMap((each) => each.places);
  if (places.length < 2 && actors.length > 1) return actorsSideBySide(actors, request);
  if (places.length < 2 && texts.length > 1 && !reading.sides.some(({ of }) => of === "subject"))
    return textsSideBySide(request, thresholds);
  const [one, other] = places.length > 1 ? places : likeliest(request);
  if (!one || !other) return { drafts: [], refusal: nothingFound(reading, retrieval, texts) };
  const { apart, each } = sideBySide([one, other], library, optionsFor(request));
  return { drafts: [...apart, ...each] };
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

/** The likeliest passage of each subject, no paragraph twice; without subjects the two likeliest of all. */
function likeliest(request: ComposeRequest): PlacedParagraph[] {
  const chosen: PlacedPassage[] = [];
  for (const passages of request.retrieval.bySide ?? []) {
    const places = placedPassages({ ...request, retrieval: { ...request.retrieval, passages } });
    const best = places.find(({ paragraph }) => !chosen.some((each) => each.paragraph === paragraph));
    if (best) chosen.push(best);
  }
  return chosen.length > 1 ? chosen : placedPassages(request);
}
