import type { Request, RequestHandler } from "express";
import { HttpProblem } from "../problem.ts";
import { isCalledLocally, isOwnPage, requestLimit, requireKey } from "../security.ts";

export interface TextsAccess {
  /** Whether readers may bring texts; "local": whoever calls the server by a name of this machine. */
  readonly uploads: "on" | "local" | "off";
  /** Whoever names it may change the library and read `/metrics`; nobody may where there is none. */
  readonly adminToken?: string | undefined;
}

/** From one address. */
const changesPerMinute = 60;
/** Each may hold a whole file in memory. */
const mostAtOnce = 4;

/** Lets through to `/api/texts` who may change what is asked for, before a byte of a file is read. */
export function guardTexts(access: TextsAccess): readonly RequestHandler[] {
  return [ownPagesOnly, requestLimit(changesPerMinute), allowed(access), fewAtOnce(mostAtOnce)].map(
    (guard) => (request, response, next) =>
      request.method === "POST" || request.method === "DELETE" ? guard(request, response, next) : next(),
  );
}

export function areUploadsOpen({ uploads }: TextsAccess, request: Request): boolean {
  return uploads === "on" || (uploads === "local" && isCalledLocally(request));
}

const ownPagesOnly: RequestHandler = (request, _response, next) => {
  if (!isOwnPage(request)) throw new HttpProblem(403, "Only this server's own pages may change texts.");
  next();
};

function allowed(access: TextsAccess): RequestHandler {
  const { adminToken } = access;
  const asAdministrator = adminToken ? requireKey([adminToken], "ADMIN_TOKEN") : closedLibrary;
  return (request, response, next) => {
    if (request.query.in === "library") return asAdministrator(request, response, next);
    if (!areUploadsOpen(access, request))
      throw new HttpProblem(403, "This server takes no texts of readers.");
    next();
  };
}

const closedLibrary: RequestHandler = () => {
  throw new HttpProblem(403, "The library cannot be changed from here: no ADMIN_TOKEN is set.");
};

function fewAtOnce(most: number): RequestHandler {
  let now = 0;
  return (_request, response, next) => {
    if (now >= most) {
      response.set("Retry-After", "2");
      throw new HttpProblem(503, "Other files are being read; send it again in a moment.");
    }
    now += 1;
    response.once("close", () => {
      now -= 1;
    });
    next();
  };
}
