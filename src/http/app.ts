import express, { type Express, type Request, type RequestHandler } from "express";
import type { Askable } from "../ask.ts";
import { createChatRoute } from "./chat-route.ts";
import { comparePage } from "./compare-page.ts";
import { createCompareRoute } from "./compare-route.ts";
import { createFeedbackRoutes } from "./feedback-route.ts";
import { createHealthRoutes } from "./health-routes.ts";
import { createMcpRoute, rpcError } from "./mcp/mcp-route.ts";
import { createMetrics } from "./metrics.ts";
import { createOpenaiRoutes, openaiError } from "./openai/openai-routes.ts";
import { createOpenapiRoutes } from "./openapi-routes.ts";
import { picturesPage } from "./pictures/pictures-page.ts";
import { createErrorHandler, HttpProblem, notFound } from "./problem.ts";
import { createPutQuestion, type Product } from "./put-question.ts";
import { createQuestionsRoute } from "./questions-route.ts";
import { createPage } from "./render-page.ts";
import { boundBodies } from "./request-bodies.ts";
import { resolutionPage } from "./resolution-page.ts";
import { createResolutionsRoutes } from "./resolutions-route.ts";
import { addRoutes } from "./route.ts";
import {
  crossOrigin,
  fewUnread,
  onlyHosts,
  requestLimit,
  requireKey,
  securityHeaders,
  takeTurns,
  tellRefusedOrigins,
} from "./security.ts";
import { guardTexts } from "./texts/guard-texts.ts";
import { createReaderSessions } from "./texts/reader-sessions.ts";
import { createTextsRoutes, type TextsDependencies } from "./texts/texts-routes.ts";
import { createWidgetRoutes } from "./widget-routes.ts";

export interface AppDependencies extends TextsDependencies {
  /** Undefined until the index is loaded; until then everything that needs it answers 503. */
  product(): Product | undefined;
  readonly allowedOrigins: readonly string[];
  /** Names under which the server answers; all where none is given. */
  readonly allowedHosts: readonly string[];
  /** Questions a minute from one address; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** Of the program, for clients that want to know. */
  readonly version: string;
  /** Whoever asks at `/v1` or `/mcp` names one of them; nobody has to where there is none. */
  readonly apiKeys: readonly string[];
  /** Sees every request. */
  readonly requestLog: RequestHandler;
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
const mostWaiting = 1_000;

/** The HTTP interface. It never listens; `cli/serve-command` does. */
export function createApp(dependencies: AppDependencies): Express {
  const { log, rateLimitPerMinute, allowedOrigins, apiKeys, adminToken, footnotes, version } = dependencies;
  const put = createPutQuestion(dependencies.stopping, log);
  const metrics = createMetrics(adminToken !== undefined);
  const product = () => {
    const ready = dependencies.product();
    if (!ready) throw new HttpProblem(503, "The index is still being built; ask again in a moment.");
    return metrics.watched(ready);
  };
  const library = () => product().library;
  const sessions = createReaderSessions(dependencies.texts.open);
  /** Who has brought texts asks them together with the library. */
  const productFor = (request: Request): Askable => {
    const own = sessions.of(request);
    return own ? metrics.watched(own) : product();
  };
  const libraryFor = (request: Request) => productFor(request).library;
  const doors = [
    createChatRoute(productFor, put, log),
    ...createFeedbackRoutes(dependencies.feedbackFile),
    ...createOpenaiRoutes({ product, put, footnotes, log }),
    createMcpRoute(product, version),
    ...createHealthRoutes(dependencies.product),
    metrics.route,
  ];
  const texts = [
    ...createResolutionsRoutes(libraryFor),
    createQuestionsRoute(libraryFor),
    createCompareRoute(libraryFor),
    ...createTextsRoutes({ ...dependencies, sessions, library }),
  ];

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", dependencies.trustProxyHops);
  app.use(dependencies.requestLog);
  app.use(boundBodies());
  app.use(onlyHosts(dependencies.allowedHosts, log));
  app.use(fewUnread(mostUnreadAnswers));
  app.use(takeTurns(mostWaiting));
  app.use(securityHeaders);
  const forOtherSites = ["/api", "/v1", "/openapi.json"];
  app.use(forOtherSites, tellRefusedOrigins(allowedOrigins, log), crossOrigin(allowedOrigins));
  app.use(["/v1", "/mcp"], requireKey(apiKeys));
  if (adminToken) app.use("/metrics", requireKey([adminToken], "ADMIN_TOKEN"));
  app.post(["/api/chat", "/v1/chat/completions", "/mcp"], requestLimit(rateLimitPerMinute));
  app.post("/api/feedback", requestLimit(feedbackPerMinute));
  app.use(["/api", "/resolutions", "/compare"], unsharedWhere(sessions.of));
  app.use("/api/texts", ...guardTexts(dependencies));
  addRoutes(app, doors);
  app.use(requestLimit(readsPerQuestion * rateLimitPerMinute));
  addRoutes(app, texts);
  addRoutes(app, createOpenapiRoutes([...doors, ...texts], version));
  app.get("/resolutions/:id", createPage(libraryFor, resolutionPage));
  app.get("/resolutions/:id/acts", createPage(libraryFor, picturesPage));
  app.get("/compare", createPage(libraryFor, comparePage));
  app.use(createWidgetRoutes({ folder: dependencies.widgetFolder, allowedOrigins, library }));
  // The page at `/` and its files. They change with a deployment only, so a revalidation (ETag) is enough.
  app.use(express.static(dependencies.pageFolder, { redirect: false }));
  app.use(notFound);
  app.use("/v1", createErrorHandler(log, openaiError));
  app.use("/mcp", createErrorHandler(log, rpcError));
  app.use(createErrorHandler(log));
  return app;
}

/** What a reader's own texts are part of is for nobody's cache. */
function unsharedWhere(hasTexts: (request: Request) => unknown): RequestHandler {
  return (request, response, next) => {
    response.vary("Cookie");
    if (hasTexts(request)) response.set("Cache-Control", "no-store");
    next();
  };
}
