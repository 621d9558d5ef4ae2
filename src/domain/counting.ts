import type { Actor } from "./acts.ts";
import type { CountedActs, CountedPart, CountedThing } from "./answers.ts";
import type { Paragraph, Resolution } from "./resolution.ts";
import { sectionOf, sectionsOf } from "./sections.ts";
import { allParagraphs, findParagraph, topLevelId } from "./units.ts";

/** How many there are in a resolution; `isAbout(asked, addressee)` says whether an act's addressee is the actor asked for. */
export function countOf(
  resolution: Resolution,
  what: CountedThing | CountedPart,
  isAbout: (asked: Actor, addressee: Actor) => boolean,
): number {
  if (typeof what === "string") return countOfAll(resolution, what);
  if ("acts" in what) return countOfActs(resolution, what.acts, isAbout);
  if ("itemsOf" in what) return findParagraph(resolution, what.itemsOf)?.subparagraphs.length ?? 0;
  const { section, kind } = what;
  return resolution.paragraphs.filter((each) => each.kind === kind && sectionOf(resolution, each) === section)
    .length;
}

function countOfAll(resolution: Resolution, what: Exclude<CountedThing, object>): number {
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
    case "sections":
      return sectionsOf(resolution).length;
    case "resolutions":
      return 1;
  }
}

function countOfActs(
  resolution: Resolution,
  asked: CountedActs,
  isAbout: (asked: Actor, addressee: Actor) => boolean,
): number {
  if (asked.opening)
    return resolution.paragraphs.filter(({ participles }) => participles[0]?.force === asked.force).length;
  const acts = actsOf(resolution).filter((act) => matches(act, asked, isAbout));
  return asked.paragraphs
    ? new Set(acts.map(({ paragraph }) => topLevelId(resolution, paragraph))).size
    : acts.length;
}

/** All acts of a resolution in the order of the text. */
export function actsOf(resolution: Resolution) {
  return allParagraphs(resolution).flatMap((paragraph) => paragraph.acts);
}

function matches(
  act: Paragraph["acts"][number],
  { force, actor }: CountedActs,
  isAbout: (asked: Actor, addressee: Actor) => boolean,
): boolean {
  if (force && act.force !== force) return false;
  return !actor || act.addressees.some((addressee) => isAbout(actor, addressee));
}
