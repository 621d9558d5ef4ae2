import express, { type Express, type RequestHandler } from "express";
import { createChatRoute } from "./chat-route.ts";
import { createCompareRoutes } from "./compare-route.ts";
import { createExportRoute } from "./export-route.ts";
import { createFeedbackRoute } from "./feedback-route.ts";
import { createHealthRoutes } from "./health-route.ts";
import { createPageRoute } from "./page-route.ts";
import { createErrorHandler, HttpProblem, methodNotAllowed, notFound } from "./problem.ts";
import type { Product } from "./product.ts";
import { createResolutionPage } from "./resolution-page.ts";
import { createResolutionsRoutes } from "./resolutions-route.ts";
import { crossOrigin, jsonBody, requestLimit, securityHeaders } from "./security.ts";
import { createWidgetRoutes } from "./widget-routes.ts";

export interface AppDependencies {
  /** Undefined until the index is loaded; until then everything that needs it answers 503. */
  product(): Product | undefined;
  readonly allowedOrigins: readonly string[];
  /** Questions a minute from one address; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** Reverse proxies in front: how many entries of X-Forwarded-For to believe. */
  readonly trustProxyHops: number;
  /** The folder with the files of the page at `/`. */
  readonly pageFolder: string;
  /** The folder with the files of the widget. */
  readonly widgetFolder: string;
  /** Readers' feedback is appended to it; without it none is taken. */
  readonly feedbackFile?: string | undefined;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
  /** Gets what clients must not see of an error. */
  log(line: string): void;
}

/** From one address. */
const feedbackPerMinute = 20;

/** The HTTP interface. It never listens; `cli/serve-command` does. */
export function createApp(dependencies: AppDependencies): Express {
  const { stopping, log } = dependencies;
  const product = () => readyProduct(dependencies);
  const health = createHealthRoutes(dependencies.product);
  const feedback = createFeedbackRoute({ file: dependencies.feedbackFile });
  const resolutions = createResolutionsRoutes(() => product().library);
  const compare = createCompareRoutes(() => product().library);
  const read = (path: string, handler: RequestHandler) =>
    app.route(path).get(handler).all(methodNotAllowed("GET, HEAD"));

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", dependencies.trustProxyHops);
  app.use(securityHeaders());
  app.use("/api", crossOrigin(dependencies.allowedOrigins));
  app
    .route("/api/chat")
    .post(
      requestLimit(dependencies.rateLimitPerMinute),
      ...jsonBody(),
      createChatRoute({ product, stopping, log }),
    )
    .all(methodNotAllowed("POST"));
  app
    .route("/api/feedback")
    .get(feedback.state)
    .post(requestLimit(feedbackPerMinute), ...jsonBody(), feedback.add)
    .all(methodNotAllowed("GET, HEAD, POST"));
  read("/api/resolutions", resolutions.list);
  read("/api/resolutions/:id", resolutions.one);
  read("/api/resolutions/:id/paragraphs/:unit", resolutions.unit);
  read("/api/resolutions/:id/acts", resolutions.acts);
  read(
    "/api/resolutions/:id/export",
    createExportRoute(() => product().library),
  );
  read(
    "/resolutions/:id",
    createResolutionPage(() => product().library),
  );
  read("/api/compare", compare.api);
  read("/compare", compare.page);
  read("/healthz", health.alive);
  read("/readyz", health.ready);
  const { widgetFolder: folder, allowedOrigins } = dependencies;
  app.use(createWidgetRoutes({ folder, allowedOrigins, library: () => product().library }));
  app.use(createPageRoute(dependencies.pageFolder));
  app.use(notFound);
  app.use(createErrorHandler(log));
  return app;
}

function readyProduct({ product }: AppDependencies): Product {
  const ready = product();
  if (!ready) throw new HttpProblem(503, "The index is still being built; ask again in a moment.");
  return ready;
}
