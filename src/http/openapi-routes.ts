import { z } from "zod";
import { renderApiPage } from "./api-page.ts";
import { describeRoutes, type OpenapiDocument } from "./openapi.ts";
import { createRoute, json, type Route } from "./route.ts";

/** `/openapi.json`: what `routes` take and give. `/api`: the same for people. */
export function createOpenapiRoutes(routes: readonly Route[], version: string): readonly Route[] {
  const shapes = {
    method: "get",
    path: "/openapi.json",
    summary: "Describes these addresses as OpenAPI 3.1",
    answers: json(z.looseObject({})),
  } as const;
  const page = {
    method: "get",
    path: "/api",
    summary: "Describes them for people",
    answers: { "text/html": z.string() },
  } as const;
  let described: OpenapiDocument | undefined;
  const document = () => {
    described ??= describeRoutes([...routes, shapes, page], version);
    return described;
  };
  return [
    createRoute(shapes, () => ({ ...document() })),
    createRoute(page, (_, response) => void response.type("html").send(renderApiPage(document()))),
  ];
}
