import type { RequestHandler } from "express";
import { HttpProblem } from "./problem.ts";
import type { Product } from "./product.ts";

/** `/healthz`: the process answers. `/readyz`: questions can be asked. */
export function createHealthRoutes(product: () => Product | undefined): {
  readonly alive: RequestHandler;
  readonly ready: RequestHandler;
} {
  return {
    alive: (_request, response) => {
      response.json({ status: "ok" });
    },
    ready: (_request, response) => {
      const ready = product();
      if (!ready) throw new HttpProblem(503, "The index is still being built.");
      response.json({ status: "ready", resolutions: ready.library.resolutions.length });
    },
  };
}
