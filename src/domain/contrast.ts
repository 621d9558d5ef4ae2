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
  if (claim.in !== "force") return contrastOfSets(...sidesOf(claim.in, one, two));
  if (asksMoreStrongly(one, two)) return "first";
  if (asksMoreStrongly(two, one)) return "second";
  const [forces, others] = [forcesOf(one), forcesOf(two)];
  return hasSame(forces, others) ? "same" : "different";
}

function sidesOf(what: "deadline" | "addressees", one: readonly Act[], two: readonly Act[]) {
  const namesOf = (acts: readonly Act[]) =>
    what === "deadline"
      ? new Set(acts.flatMap(({ deadline }) => deadline?.session?.toString() ?? deadline?.printed ?? []))
      : new Set(acts.flatMap(({ addressees }) => addressees.map(({ id }) => id)));
  return [namesOf(one), namesOf(two)] as const;
}

function contrastOfSets(one: ReadonlySet<string>, two: ReadonlySet<string>): ContrastClaim["value"] {
  if (hasSame(one, two)) return "same";
  if (two.size === 0) return "first";
  return one.size === 0 ? "second" : "different";
}

function forcesOf(acts: readonly Act[]): ReadonlySet<string> {
  const addressed = acts.filter(({ force }) => addressedForces.includes(force));
  return new Set((addressed.length > 0 ? addressed : acts).map(({ force }) => force));
}

function hasSame(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return one.size === two.size && [...one].every((each) => two.has(each));
}

/** All that is done in a paragraph; nothing in one that there is not. */
export function actsIn(resolution: Resolution, unit: ParagraphId): readonly Act[] {
  const paragraph = findParagraph(resolution, unit);
  return paragraph ? actsWithin(paragraph) : [];
}
