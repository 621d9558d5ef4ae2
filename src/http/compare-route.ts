import { findText, type VersionPair } from "../comparing/find-versions.ts";
import { reportComparison } from "../comparing/report-comparison.ts";
import { comparison, versions } from "../contract/comparison.ts";
import type { ComparisonReport } from "../domain/comparison.ts";
import { keepRecent, type Recent } from "../domain/remembered.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { HttpProblem } from "./problem.ts";
import type { LibraryFor } from "./resolutions-route.ts";
import { createRoute, json, type Route } from "./route.ts";

/** A request may not keep the server busy for longer than a few seconds. */
const mostParagraphs = 2_000;
/** Paragraphs of the comparisons that are kept: two of the longest texts take some 15 MB. */
const mostKept = 2 * mostParagraphs;

/** `GET /api/compare`: the comparison as data; the texts are named by ids or symbols, the earlier version first. */
export function createCompareRoute(libraryFor: LibraryFor): Route {
  return createRoute(
    "GET /api/compare",
    "Compares two versions of a text, paragraph by paragraph",
    { query: versions, answers: json(comparison) },
    ({ query }, _, request) => comparisonOf(libraryFor(request), query).report,
  );
}

export interface Comparison extends VersionPair {
  readonly report: ComparisonReport;
}

/** @throws HttpProblem where a text is not loaded, or the two are too long. */
export function comparisonOf(library: Library, { a, b }: Readonly<Record<"a" | "b", string>>): Comparison {
  const [before, after] = [textNamed(library, a, "a"), textNamed(library, b, "b")];
  if (Math.max(before.paragraphs.length, after.paragraphs.length) > mostParagraphs) {
    const detail = `Texts of more than ${mostParagraphs} paragraphs are compared on the command line only.`;
    throw new HttpProblem(422, detail);
  }
  return { before, after, report: reportKept(library, before, after) };
}

/** Of the library that was asked last; an edition of a library never changes, and what a reader brought is kept no longer than the reader's. */
let kept = new WeakMap<Library, Recent<string, ComparisonReport>>();

function reportKept(library: Library, before: Resolution, after: Resolution): ComparisonReport {
  const reports = kept.get(library) ?? keepRecent(mostKept, ({ paragraphs }) => paragraphs.length);
  if (!kept.has(library)) kept = new WeakMap([[library, reports]]);
  return reports.get(JSON.stringify([before.id, after.id]), () => reportComparison(before, after));
}

function textNamed(library: Library, id: string, name: string): Resolution {
  const found = findText(library, id);
  if (found) return found;
  const detail = `"${name}" names no resolution that is loaded; GET /api/resolutions lists them.`;
  throw new HttpProblem(404, detail);
}
