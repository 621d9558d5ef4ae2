import { z } from "zod";
import { HttpProblem } from "./problem.ts";
import type { Product } from "./put-question.ts";
import { createRoute, json, type Route } from "./route.ts";

/** `/healthz`: the process answers. `/readyz`: questions can be asked. */
export function createHealthRoutes(product: () => Product | undefined): readonly Route[] {
  const alive = z.object({ status: z.literal("ok") });
  const ready = z.object({
    status: z.literal("ready"),
    resolutions: z.int(),
    hint: z.string().exactOptional(),
  });
  return [
    createRoute("GET /healthz", "Tells that the process answers", { answers: json(alive) }, () => ({
      status: "ok" as const,
    })),
    createRoute("GET /readyz", "Tells that questions can be asked", { answers: json(ready) }, () => {
      const ready = product();
      if (!ready) throw new HttpProblem(503, "The index is still being built.");
      const { library, hint } = ready;
      return { status: "ready" as const, resolutions: library.resolutions.length, ...(hint && { hint }) };
    }),
  ];
}
