import type { Request } from "express";
import { z } from "zod";
import { actFilters, acts, outline, overviews, textFilters, unit } from "../contract/texts.ts";
import type { Force } from "../domain/acts.ts";
import { overviewOf } from "../domain/counting.ts";
import { urlOf } from "../domain/labels.ts";
import { unitsNamed } from "../domain/named-units.ts";
import { fitsFilters, type Library, type Resolution } from "../domain/resolution.ts";
import { actsSaidBy, allParagraphs, findResolution, textWithItems } from "../domain/units.ts";
import { exportFormats, exportResolution, exportTypes } from "../exporting/export-resolution.ts";
import { HttpProblem } from "./problem.ts";
import { createRoute, json, type Route } from "./route.ts";

/** What who asks may see. */
export type LibraryFor = (request: Request) => Library;

/** The GET routes under `/api/resolutions`: what is loaded, as data. */
export function createResolutionsRoutes(libraryFor: LibraryFor): readonly Route[] {
  return [
    createRoute(
      "GET /api/resolutions",
      "Lists the texts that are loaded",
      { query: textFilters, answers: json(overviews) },
      ({ query }, _response, request) => {
        const listed = libraryFor(request).resolutions.filter((resolution) => fitsFilters(resolution, query));
        return { resolutions: listed.map(linkedOverview) };
      },
    ),
    createRoute(
      "GET /api/resolutions/:id",
      "Tells of one text",
      { answers: json(outline) },
      ({ params }, _response, request) => outlineOf(findResolution(libraryFor(request), params.id)),
    ),
    createRoute(
      "GET /api/resolutions/:id/paragraphs/:unit",
      "Gives a paragraph, a footnote or the title, with its acts",
      { answers: json(unit) },
      ({ params }, _response, request) => unitOf(findResolution(libraryFor(request), params.id), params.unit),
    ),
    createRoute(
      "GET /api/resolutions/:id/acts",
      "Lists who is asked what, how strongly and by when, items of lists too",
      { query: actFilters, answers: json(acts) },
      ({ params, query: { verb, actor } }, _response, request) =>
        actsAskedFor(findResolution(libraryFor(request), params.id), verb, actor),
    ),
    createRoute(
      "GET /api/resolutions/:id/export",
      "Gives the text as it was read, as a file",
      {
        query: z.object({ format: z.enum(exportFormats) }),
        answers: Object.fromEntries(exportTypes.map((type) => [type, z.string()])),
      },
      ({ params, query: { format } }, response, request) => {
        const resolution = findResolution(libraryFor(request), params.id);
        const { body, mediaType, fileName } = exportResolution(resolution, format);
        response.attachment(fileName).set("Content-Type", mediaType).send(body);
      },
    ),
  ];
}

/** A text without its paragraphs, and where it is shown. */
export function linkedOverview(resolution: Resolution) {
  return { ...overviewOf(resolution), url: urlOf(resolution.id) };
}

function outlineOf(resolution: Resolution) {
  const paragraphs = resolution.paragraphs.map(({ id }) => id);
  const footnotes = resolution.footnotes.map(({ id }) => id);
  return { ...linkedOverview(resolution), paragraphs, footnotes, warnings: resolution.warnings };
}

const noSuchUnit = "There is no paragraph, footnote or other unit of this name in the resolution.";

/** A paragraph whole, by id or by its label; a footnote, the title, a section with all its words in the same shape as far as it applies. @throws HttpProblem 404. */
export function unitOf(resolution: Resolution, name: string) {
  const units = unitsNamed(resolution, name);
  const [unit] = units;
  if (!unit) throw new HttpProblem(404, noSuchUnit);
  const { id, label, text } = unit;
  const place = { resolution: resolution.id, url: urlOf(resolution.id, id) };
  if (units.length > 1) {
    const texts = units.map(
      (each) => `${each.label}: ${each.paragraph ? textWithItems(each.paragraph) : each.text}`,
    );
    return { kind: "division", id: name, label: name, text: texts.join("\n\n"), ...place };
  }
  if (unit.paragraph) return { ...unit.paragraph, ...place };
  const footnote = resolution.footnotes.find((note) => note.id === id);
  return { ...(footnote ? { ...footnote, kind: "footnote" } : { kind: id }), id, label, text, ...place };
}

/** Acts of all paragraphs, and of items that go on with the act above them (their `verbSpan` is empty), of one force and addressed to one actor if given. */
export function actsAskedFor(resolution: Resolution, force: Force | undefined, actor: string | undefined) {
  const acts = allParagraphs(resolution).flatMap((paragraph) =>
    actsSaidBy(paragraph, resolution)
      .filter((act) => !force || act.force === force)
      .filter((act) => !actor || act.addressees.some(({ id }) => id === actor))
      .map((act) => ({ ...act, label: paragraph.label })),
  );
  return { resolution: resolution.id, acts };
}
