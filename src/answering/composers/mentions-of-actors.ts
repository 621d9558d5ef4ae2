import { type Actor, askingForces, strengthOrder } from "../../domain/acts.ts";
import type { Draft } from "../../domain/statements.ts";
import { textWithItems, withDescendants } from "../../domain/units.ts";
import { answersFor, namesActor } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { findActors } from "../../vocabulary/find-actors.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { absentNames, refusalOfAbsence } from "./denial.ts";
import { noSuchAct } from "./denied-acts.ts";
import { addressesOf, passagesByPlace } from "./passages-answering.ts";
import { addressOf, type PlacedParagraph, paragraphsOfPart, textsOf } from "./placed-acts.ts";
import { tellParagraph, withLead } from "./telling.ts";
import { certain } from "./thresholds.ts";

/** Beside the denial at most so many places are quoted in which the actor is only mentioned. */
const mostQuoted = 2;

/** An actor that is mentioned; of whom nothing is asked, first that it is so, where that was the question. */
export function mentionsOfActors(request: ComposeRequest): Composition {
  const { reading } = request;
  const forces = reading.forces.length > 0 ? reading.forces : strengthOrder;
  const areStates = reading.actors.every(({ id }) => actorOfId(id)?.family === "states");
  const least = areStates ? certain.nothingOfThem.ofStates : certain.nothingOfThem.ofOne;
  const isAsked = (reading.kind === "acts" && reading.certainty >= least) || reading.forces.length > 0;
  const denied = isAsked ? noSuchAct(request, { forces }) : [];
  const places = placesNaming(reading.actors, request);
  const absent = absentNames(reading, textsOf(reading, request.library));
  if (places.length === 0 && absent.length > 0)
    return { drafts: [], refusal: refusalOfAbsence(absent, textsOf(reading, request.library)) };
  const ordered = byLikelihood(places, request);
  const quoted = ordered.slice(0, Math.max(1, Math.min(mostQuoted, ordered.filter(asksAnybody).length)));
  const told = quoted.flatMap((place) => tellMention(place, request));
  const isDenied = reading.yesNo !== "no" && denied.length > 0;
  // Whether they are spoken of at all, where nobody wants to know what they are asked to do.
  const isMentioned = reading.yesNo === "existence" && denied.length === 0;
  return {
    drafts: [
      ...withLead(isDenied ? "no" : undefined, denied),
      ...withLead(isMentioned ? "yes" : undefined, told),
    ],
    seeAlso: addressesOf(places.filter((place) => !quoted.includes(place))),
  };
}

/** The top-level paragraphs that name one of the actors, with what is nested in them. */
function placesNaming(actors: readonly Actor[], { reading, library }: ComposeRequest): PlacedParagraph[] {
  return textsOf(reading, library).flatMap((resolution) =>
    paragraphsOfPart(resolution, reading.part)
      .filter((paragraph) => actors.some((actor) => namesActor(textWithItems(paragraph), actor)))
      .map((paragraph) => ({ paragraph, resolution })),
  );
}

/** The clause in which the actor stands. */
function tellMention({ paragraph, resolution }: PlacedParagraph, request: ComposeRequest): Draft[] {
  const { actors } = request.reading;
  const [first] = withDescendants(paragraph).flatMap(({ id, text }) =>
    findActors(text)
      .filter(({ actor }) => actors.some((asked) => answersFor(asked, actor)))
      .map(({ span }) => ({ ...span, unit: id })),
  );
  return tellParagraph({ paragraph, resolution }, request, first);
}

/** What asks something before what only speaks of it, the likeliest to answer first. */
function byLikelihood(places: readonly PlacedParagraph[], { retrieval }: ComposeRequest): PlacedParagraph[] {
  const passages = passagesByPlace(retrieval);
  const weight = (place: PlacedParagraph) =>
    (passages.get(addressOf(place))?.score ?? 0) + (asksAnybody(place) ? 1 : 0);
  return [...places].sort((a, b) => weight(b) - weight(a));
}

function asksAnybody({ paragraph }: PlacedParagraph): boolean {
  return withDescendants(paragraph).some(({ acts }) => acts.some(({ force }) => askingForces.has(force)));
}
