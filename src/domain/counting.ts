import type { Act, Actor } from "./acts.ts";
import type { CountedActs, CountedMentions, CountedPart, CountedThing, MetadataProperty } from "./claims.ts";
import type { Paragraph, Resolution } from "./resolution.ts";
import { isInSection, sectionsOf } from "./sections.ts";
import { allParagraphs, findParagraph, topLevelId } from "./units.ts";

/** What of an act only the language tells. */
export interface ActReading {
  /** Whether an act's addressee is the actor asked for. */
  isAbout(asked: Actor, addressee: Actor): boolean;
  /** Whether what is asked is a report. */
  asksForReport(action: string): boolean;
}

/** How many there are in a resolution, of all that can be counted without reading it for words. */
export function countOf(
  resolution: Resolution,
  what: Exclude<CountedThing | CountedPart, { readonly mentions: CountedMentions }>,
  reading: ActReading,
): number {
  if (typeof what === "string") return countOfAll(resolution, what);
  if ("acts" in what) return countOfActs(resolution, what.acts, reading);
  if ("itemsOf" in what) return findParagraph(resolution, what.itemsOf)?.subparagraphs.length ?? 0;
  if ("footnotesOf" in what)
    return resolution.footnotes.filter(
      ({ paragraph }) =>
        paragraph !== null && findParagraph(resolution, paragraph)?.kind === what.footnotesOf,
    ).length;
  const { section, kind } = what;
  return resolution.paragraphs.filter((each) => each.kind === kind && isInSection(resolution, each, section))
    .length;
}

/** What everybody counts in a resolution. */
export const usualCounts = [
  "preambular",
  "operative",
  "annex",
  "subparagraphs",
  "footnotes",
  "acts",
] as const;

export type ResolutionCounts = { readonly [what in (typeof usualCounts)[number]]: number };

export function countsOf(resolution: Resolution): ResolutionCounts {
  const counts = usualCounts.map((what) => [what, countOfAll(resolution, what)] as const);
  return Object.fromEntries(counts) as ResolutionCounts;
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
    case "sponsors":
      return resolution.sponsors.length;
    case "resolutions":
      return 1;
  }
}

function countOfActs(resolution: Resolution, asked: CountedActs, reading: ActReading): number {
  if (asked.opening)
    return resolution.paragraphs.filter(({ participles }) => participles[0]?.force === asked.force).length;
  const acts = actsCounted(resolution, asked, reading);
  return asked.paragraphs
    ? new Set(acts.map(({ paragraph }) => topLevelId(resolution, paragraph))).size
    : acts.length;
}

/** The acts of a force, addressed to an actor, that ask for a report: as far as these are asked for. */
export function actsCounted(resolution: Resolution, asked: CountedActs, reading: ActReading): Act[] {
  return allParagraphs(resolution).flatMap(({ acts, text }) =>
    acts.filter((act) => matches(act, text, asked, reading)),
  );
}

/** All acts of a resolution in the order of the text. */
export function actsOf(resolution: Resolution) {
  return allParagraphs(resolution).flatMap((paragraph) => paragraph.acts);
}

function matches(
  act: Act,
  text: string,
  { force, actor, reports }: CountedActs,
  { isAbout, asksForReport }: ActReading,
): boolean {
  if (force && act.force !== force) return false;
  if (reports && !asksForReport(text.slice(act.action.start, act.action.end))) return false;
  return !actor || act.addressees.some((addressee) => isAbout(actor, addressee));
}

/** A property in words; null where the text does not have it. */
export function propertyOf(resolution: Resolution, what: MetadataProperty): string | null {
  if (what === "sponsors") return resolution.sponsors.join(", ") || null;
  return what === "vote" ? (resolution.vote?.printed ?? null) : resolution[what];
}
