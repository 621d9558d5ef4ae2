import { suggestions, suggestionsFor } from "../contract/questions.ts";
import type { Library } from "../domain/resolution.ts";
import { findResolution } from "../domain/units.ts";
import { exampleQuestionsOver, followUpQuestions } from "../sentences/suggested-questions.ts";
import { amongOf } from "../sentences/wording.ts";
import type { LibraryFor } from "./resolutions-route.ts";
import { createRoute, json, type Route } from "./route.ts";

/** More than are shown: what was asked already is left out by whoever shows them. */
const most = 6;

export function createQuestionsRoute(libraryFor: LibraryFor): Route {
  return createRoute(
    "GET /api/questions",
    "Suggests questions, to begin with or behind an answer, written from the texts' acts",
    { query: suggestionsFor, answers: json(suggestions) },
    ({ query: { resolution, cited = "" } }, _response, request) => ({
      questions: suggest(libraryFor(request), resolution, cited.split(",").filter(Boolean)),
    }),
  );
}

/** @throws ExpectedError `resolution-not-found` */
function suggest(library: Library, id: string | undefined, cited: readonly string[]): string[] {
  const asked = id === undefined ? library.resolutions : [findResolution(library, id)];
  const among = amongOf(asked);
  const [about = among === "one" ? asked[0]?.id : undefined] = cited.map((place) => place.split("#")[0]);
  const resolution = about === undefined ? undefined : library.find(about);
  if (!resolution) return exampleQuestionsOver(asked, most);
  const quoted = cited.flatMap((place) => {
    const [, id, unit = "", start, end] = /^(.+)#([^@]+)(?:@(\d+)-(\d+))?$/.exec(place) ?? [];
    return id === about ? [{ unit, start: Number(start ?? 0), end: Number(end ?? 0) }] : [];
  });
  return followUpQuestions(resolution, quoted, most, among);
}
