import { compareResolutions, hasChanged } from "../comparing/compare-resolutions.ts";
import type { Actor } from "../domain/acts.ts";
import type { CountedPart, CountedThing, StructureClaim } from "../domain/claims.ts";
import { contrastOf } from "../domain/contrast.ts";
import { propertyOf } from "../domain/counting.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { findUnit } from "../domain/units.ts";
import { sideOf } from "../vocabulary/actor-relations.ts";
import { countIn } from "../vocabulary/count-in.ts";
import { organActor } from "../vocabulary/find-actors.ts";
import { fullNameOf } from "../vocabulary/full-names.ts";

/** Recomputes what is claimed of a text's structure. */
export function verifyStructure(claim: StructureClaim, library: Library): CitationProblem[] {
  const resolution = library.find(claim.resolution);
  if (!resolution) return [falseClaim(`${claim.resolution} is not loaded`)];
  const actual = actualValue(claim, resolution, library);
  return actual === claim.value ? [] : [falseClaim(`${claim.of} is ${actual}, not ${claim.value}`)];
}

type Value = StructureClaim["value"] | "not listed";

function actualValue(claim: StructureClaim, resolution: Resolution, library: Library): Value {
  switch (claim.of) {
    case "count":
      if (claim.what === "resolutions") return library.resolutions.length;
      return isReadIn(resolution, claim.what) ? countIn(resolution, claim.what) : null;
    case "property":
      return claim.not && isOf(resolution, claim.not) ? null : propertyOf(resolution, claim.what);
    case "alignment":
      return alignmentOf(claim, resolution, library);
    case "changes":
      return changesIn(claim, resolution, library);
    case "contrast":
      return contrastOf(claim, resolution, library);
    case "exists":
      return findUnit(resolution, claim.unit) !== undefined;
    case "name":
      return fullNameOf(claim.short);
    case "votes":
      return resolution.vote?.counts?.[claim.side] ?? null;
    case "voter":
      return resolution.vote?.lists ? sideOf(resolution.vote, claim.actor) : "not listed";
  }
}

/** Whether a body is the one whose text it is; of a text that names none any may be. */
function isOf({ organ }: Resolution, { id }: Actor): boolean {
  return organ === null || organActor(organ)?.id === id;
}

function alignmentOf(
  claim: Extract<StructureClaim, { of: "alignment" }>,
  before: Resolution,
  library: Library,
) {
  const after = library.find(claim.other);
  const pairs = after ? compareResolutions(before, after) : [];
  return pairs.find((pair) => pair.before === claim.before && pair.after === claim.after)?.change ?? null;
}

function changesIn(
  { other, what }: Extract<StructureClaim, { of: "changes" }>,
  before: Resolution,
  library: Library,
): number | null {
  const after = library.find(other);
  if (!after) return null;
  return compareResolutions(before, after).filter((each) => hasChanged(each, what)).length;
}

function falseClaim(detail: string): CitationProblem {
  return { code: "structure-false", detail };
}

/** Acts are read in English: how many a text in another language has is not known. */
function isReadIn({ language }: Resolution, what: CountedThing | CountedPart): boolean {
  return language === "en" || !(what === "acts" || (typeof what === "object" && "acts" in what));
}
