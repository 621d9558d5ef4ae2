import { type Act, addressedForces, asksMoreStrongly } from "./acts.ts";
import type { ContrastClaim } from "./claims.ts";
import type { Library, ParagraphId, Resolution } from "./resolution.ts";
import { actsWithin, findParagraph } from "./units.ts";

/** How two paragraphs differ in what they do; null where one of them does nothing. */
export function contrastOf(
  claim: Omit<ContrastClaim, "of" | "value">,
  resolution: Resolution,
  library: Library,
): ContrastClaim["value"] | null {
  const second = claim.otherResolution === undefined ? resolution : library.find(claim.otherResolution);
  const one = actsIn(resolution, claim.unit);
  const two = second ? actsIn(second, claim.other) : [];
  if (one.length === 0 || two.length === 0) return null;
  if (claim.in === "force" && asksMoreStrongly(one, two)) return "first";
  if (claim.in === "force" && asksMoreStrongly(two, one)) return "second";
  const [own, others] = [valuesOf(one, claim.in), valuesOf(two, claim.in)];
  if (own.size === others.size && [...own].every((each) => others.has(each))) return "same";
  if (others.size === 0) return "first";
  return own.size === 0 ? "second" : "different";
}

function valuesOf(acts: readonly Act[], what: ContrastClaim["in"]): ReadonlySet<string> {
  if (what === "deadline")
    return new Set(acts.flatMap(({ deadline }) => deadline?.session?.toString() ?? deadline?.printed ?? []));
  if (what === "addressees") return new Set(acts.flatMap(({ addressees }) => addressees.map(({ id }) => id)));
  const addressed = acts.filter(({ force }) => addressedForces.includes(force));
  return new Set((addressed.length > 0 ? addressed : acts).map(({ force }) => force));
}

/** All that is done in a paragraph; nothing in one that there is not. */
export function actsIn(resolution: Resolution, unit: ParagraphId): readonly Act[] {
  const paragraph = findParagraph(resolution, unit);
  return paragraph ? actsWithin(paragraph) : [];
}
