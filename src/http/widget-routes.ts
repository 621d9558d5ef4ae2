import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { onFirstUse } from "../domain/remembered.ts";
import type { Library } from "../domain/resolution.ts";
import { HttpProblem } from "./problem.ts";
import { queryOf } from "./route.ts";
import { renderEmbed, renderPlayground, renderPreview } from "./widget-pages.ts";

interface WidgetDependencies {
  /** What `scripts/build-widget.mjs` has built. */
  readonly folder: string;
  library(): Library;
  /** Sites that may show `/embed` in a frame; `*` for all. */
  readonly allowedOrigins: readonly string[];
}

const day = 86_400;

/** `/widget.js`, `/widget-VERSION.js` and what they load; the pages `/embed`, `/widget` and `/widget/preview`. */
export function createWidgetRoutes({ folder, library, allowedOrigins }: WidgetDependencies): Router {
  const built = onFirstUse(() => readWidgetAssets(folder));
  const framers = allowedOrigins.includes("*") ? ["*"] : ["'self'", ...allowedOrigins];
  const router = Router();
  router.get("/embed", (request, response) => {
    sendPage(response, framers, renderEmbed(queryOf(request)));
  });
  router.get("/widget", (_request, response) => {
    const { version, files } = built();
    const pinned = files.find(({ name }) => name === `widget-${version}.js`);
    sendPage(response, ["'self'"], renderPlayground(library().resolutions, version, pinned?.integrity ?? ""));
  });
  router.get("/widget/preview", (request, response) => {
    sendPage(response, ["'self'"], renderPreview(queryOf(request)));
  });
  router.get(["/widget.js", "/widget-:rest.js", "/widget/:file"], (request, response, next) => {
    const asset = built().files.find(({ name }) => `/${name}` === request.path);
    if (asset) sendAsset(request, response, asset);
    else next();
  });
  return router;
}

/** Any site may load the files: what they can read is decided at the API. */
function sendAsset(request: Request, response: Response, { name, immutable, bodies }: WidgetAsset): void {
  const accepted = request.acceptsEncodings("br", "gzip", "identity");
  const encoding = accepted === "br" || accepted === "gzip" ? accepted : "identity";
  response.set({
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": immutable ? `public, max-age=${365 * day}, immutable` : "public, no-cache",
    Vary: "Accept-Encoding",
  });
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response.type(name.endsWith(".css") ? "text/css" : "text/javascript").send(bodies[encoding]);
}

/** The pages hold themselves to what they promise to others: no inline scripts or styles, Trusted Types required. */
function sendPage(response: Response, framers: readonly string[], html: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `frame-ancestors ${framers.join(" ")}`,
  ];
  response.set("Content-Security-Policy", policy.join("; "));
  // It cannot name several sites; frame-ancestors above says it instead.
  response.removeHeader("X-Frame-Options");
  response.type("html").send(html);
}

/** What the build has made: each file by its name in an address without the leading slash, `integrity` for the attribute. */
const manifestShape = z.object({
  version: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      immutable: z.boolean().describe("Its content never changes under this name"),
      integrity: z.string().describe("`sha384-…`"),
    }),
  ),
});

/** One built file with its compressed forms. */
type WidgetAsset = ReturnType<typeof readWidgetAssets>["files"][number];

/** Reads what `scripts/build-widget.mjs` has built. @throws HttpProblem 404 where it has not. */
function readWidgetAssets(folder: string) {
  let text: string;
  try {
    text = readFileSync(join(folder, "manifest.json"), "utf8");
  } catch {
    throw new HttpProblem(404, "The widget has not been built: run npm run build.");
  }
  const { version, files } = manifestShape.parse(JSON.parse(text));
  return { version, files: files.map((file) => ({ ...file, bodies: readBodies(join(folder, file.name)) })) };
}

function readBodies(path: string) {
  return { identity: readFileSync(path), gzip: readFileSync(`${path}.gz`), br: readFileSync(`${path}.br`) };
}
