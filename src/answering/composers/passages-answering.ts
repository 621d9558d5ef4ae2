import type { Actor } from "../../domain/acts.ts";
import type { Passage } from "../../domain/passages.ts";
import { findParagraph, textWithItems } from "../../domain/units.ts";
import { namesActor } from "../../vocabulary/actor-relations.ts";
import type { ComposeRequest } from "./composer.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { passagesLookedAt } from "./subject-clauses.ts";

export interface PlacedPassage extends PlacedParagraph {
  readonly passage: Passage;
}

/** The paragraphs that were found where the reading looks, the likeliest to answer first. */
export function placedPassages(request: ComposeRequest): PlacedPassage[] {
  return passagesLookedAt(request).flatMap((passage) => {
    const resolution = request.library.find(passage.resolution);
    const paragraph = resolution && findParagraph(resolution, passage.paragraph);
    return resolution && paragraph ? [{ passage, resolution, paragraph }] : [];
  });
}

/** Whether what is likeliest to answer speaks of an actor. */
export function namesActorInBest(actor: Actor, request: ComposeRequest): boolean {
  const [best] = placedPassages(request);
  return best !== undefined && namesActor(textWithItems(best.paragraph), actor);
}

/** Those that answer, as far as retrieval can tell; the likeliest one in any case. */
export function passagesAnswering(request: ComposeRequest): PlacedPassage[] {
  return placedPassages(request).filter(({ passage }) => passage.answers);
}
