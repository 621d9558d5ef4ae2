import type { StructureClaim } from "../../domain/claims.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { textOf } from "../names.ts";
import { type Claimed, labelOf, loaded } from "./claimed.ts";
import { contrastSentence } from "./contrasts.ts";

type ComparisonClaim = Extract<StructureClaim, { of: "alignment" | "same-words" | "stronger" | "contrast" }>;

/** What two paragraphs, or two versions of one, are to each other. */
export function comparisonSentence(claim: StructureClaim, claimed: Claimed): string {
  if (!isComparison(claim)) throw new TypeError(`a claim of ${claim.of} compares nothing`);
  switch (claim.of) {
    case "alignment":
      return alignmentSentence(claim, claimed);
    case "contrast":
      return contrastSentence(claim, claimed);
    case "same-words":
      return `${labelOf(claimed, claim.unit)} and ${labelOf(claimed, claim.other)} ${
        claim.value ? "have the same words" : "do not have the same words"
      }.`;
    case "stronger":
      return claim.value
        ? `${labelOf(claimed, claim.unit)} has the stronger verb.`
        : `Neither ${labelOf(claimed, claim.unit)} nor ${labelOf(claimed, claim.other)} has the stronger verb.`;
  }
}

function isComparison(claim: StructureClaim): claim is ComparisonClaim {
  return ["alignment", "same-words", "stronger", "contrast"].includes(claim.of);
}

/** "OP 5 of the ECOSOC draft is OP 4 of E/RES/2012/19, reworded." */
function alignmentSentence(
  { before, after, other, value }: Extract<StructureClaim, { of: "alignment" }>,
  { resolution, library }: Claimed,
): string {
  const later = loaded(other, library);
  const was = before === null ? "" : placeIn(resolution, before);
  const is = after === null ? "" : placeIn(later, after);
  switch (value) {
    case "dropped":
      return `${was} was dropped: ${textOf(later, "several")} has nothing like it.`;
    case "new":
      return `${is} is new: ${textOf(resolution, "several")} has nothing like it.`;
    case "same":
      return `${was} is ${is} word for word.`;
    case "capitals":
      return `${was} is ${is} but for capitals.`;
    case "wording":
      return `${was} is ${is}, reworded.`;
  }
}

function placeIn(resolution: Resolution, unit: string): string {
  return `${labelOf({ resolution, among: "one" }, unit)} of ${textOf(resolution, "several")}`;
}
