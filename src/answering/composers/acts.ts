import { organActor } from "../../language/find-actors.ts";
import { actsOfActors } from "./acts-of-actors.ts";
import { actsOfForces } from "./acts-of-forces.ts";
import type { ComposeRequest, Composer } from "./composer.ts";
import { duties } from "./duties.ts";
import { actsLookedAt, isAskedOf, textsOf } from "./placed-acts.ts";
import { whoIsAsked } from "./who-is-asked.ts";

/** Who is asked what, with which verb and how strongly: from the acts, completely, with what the question takes for granted put right first. */
export const composeActs: Composer = (request) => {
  const meant = withoutSpeaker(request);
  const { actors, excludedActors, forces, label } = meant.reading;
  if (actors.length + excludedActors.length > 0) return actsOfActors(meant);
  if (forces.length > 0) return actsOfForces(meant);
  return label === "obligation" ? duties(meant) : whoIsAsked(meant);
};

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
