import { z } from "zod";
import type { Metrics } from "./metrics.ts";
import { HttpProblem } from "./problem.ts";
import { createRoute, type Route } from "./route.ts";

/** `GET /metrics`, for who watches the server. */
export function createMetricsRoute({ write, contentType }: Metrics, isOpen: boolean): Route {
  const shapes = {
    method: "get",
    path: "/metrics",
    summary: "Counts answers, refusals, tokens and times in the form of Prometheus",
    answers: { "text/plain": z.string() },
  } as const;
  return createRoute(shapes, async (_, response) => {
    if (!isOpen) throw new HttpProblem(404, "This server has no metrics: no ADMIN_TOKEN is set.");
    response.set("Content-Type", contentType).send(await write());
    return undefined;
  });
}
