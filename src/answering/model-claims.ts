import type { Actor } from "../domain/acts.ts";
import type { AbsenceClaim, StructureClaim } from "../domain/claims.ts";
import { propertyOf } from "../domain/counting.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import type { Draft, DraftCitation } from "../domain/statements.ts";
import { allParagraphs, findUnit } from "../domain/units.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { countIn } from "../vocabulary/count-in.ts";
import type { ModelStructureClaim } from "./model-drafts.ts";

/** Where a model may claim something: the texts that the question is put to. */
export interface AskedTexts {
  readonly library: Library;
  readonly texts: readonly string[];
}

/** What a model claims of the structure, with the true values; null for a text that is not asked, or an actor that nobody knows. */
export function structureDraft(claim: ModelStructureClaim, asked: AskedTexts): Draft | null {
  const resolution = textOf(claim.resolution, asked);
  const valued = resolution && withValue(claim, resolution, asked);
  return valued ? { basis: "structure", claims: [valued], citations: [] } : null;
}

function withValue(
  claim: ModelStructureClaim,
  resolution: Resolution,
  { library }: AskedTexts,
): StructureClaim | null {
  const { id } = resolution;
  switch (claim.of) {
    case "exists":
      return {
        of: "exists",
        resolution: id,
        unit: claim.unit,
        value: findUnit(resolution, claim.unit) !== undefined,
      };
    case "property":
      return { of: "property", resolution: id, what: claim.what, value: propertyOf(resolution, claim.what) };
    case "count": {
      const what = countedThing(claim.what, resolution);
      if (what === null) return null;
      const value = what === "resolutions" ? library.resolutions.length : countIn(resolution, what);
      return { of: "count", resolution: id, what, value };
    }
  }
}

function countedThing(what: Extract<ModelStructureClaim, { of: "count" }>["what"], resolution: Resolution) {
  if (typeof what === "string") return what;
  const { force, actor: named } = what.acts;
  const actor = named && knownActor(named.id, [resolution]);
  if (named && !actor) return null;
  return { acts: { ...(force && { force }), ...(actor && { actor }) } };
}

/** What a model claims is not there, with actors by their own names; null for texts that are not asked, or actors that nobody knows. */
export function absenceDraft(
  claim: AbsenceClaim,
  citations: readonly DraftCitation[],
  asked: AskedTexts,
): Draft | null {
  const searched = claim.resolutions.map((id) => textOf(id, asked)).filter((found) => found !== undefined);
  if (searched.length === 0 || searched.length < claim.resolutions.length) return null;
  if (claim.of !== "act" || !claim.actors) return { basis: "absence", claim, citations };
  const actors = claim.actors.flatMap(({ id }) => knownActor(id, searched) ?? []);
  return actors.length < claim.actors.length
    ? null
    : { basis: "absence", claim: { ...claim, actors }, citations };
}

function textOf(id: string, { library, texts }: AskedTexts): Resolution | undefined {
  return texts.includes(id) ? library.find(id) : undefined;
}

/** By its id alone: the name that a model gives it may be another's. */
function knownActor(id: string, texts: readonly Resolution[]): Actor | undefined {
  const addressees = texts
    .flatMap(allParagraphs)
    .flatMap(({ acts }) => acts.flatMap((act) => act.addressees));
  const known = actorOfId(id) ?? addressees.find((actor) => actor.id === id);
  return known && { id, name: known.name };
}
