import { distinctBy } from "../../domain/group-by.ts";
import { findParagraph, topLevelId, withDescendants } from "../../domain/units.ts";
import { segmentsOf } from "../../sentences/segments.ts";
import { purposeAt } from "../../vocabulary/states-detail.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { absentNames } from "./denial.ts";
import { mentionsOfActors } from "./mentions-of-actors.ts";
import { bestScore, placedPassages } from "./passages-answering.ts";
import { type PlacedParagraph, textsOf } from "./placed-acts.ts";
import { ownDate } from "./properties.ts";
import { citedReferences } from "./references.ts";
import { detailAnswer, notStated } from "./stated-details.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { hasOwnSubject } from "./subject-words.ts";
import { type Answering, tellParagraph } from "./telling.ts";
import { likely } from "./thresholds.ts";

/** What a text says of something, whatever it is; of other documents that it cites the complete list where that is asked for. */
export const composeTopic: Composer = (request) =>
  ownDate(request) ??
  mentioned(request) ??
  reasonsOfCited(request) ??
  citedReferences(request) ??
  detailOf(request) ??
  subjectClauses(request);

/** "Is civil society mentioned?": where it is. */
function mentioned(request: ComposeRequest): Composition | undefined {
  const { yesNo, actors, leansOnEarlier } = request.reading;
  const isOfActors = yesNo === "existence" && actors.length > 0 && !leansOnEarlier;
  return isOfActors && !hasOwnSubject(request.reading) ? mentionsOfActors(request) : undefined;
}

/** "How much …?": the amount, or first that there is none; unless the question is of somebody who is not in the text at all. */
function detailOf(request: ComposeRequest): Composition | undefined {
  const { reading, library } = request;
  const { detail } = reading;
  // Whatever a paragraph says may be taken for a reason; sources stand in footnotes.
  if (detail === undefined || detail === "reason" || detail === "source") return undefined;
  // "Where do they ask for it?" of several texts asks which paragraphs.
  if (detail === "place" && reading.texts.length > 1) return undefined;
  if (absentNames(reading, textsOf(reading, library)).length > 0) return undefined;
  return detailAnswer(detail, request);
}

/**
 * "Why?" behind an answer: the reason that a paragraph cited there gives itself; else that it gives none, and what the preamble says on
 * the subject, where it says something. Undefined where the question is another, or of several paragraphs none gives a reason.
 */
function reasonsOfCited(request: ComposeRequest): Composition | undefined {
  const { detail, leansOnEarlier, earlier } = request.reading;
  if (detail !== "reason" || !leansOnEarlier || earlier.length === 0) return undefined;
  const places = paragraphsCited(request);
  const stated = places.flatMap((place) =>
    purposeIn(place).flatMap((focus) => tellParagraph(place, request, focus)),
  );
  if (stated.length > 0) return { drafts: stated.slice(0, mostStated) };
  const [only, ...others] = places;
  // What is likely to answer may give it in words of its own.
  if (!only || others.length > 0 || bestScore([only], request.retrieval) >= likely) return undefined;
  const drafts = [...notStated("reason", only, request), ...inPreamble(request)];
  return drafts.length > 0 ? { drafts } : undefined;
}

const mostStated = 2;

function paragraphsCited({ reading, library }: ComposeRequest): PlacedParagraph[] {
  const placed = reading.earlier.flatMap(({ resolution: id, unit }) => {
    const resolution = library.find(id);
    const paragraph = resolution && findParagraph(resolution, topLevelId(resolution, unit));
    return resolution && paragraph ? [{ resolution, paragraph }] : [];
  });
  return distinctBy(placed, ({ paragraph }) => paragraph);
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
