import express, { type Express, type RequestHandler } from "express";
import { createChatRoute } from "./chat-route.ts";
import { createCompareRoutes } from "./compare-route.ts";
import { createFeedbackRoute } from "./feedback-route.ts";
import { createMcpRoute } from "./mcp/mcp-route.ts";
import { createOpenaiRoutes } from "./openai/openai-routes.ts";
import { createErrorHandler, HttpProblem, methodNotAllowed, notFound } from "./problem.ts";
import type { Product } from "./product.ts";
import { createPutQuestion } from "./put-question.ts";
import { createResolutionPage } from "./resolution-page.ts";
import { createExportRoute, createResolutionsRoutes } from "./resolutions-route.ts";
import { crossOrigin, fewUnread, jsonBody, requestLimit, securityHeaders } from "./security.ts";
import { createWidgetRoutes } from "./widget-routes.ts";

export interface AppDependencies {
  /** Undefined until the index is loaded; until then everything that needs it answers 503. */
  product(): Product | undefined;
  readonly allowedOrigins: readonly string[];
  /** Questions a minute from one address; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** Of the program, for clients that want to know. */
  readonly version: string;
  /** Whoever asks at `/v1` or `/mcp` names one of them; nobody has to where there is none. */
  readonly apiKeys: readonly string[];
  /** Whether answers at `/v1` end with the addresses of what they cite. */
  readonly footnotes: boolean;
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
/** A page, its files and the paragraphs that are opened in it, for each question. */
const readsPerQuestion = 10;
const mostUnreadAnswers = 4;

/** The HTTP interface. It never listens; `cli/serve-command` does. */
export function createApp(dependencies: AppDependencies): Express {
  const { log, rateLimitPerMinute } = dependencies;
  const put = createPutQuestion(dependencies.stopping, log);
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
  app.use(fewUnread(mostUnreadAnswers));
  app.use(securityHeaders());
  app.use(["/api", "/v1"], crossOrigin(dependencies.allowedOrigins));
  app
    .route("/api/chat")
    .post(requestLimit(rateLimitPerMinute), ...jsonBody(), createChatRoute({ product, put, log }))
    .all(methodNotAllowed("POST"));
  app
    .route("/api/feedback")
    .get(feedback.state)
    .post(requestLimit(feedbackPerMinute), ...jsonBody(), feedback.add)
    .all(methodNotAllowed("GET, HEAD, POST"));
  const { apiKeys, footnotes, version } = dependencies;
  const before = [requestLimit(rateLimitPerMinute), ...jsonBody()];
  app.use("/v1", createOpenaiRoutes({ product, put, apiKeys, before, footnotes, log }));
  app.use("/mcp", createMcpRoute({ product, apiKeys, before, version, log }));
  read("/healthz", health.alive);
  read("/readyz", health.ready);
  app.use(requestLimit(readsPerQuestion * rateLimitPerMinute));
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

/** `/healthz`: the process answers. `/readyz`: questions can be asked. */
function createHealthRoutes(product: () => Product | undefined): {
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
      const { library, hint } = ready;
      response.json({ status: "ready", resolutions: library.resolutions.length, ...(hint && { hint }) });
    },
  };
}

/** The page at `/` and its files. They change with a deployment only, so a revalidation (ETag) is enough. */
function createPageRoute(folder: string): RequestHandler {
  return express.static(folder, { cacheControl: true, maxAge: 0, index: "index.html", redirect: false });
}
