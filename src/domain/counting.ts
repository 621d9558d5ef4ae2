import type { Actor } from "./acts.ts";
import type { CountedThing } from "./answers.ts";
import type { Paragraph, Resolution } from "./resolution.ts";
import { allParagraphs } from "./units.ts";

/** How many there are in a resolution; `isAbout(asked, addressee)` says whether an act's addressee is the actor asked for. */
export function countOf(
  resolution: Resolution,
  what: CountedThing,
  isAbout: (asked: Actor, addressee: Actor) => boolean,
): number {
  if (typeof what === "object" && what.acts.opening) {
    return resolution.paragraphs.filter(({ participles }) => participles[0]?.force === what.acts.force)
      .length;
  }
  if (typeof what === "object")
    return actsOf(resolution).filter((act) => matches(act, what.acts, isAbout)).length;
  const ofKind = (kind: Paragraph["kind"]) =>
    resolution.paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  switch (what) {
    case "paragraphs":
      return ofKind("preambular") + ofKind("operative");
    case "preambular":
    case "operative":
    case "annex":
      return ofKind(what);
    case "subparagraphs":
      return allParagraphs(resolution).length - resolution.paragraphs.length;
    case "footnotes":
      return resolution.footnotes.length;
    case "acts":
      return actsOf(resolution).length;
    case "resolutions":
      return 1;
  }
}

/** All acts of a resolution in the order of the text. */
export function actsOf(resolution: Resolution) {
  return allParagraphs(resolution).flatMap((paragraph) => paragraph.acts);
}

function matches(
  act: Paragraph["acts"][number],
  { force, actor }: { readonly force?: string; readonly actor?: Actor },
  isAbout: (asked: Actor, addressee: Actor) => boolean,
): boolean {
  if (force && act.force !== force) return false;
  return !actor || act.addressees.some((addressee) => isAbout(actor, addressee));
}
