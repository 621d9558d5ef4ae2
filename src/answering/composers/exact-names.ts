import type { Kind } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft, DraftCitation } from "../../domain/statements.ts";
import { allParagraphs, topLevelId } from "../../domain/units.ts";
import { unitsWithActors } from "../../vocabulary/actor-memory.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { findInstruments, fullNameOf, shortNameOf } from "../../vocabulary/instruments.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { namedFootnotes, publishedSource } from "./footnotes.ts";
import { type PlacedPassage, placedPassages } from "./passages-answering.ts";
import { textsOf } from "./placed-acts.ts";
import { citing } from "./quoting.ts";
import { documentAsked } from "./references.ts";
import { hasOwnSubject } from "./subject-words.ts";
import { leadOfExistence, tellParagraph } from "./telling.ts";
import { answering } from "./thresholds.ts";

/** Kinds of question that are one on a footnote, a document or an acronym as soon as they name it. */
const open: ReadonlySet<Kind> = new Set<Kind>(["topic", "look-up", "structure", "about", "compare"]);

/** What is known exactly of what a question names: a footnote, where something is published, another document, a full name; else null. */
export function composeExactly(request: ComposeRequest): Composition | null {
  if (!open.has(request.reading.kind) || request.reading.label === "count") return null;
  return (
    namedFootnotes(request) ?? publishedSource(request) ?? documentAsked(request) ?? fullNameAnswer(request)
  );
}

/** Asked whether there is such a thing, it is cited wherever it stands, unless that is everywhere. */
const mostPlaces = 6;

/**
 * "UNCAC is the United Nations Convention against Corruption", with where a text names it and what that says of it; null where no
 * meaning is asked for, or the thing has no acronym or stands nowhere.
 */
function fullNameAnswer(request: ComposeRequest): Composition | null {
  const { reading } = request;
  const [name] = [...reading.actors.map((actor) => actor.name), ...reading.instruments];
  const short = name === undefined ? undefined : shortNameOf(name);
  if (reading.label !== "definition" || name === undefined || short === undefined) return null;
  const texts = textsOf(request);
  // "What is the Council's view of …?"
  const isSpeaker = texts.some(({ organ }) => organActor(organ)?.name === name);
  if (fullNameOf(short) !== name || (isSpeaker && hasOwnSubject(reading))) return null;
  const places = texts.flatMap((resolution) => placesNaming(resolution, name));
  const best = placedPassages(request).find((passage) => places.some((place) => isIn(place, passage)));
  const first = places.find((place) => best && isIn(place, best)) ?? places[0];
  if (!first) return null;
  const told: Draft = {
    basis: "structure",
    ...leadOfExistence(reading, true),
    claims: [{ of: "name", resolution: first.resolution, short, value: name }],
    citations: reading.yesNo === "no" ? [first] : places.slice(0, mostPlaces),
  };
  const isTold = best && request.retrieval.found && best.passage.score >= answering.ofNamed;
  return { drafts: [told, ...(isTold ? tellParagraph(best, request) : [])] };
}

function isIn(place: DraftCitation, { resolution, paragraph }: PlacedPassage): boolean {
  return place.resolution === resolution.id && topLevelId(resolution, place.unit) === paragraph.id;
}

/** Each unit once; those that print the whole name first in their paragraph. */
function placesNaming(resolution: Resolution, name: string): DraftCitation[] {
  const inText = [
    ...unitsWithActors(resolution)
      .filter(({ kind }) => kind !== undefined)
      .map(({ id, actors }) => ({ unit: id, named: actors.map(({ actor, span }) => ({ ...actor, span })) })),
    ...allParagraphs(resolution).map(({ id, text }) => ({
      unit: id,
      named: findInstruments(text).map(({ instrument, span }) => ({ ...instrument, span })),
    })),
  ];
  return inText.flatMap(({ unit, named }) => {
    const spans = named.filter((each) => each.name === name).map((each) => each.span);
    const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start));
    return longest ? [citing(resolution, unit, longest)] : [];
  });
}
