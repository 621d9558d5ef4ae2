import type { RequestHandler } from "express";
import { type Force, forces } from "../domain/acts.ts";
import { countsOf } from "../domain/counting.ts";
import { fitsFilters } from "../domain/filters.ts";
import { urlOf } from "../domain/labels.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { allParagraphs, findParagraph, findUnit } from "../domain/units.ts";
import { exportFormats, exportResolution } from "../exporting/export-resolution.ts";
import { resolutionFiltersShape } from "./filter-shapes.ts";
import { fitted, HttpProblem } from "./problem.ts";

/** The GET routes under `/api/resolutions`: what is loaded, as data. */
export function createResolutionsRoutes(library: () => Library): {
  readonly list: RequestHandler;
  readonly one: RequestHandler;
  readonly unit: RequestHandler;
  readonly acts: RequestHandler;
} {
  return {
    list: ({ query }, response) => {
      const filters = fitted(resolutionFiltersShape, query, "query");
      const listed = library().resolutions.filter((resolution) => fitsFilters(resolution, filters));
      response.json({ resolutions: listed.map(overviewOf) });
    },
    one: (request, response) => {
      const resolution = findResolution(library(), request.params.id);
      const paragraphs = resolution.paragraphs.map(({ id }) => id);
      const footnotes = resolution.footnotes.map(({ id }) => id);
      response.json({ ...overviewOf(resolution), paragraphs, footnotes, warnings: resolution.warnings });
    },
    unit: (request, response) => {
      const resolution = findResolution(library(), request.params.id);
      response.json(unitOf(resolution, String(request.params.unit)));
    },
    acts: (request, response) => {
      const resolution = findResolution(library(), request.params.id);
      const verb = forceOf(queryText(request.query.verb, "verb"));
      const actor = queryText(request.query.actor, "actor");
      response.json({ resolution: resolution.id, acts: actsOf(resolution, verb, actor) });
    },
  };
}

/** @throws HttpProblem 404. */
export function findResolution(library: Library, id: unknown): Resolution {
  const resolution = library.find(String(id));
  if (!resolution)
    throw new HttpProblem(404, "There is no resolution of this id; GET /api/resolutions lists them.");
  return resolution;
}

/** A text without its paragraphs. */
export function overviewOf(resolution: Resolution) {
  const { id, symbol, title, status, organ, sponsors, recommendedBy, date, language } = resolution;
  const counts = countsOf(resolution);
  return {
    id,
    symbol,
    title,
    status,
    organ,
    sponsors,
    recommendedBy,
    date,
    language,
    counts,
    url: urlOf(id),
  };
}

/** A paragraph whole; a footnote, the title and the front matter in the same shape as far as it applies. @throws HttpProblem 404. */
export function unitOf(resolution: Resolution, id: string) {
  const unit = findUnit(resolution, id);
  if (!unit)
    throw new HttpProblem(404, "There is no paragraph, footnote or other unit of this id in the resolution.");
  const place = { resolution: resolution.id, url: urlOf(resolution.id, id) };
  if (unit.paragraph) return { ...unit.paragraph, ...place };
  const footnote = resolution.footnotes.find((note) => note.id === id);
  const { label, text } = unit;
  return { ...(footnote ? { ...footnote, kind: "footnote" } : { kind: id }), id, label, text, ...place };
}

/** Acts of all paragraphs, of one force and addressed to one actor if given. */
export function actsOf(resolution: Resolution, force: Force | undefined, actor: string | undefined) {
  return allParagraphs(resolution)
    .flatMap((paragraph) => paragraph.acts)
    .filter((act) => !force || act.force === force)
    .filter((act) => !actor || act.addressees.some(({ id }) => id === actor))
    .map((act) => ({ ...act, label: findParagraph(resolution, act.paragraph)?.label }));
}

function forceOf(text: string | undefined): Force | undefined {
  if (text === undefined) return undefined;
  const force = forces.find((each) => each === text);
  if (!force) throw new HttpProblem(422, `"verb" must be one of: ${forces.join(", ")}.`);
  return force;
}

function queryText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new HttpProblem(422, `"${name}" may be given once.`);
  return value;
}

/** `GET /api/resolutions/:id/export?format=…`: the parsed resolution as a file. */
export function createExportRoute(library: () => Library): RequestHandler {
  return (request, response) => {
    const resolution = findResolution(library(), request.params.id);
    const { format } = request.query;
    if (typeof format !== "string") {
      throw new HttpProblem(422, `Add ?format= with one of: ${exportFormats.join(", ")}.`);
    }
    const { body, mediaType, fileName } = exportResolution(resolution, format);
    response.attachment(fileName).set("Content-Type", mediaType).send(body);
  };
}
