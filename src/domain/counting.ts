import type { CountedThing, MetadataProperty } from "./claims.ts";
import { type ParagraphKind, type Resolution, usualCounts } from "./resolution.ts";
import { sectionsOf } from "./sections.ts";
import { actsOf, allParagraphs } from "./units.ts";

function countsOf(resolution: Resolution) {
  const counts = usualCounts.map((what) => [what, countOfAll(resolution, what)] as const);
  return Object.fromEntries(counts) as { readonly [what in (typeof usualCounts)[number]]: number };
}

/** A text without its paragraphs. */
export function overviewOf(resolution: Resolution) {
  const { id, symbol, title, status, organ, sponsors, recommendedBy, date, language } = resolution;
  const counts = countsOf(resolution);
  return { id, symbol, title, status, organ, sponsors, recommendedBy, date, language, counts };
}

/** "13 preambular, 18 operative, 0 annex paragraphs; 4 sub-paragraphs; 20 footnotes; 25 acts" */
export function describeCounts(resolution: Resolution): string {
  const { preambular, operative, annex, subparagraphs, footnotes, acts } = countsOf(resolution);
  const paragraphs = `${preambular} preambular, ${operative} operative, ${annex} annex paragraphs`;
  return `${paragraphs}; ${subparagraphs} sub-paragraphs; ${footnotes} footnotes; ${acts} acts`;
}

/** What is counted of a text as a whole. */
export function countOfAll(resolution: Resolution, what: Exclude<CountedThing, object>): number {
  const ofKind = (kind: ParagraphKind) =>
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
    case "sponsors":
      return resolution[what].length;
    case "acts":
      return actsOf(resolution).length;
    case "sections":
      return sectionsOf(resolution).length;
    case "resolutions":
      return 1;
  }
}

/** A property in words; null where the text does not have it. */
export function propertyOf(resolution: Resolution, what: MetadataProperty): string | null {
  if (what === "sponsors") return resolution.sponsors.join(", ") || null;
  return what === "vote" ? (resolution.vote?.printed ?? null) : resolution[what];
}
