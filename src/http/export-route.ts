import type { RequestHandler } from "express";
import type { Library } from "../domain/resolution.ts";
import { exportFormats, exportResolution } from "../exporting/export-resolution.ts";
import { HttpProblem } from "./problem.ts";
import { findResolution } from "./resolutions-route.ts";

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
