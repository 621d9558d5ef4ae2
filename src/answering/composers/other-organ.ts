import type { Actor } from "../../domain/acts.ts";
import type { Draft } from "../../domain/statements.ts";
import { actorOfId, organs } from "../../vocabulary/actors.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { namesActorInBest } from "./passages-answering.ts";
import { actsLookedAt, isAskedOf, textsOf } from "./placed-acts.ts";
import { propertyClaim } from "./properties.ts";

/**
 * "What does the Assembly request here?" of a text of the Council: whose text it is, and whose not, before what is composed. Nothing where
 * the organ is asked something, or what answers names it.
 */
export function otherOrgan(request: ComposeRequest, { drafts }: Composition): Draft[] {
  const { reading } = request;
  // Of an organ of which nothing is found it may be asked what is asked of it.
  if (drafts.length === 0 && reading.label !== "reasons") return [];
  const [only, ...others] = textsOf(request);
  const own = only && organActor(only.organ);
  if (!own || others.length > 0 || reading.label === "topic" || reading.yesNo !== "no") return [];
  const isOther = ({ id }: Actor) =>
    actorOfId(id)?.kind === "organ" && organs.some(({ actor }) => actor === id) && own.id !== id;
  const taken = reading.actors.find((actor) => isOther(actor) && !isConcerned(actor, request));
  return taken
    ? [{ basis: "structure", claims: [{ ...propertyClaim(only, "organ"), not: taken }], citations: [] }]
    : [];
}

/** Something is asked of it, or the paragraph that answers best names it. */
function isConcerned(actor: Actor, request: ComposeRequest): boolean {
  return (
    actsLookedAt(request).some((placed) => isAskedOf(actor, placed)) ||
    (request.retrieval.found && namesActorInBest(actor, request))
  );
}
