import type { RequestHandler } from "express";
import { findText, findVersions } from "../comparing/find-versions.ts";
import { reportComparison } from "../comparing/report-comparison.ts";
import { comparison, versions } from "../contract/comparison.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { type ComparePage, renderComparePage } from "./compare-page.ts";
import type { Comparison } from "./comparison-rows.ts";
import { HttpProblem } from "./problem.ts";
import type { LibraryFor } from "./resolutions-route.ts";
import { createRoute, json, queryOf, type Route } from "./route.ts";

/** A request may not keep the server busy for longer than a few seconds. */
const mostParagraphs = 4_000;
/** Comparisons that are kept, those asked for last: each may be some megabytes. */
const mostKept = 16;

/** `GET /api/compare`: the comparison as data; the texts are named by ids or symbols, the earlier version first. */
export function createCompareRoute(libraryFor: LibraryFor): Route {
  const shapes = {
    method: "get",
    path: "/api/compare",
    summary: "Compares two versions of a text, paragraph by paragraph",
    query: versions,
    answers: json(comparison),
  } as const;
  return createRoute(
    shapes,
    ({ query }, _response, request) => comparisonOf(libraryFor(request), query).report,
  );
}

/** `GET /compare`: a page to choose two texts; with `a` and `b` the two side by side, with `only=changes` what differs. */
export function createComparePage(libraryFor: LibraryFor): RequestHandler {
  return (request, response) => {
    const { page, status } = pageFor(libraryFor(request), queryOf(request));
    response.status(status).type("html").send(renderComparePage(page));
  };
}

/** By the library, so that nothing of a text is kept longer than the texts are. */
const kept = new WeakMap<Library, Map<string, Comparison>>();

/** Texts of a library do not change, so that what is compared once need not be again. */
function compare(library: Library, before: Resolution, after: Resolution): Comparison {
  const known = kept.get(library) ?? new Map<string, Comparison>();
  kept.set(library, known);
  const key = JSON.stringify([before.id, after.id]);
  const comparison = known.get(key) ?? { before, after, report: reportComparison(before, after) };
  known.delete(key);
  known.set(key, comparison);
  for (const oldest of [...known.keys()].slice(0, -mostKept)) known.delete(oldest);
  return comparison;
}

/** What cannot be compared is said on the page itself, above the choice. */
function pageFor(
  library: Library,
  { a, b, only }: Readonly<Record<string, string>>,
): { readonly page: ComparePage; readonly status: number } {
  const { resolutions } = library;
  const versions = findVersions(resolutions);
  const onlyChanges = only === "changes";
  if (a === undefined && b === undefined) {
    return { page: { resolutions, versions, chosen: { ...versions[0], onlyChanges } }, status: 200 };
  }
  const asked = { a: a?.trim() ?? "", b: b?.trim() ?? "" };
  const chosen = { before: findText(library, asked.a), after: findText(library, asked.b), onlyChanges };
  const page = { resolutions, versions, chosen };
  try {
    return { page: { ...page, comparison: comparisonOf(library, asked) }, status: 200 };
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    return { page: { ...page, problem: error.problem.detail }, status: error.problem.status };
  }
}

/** @throws HttpProblem where a text is not loaded, or the two are too long. */
export function comparisonOf(
  library: Library,
  { a, b }: { readonly a: string; readonly b: string },
): Comparison {
  const [before, after] = [textNamed(library, a, "a"), textNamed(library, b, "b")];
  if (Math.max(before.paragraphs.length, after.paragraphs.length) > mostParagraphs) {
    const detail = `Texts of more than ${mostParagraphs} paragraphs are compared on the command line only.`;
    throw new HttpProblem(422, detail);
  }
  return compare(library, before, after);
}

function textNamed(library: Library, id: string, name: string): Resolution {
  const found = findText(library, id);
  if (found) return found;
  const detail = `"${name}" names no resolution that is loaded; GET /api/resolutions lists them.`;
  throw new HttpProblem(404, detail);
}
