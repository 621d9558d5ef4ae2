import { findParagraph, topLevelId, withDescendants } from "../../domain/units.ts";
import { segmentsOf } from "../../sentences/segments.ts";
import { purposeAt } from "../../vocabulary/states-detail.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { placedPassages } from "./passages-answering.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { notStated } from "./stated-details.ts";
import { type Answering, tellParagraph } from "./telling.ts";

/**
 * "Why?" behind an answer: the reason that a paragraph cited there gives itself; else that it gives none, and what the preamble says on
 * the subject, where it says something. Undefined where the question is another, or of several paragraphs none gives a reason.
 */
export function reasonsOfCited(request: ComposeRequest): Composition | undefined {
  const { detail, leansOnEarlier, earlier } = request.reading;
  if (detail !== "reason" || !leansOnEarlier || earlier.length === 0) return undefined;
  const places = paragraphsCited(request);
  const stated = places.flatMap((place) =>
    purposeIn(place).flatMap((focus) => tellParagraph(place, request, focus)),
  );
  if (stated.length > 0) return { drafts: stated.slice(0, mostStated) };
  const [only, ...others] = places;
  const drafts =
    only && others.length === 0 ? [...notStated("reason", only, request), ...inPreamble(request)] : [];
  return drafts.length > 0 ? { drafts } : undefined;
}

const mostStated = 2;

function paragraphsCited({ reading, library }: ComposeRequest): PlacedParagraph[] {
  const placed = reading.earlier.flatMap(({ resolution: id, unit }) => {
    const resolution = library.find(id);
    const paragraph = resolution && findParagraph(resolution, topLevelId(resolution, unit));
    return resolution && paragraph ? [{ resolution, paragraph }] : [];
  });
  return [...new Map(placed.map((place) => [place.paragraph, place])).values()];
}

/** The first stretch between commas that says what something is for. */
function purposeIn({ paragraph }: PlacedParagraph): Answering[] {
  return withDescendants(paragraph)
    .flatMap(({ id, text }) => {
      const at = purposeAt(text);
      const end = segmentsOf(text).find((segment) => segment.end > at)?.end ?? text.length;
      return at < 0 ? [] : [{ unit: id, start: at, end }];
    })
    .slice(0, 1);
}

function inPreamble(request: ComposeRequest) {
  const found = placedPassages(request).find(
    ({ paragraph, passage }) => paragraph.kind === "preambular" && passage.answers,
  );
  return found ? tellParagraph(found, request) : [];
}
