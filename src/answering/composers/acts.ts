import type { Draft } from "../../domain/statements.ts";
import { findParagraph } from "../../domain/units.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { actsOfActors } from "./acts-of-actors.ts";
import { actsOfForces } from "./acts-of-forces.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { duties } from "./duties.ts";
import { actsLookedAt, isAskedOf, textsOf } from "./placed-acts.ts";
import { notStated } from "./stated-details.ts";
import { whoIsAsked } from "./who-is-asked.ts";

/** Who is asked what, with which verb and how strongly: from the acts, completely, with what the question takes for granted put right first. */
export const composeActs: Composer = (request) => {
  const meant = withoutSpeaker(request);
  const composition = compositionOf(meant);
  return { ...composition, drafts: [...missingDetail(composition, meant), ...composition.drafts] };
};

function compositionOf(request: ComposeRequest): Composition {
  const { actors, excludedActors, forces, label } = request.reading;
  if (actors.length + excludedActors.length > 0) return actsOfActors(request);
  if (forces.length > 0) return actsOfForces(request);
  return label === "obligation" ? duties(request) : whoIsAsked(request);
}

/** "How much must donors give?": first that no amount is given, where the paragraph that is told first gives none. */
function missingDetail({ drafts }: Composition, request: ComposeRequest): Draft[] {
  const { detail } = request.reading;
  const cited = drafts.find(({ basis }) => basis === "quotation")?.citations[0];
  const resolution = cited && request.library.find(cited.resolution);
  const paragraph = resolution && findParagraph(resolution, cited.unit);
  const isOfAct = detail === "amount" || detail === "date" || detail === "place" || detail === "majority";
  return isOfAct && resolution && paragraph ? notStated(detail, { resolution, paragraph }, request) : [];
}

/** "What does the Council ask of States?": the organ whose text it is asks, unless it is itself addressed somewhere. */
function withoutSpeaker(request: ComposeRequest): ComposeRequest {
  const { reading, library } = request;
  const speakers = textsOf(reading, library).map(({ organ }) => organActor(organ)?.id);
  const acts = actsLookedAt(reading, library);
  const actors = reading.actors.filter(
    (actor) => !speakers.includes(actor.id) || acts.some((placed) => isAskedOf(actor, placed)),
  );
  return { ...request, reading: { ...reading, actors } };
}
