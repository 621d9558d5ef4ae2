import { type Actor, bindingForces, type Force } from "../../domain/acts.ts";
import type { AbsenceClaim } from "../../domain/claims.ts";
import type { ParagraphId } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { namesActor } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { paragraphsWithDuties } from "../../vocabulary/duties.ts";
import type { ComposeRequest } from "./composer.ts";
import { actsLookedAt, isAskedOf, type PlacedAct, paragraphsLookedAt, textsOf } from "./placed-acts.ts";

interface Denied {
  /** Any where left out. */
  readonly forces?: readonly Force[];
  /** Those of the reading where left out; any addressee where it has none. */
  readonly actors?: readonly Actor[];
  /** Only in the paragraphs of these acts. */
  readonly within?: readonly PlacedAct[];
}

/** That no act has these forces and is addressed to these actors; no draft where one is, or might be taken to be. */
export function noSuchAct(request: ComposeRequest, denied: Denied): Draft[] {
  const { forces, within, actors = request.reading.actors } = denied;
  const paragraphs = within ? within.map(({ paragraph }) => paragraph.id) : paragraphsDenied(request);
  const isInScope = (id: ParagraphId) => paragraphs === undefined || paragraphs.includes(id);
  const disproved = actsLookedAt(request).some(
    (placed) =>
      isInScope(placed.paragraph.id) &&
      (!forces || forces.includes(placed.act.force)) &&
      (actors.length === 0 || actors.some((actor) => isAskedOf(actor, placed) || mayBeCalled(actor, placed))),
  );
  // Of whom the vocabulary does not know it is not known by what other names they go.
  if (actors.some(({ id }) => actorOfId(id) === null)) return [];
  const isBinding = forces && bindingForces.every((force) => forces.includes(force));
  if (disproved || (isBinding && speaksOfDuty(request, actors, isInScope))) return [];
  const claim: AbsenceClaim = {
    of: "act",
    resolutions: textsOf(request).map(({ id }) => id),
    ...(forces && { forces }),
    ...(actors.length > 0 && { actors }),
    ...(paragraphs && { paragraphs: [...new Set(paragraphs)] }),
  };
  return [{ basis: "absence", claim, citations: [] }];
}

/** "The Committee" for the Sanctions Committee. */
function mayBeCalled({ name }: Actor, { act }: PlacedAct): boolean {
  return act.addressees.some((addressee) =>
    name.toLowerCase().endsWith(` ${addressee.name.replace(/^the /i, "").toLowerCase()}`),
  );
}

/** Ids of the paragraphs looked at; undefined where no act stands in any other. */
function paragraphsDenied(request: ComposeRequest): ParagraphId[] | undefined {
  const looked = paragraphsLookedAt(request).map(({ paragraph }) => paragraph);
  const all = textsOf(request).flatMap(allParagraphs);
  const isWhole = all.every((paragraph) => paragraph.acts.length === 0 || looked.includes(paragraph));
  return isWhole && request.reading.paragraphs.length === 0 ? undefined : looked.map(({ id }) => id);
}

/** "States shall …" binds, whatever the verb with which the paragraph opens. */
function speaksOfDuty(
  request: ComposeRequest,
  actors: readonly Actor[],
  isInScope: (id: ParagraphId) => boolean,
): boolean {
  const isOfThem = (text: string) => actors.length === 0 || actors.some((actor) => namesActor(text, actor));
  return textsOf(request)
    .flatMap(paragraphsWithDuties)
    .some(({ id, text }) => isInScope(id) && isOfThem(text));
}
