import type { Act, Actor } from "./acts.ts";
import type {
  CountedActs,
  CountedMentions,
  CountedPart,
  CountedReferences,
  CountedThing,
  MetadataProperty,
} from "./claims.ts";
import type { Paragraph, ParagraphId, ParagraphKind, Reference, Resolution } from "./resolution.ts";
import { numbersIn } from "./resolution-numbers.ts";
import { isInSection, sectionsOf } from "./sections.ts";
import { allParagraphs, findParagraph, topLevelId, withDescendants } from "./units.ts";

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
  if ("references" in what) return distinctReferences(resolution, what.references);
  if ("wordsOf" in what) return wordCount(findParagraph(resolution, what.wordsOf));
  if ("itemsOf" in what) return findParagraph(resolution, what.itemsOf)?.subparagraphs.length ?? 0;
  if ("footnotesOf" in what)
    return resolution.footnotes.filter(
      ({ paragraph }) => paragraph !== null && kindOf(resolution, paragraph) === what.footnotesOf,
    ).length;
  const { section, kind } = what;
  return resolution.paragraphs.filter((each) => each.kind === kind && isInSection(resolution, each, section))
    .length;
}

function kindOf(resolution: Resolution, id: ParagraphId): ParagraphKind | undefined {
  return findParagraph(resolution, id)?.kind;
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
    case "words":
      return resolution.paragraphs
        .filter(({ kind }) => kind !== "annex")
        .reduce((sum, paragraph) => sum + wordCount(paragraph), 0);
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

/** Documents named in several places count once. */
function distinctReferences(resolution: Resolution, { organs, paragraphs }: CountedReferences): number {
  const named = paragraphs
    .flatMap((id) => findParagraph(resolution, id) ?? [])
    .flatMap(withDescendants)
    .flatMap(({ references }) => references)
    .filter(({ kind, organ }) => kind === "resolution" && organs.includes(organ ?? ""));
  return new Set(named.flatMap(identitiesOf)).size;
}

/** What tells a reference from others; of "57/284 A and B" there are two. */
function identitiesOf({ organ, number, printed }: Reference): string[] {
  return numbersIn(number ?? printed).map((each) => `${organ} ${each}`);
}

/** With the paragraphs nested in it. */
function wordCount(paragraph: Paragraph | undefined): number {
  return (paragraph ? withDescendants(paragraph) : []).reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length,
    0,
  );
}

/** The paragraph with the most words, or the fewest; the first of several. */
export function extremeParagraph(
  { paragraphs }: Resolution,
  which: "longest" | "shortest",
  kind?: ParagraphKind,
): ParagraphId | null {
  const asked = paragraphs.filter((each) => (kind ? each.kind === kind : each.kind !== "annex"));
  const sign = which === "longest" ? -1 : 1;
  const [first] = [...asked].sort((a, b) => sign * (wordCount(a) - wordCount(b)));
  return first?.id ?? null;
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
