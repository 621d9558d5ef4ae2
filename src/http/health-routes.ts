import { z } from "zod";
import { HttpProblem } from "./problem.ts";
import type { Product } from "./put-question.ts";
import { createRoute, json, type Route } from "./route.ts";

/** `/healthz`: the process answers. `/readyz`: questions can be asked. */
export function createHealthRoutes(product: () => Product | undefined): readonly Route[] {
  const alive = {
    method: "get",
    path: "/healthz",
    summary: "Tells that the process answers",
    answers: json(z.object({ status: z.literal("ok") })),
  } as const;
  const ready = {
    method: "get",
    path: "/readyz",
    summary: "Tells that questions can be asked",
    answers: json(
      z.object({ status: z.literal("ready"), resolutions: z.int(), hint: z.string().exactOptional() }),
    ),
  } as const;
  return [
    createRoute(alive, () => ({ status: "ok" as const })),
    createRoute(ready, () => {
      const ready = product();
      if (!ready) throw new HttpProblem(503, "The index is still being built.");
      const { library, hint } = ready;
      return { status: "ready" as const, resolutions: library.resolutions.length, ...(hint && { hint }) };
    }),
  ];
}
