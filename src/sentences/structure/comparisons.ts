import type { ContrastClaim, StructureClaim } from "../../domain/claims.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { textOf } from "../names.ts";
import { upperFirst } from "../wording.ts";
import { type Claimed, labelOf } from "./claimed.ts";

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

function contrastSentence(claim: ContrastClaim, claimed: Claimed): string {
  const { unit, other, otherResolution, value } = claim;
  const second = { ...claimed, resolution: loaded(otherResolution ?? claim.resolution, claimed.library) };
  const [one, two] = [labelOf(claimed, unit), labelOf(second, other)];
  const { first, same, different } = contrasts[claim.in];
  if (value === "same") return upperFirst(same(one, two));
  if (value === "different") return upperFirst(different(one, two));
  return upperFirst(value === "first" ? first(one) : first(two));
}

interface Contrast {
  first(which: string): string;
  same(one: string, two: string): string;
  different(one: string, two: string): string;
}

const contrasts: { readonly [what in ContrastClaim["in"]]: Contrast } = {
  force: {
    first: (which) => `${which} has the stronger verb.`,
    same: (one, two) => `${one} and ${two} have verbs of the same strength.`,
    different: (one, two) => `${one} and ${two} have different verbs, and neither is the stronger one.`,
  },
  deadline: {
    first: (which) => `only ${which} sets a date.`,
    same: (one, two) => `${one} and ${two} do not differ in the date they set.`,
    different: (one, two) => `${one} and ${two} set different dates.`,
  },
  addressees: {
    first: (which) => `only ${which} is addressed to somebody.`,
    same: (one, two) => `${one} and ${two} are addressed to the same.`,
    different: (one, two) => `${one} and ${two} are addressed to different actors.`,
  },
};

function loaded(id: string, library: Claimed["library"]): Resolution {
  const resolution = library.find(id);
  if (!resolution) throw new TypeError(`${id} is not loaded`);
  return resolution;
}
