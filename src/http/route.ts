import type { IRouter, Request, RequestHandler, Response } from "express";
import type { z } from "zod";
import type { DeepReadonly } from "../contract/named.ts";
import { groupBy } from "../domain/group-by.ts";
import { fitted, HttpProblem } from "./problem.ts";
import { jsonBody } from "./request-bodies.ts";

export type ByMediaType = Readonly<Record<string, z.ZodType>>;

/** What a route is asked with and what it answers, for its handler, its tests and `/openapi.json` alike. */
interface RouteShapes {
  readonly query?: z.ZodObject;
  /** Of a body in JSON. */
  readonly body?: z.ZodType;
  /** Whether the body is a file, whose bytes the handler reads. */
  readonly takesFile?: boolean;
  /** What a 200 brings; a 204 where there is nothing to bring. */
  readonly answers?: ByMediaType;
}

type Method = "get" | "post" | "delete";
/** `GET /api/resolutions/:id` */
type Address = `${Uppercase<Method>} /${string}`;

export interface Route extends RouteShapes {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly handle: RequestHandler;
}

/** What fits the address and the shapes. */
interface Asked<At extends string, Shapes extends RouteShapes> {
  readonly params: Readonly<Record<ParamsOf<At>, string>>;
  readonly query: Shapes["query"] extends z.ZodType ? z.infer<Shapes["query"]> : undefined;
  readonly body: Shapes["body"] extends z.ZodType ? z.infer<Shapes["body"]> : undefined;
}

type ParamsOf<At extends string> = At extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : At extends `${string}:${infer Name}`
    ? Name
    : never;

type Answered<Shapes extends RouteShapes> =
  Shapes["answers"] extends Readonly<Record<"application/json", infer Shape extends z.ZodType>>
    ? DeepReadonly<z.input<Shape>>
    : never;

/** The answers of a route that gives JSON alone. */
export function json<Shape extends z.ZodType>(shape: Shape): { readonly "application/json": Shape } {
  return { "application/json": shape };
}

/** What `answer` gives is sent as JSON; where it gives nothing it has sent its answer itself, or it is a 204. */
export function createRoute<const At extends Address, const Shapes extends RouteShapes>(
  address: At,
  summary: string,
  shapes: Shapes,
  answer: (
    asked: Asked<At, Shapes>,
    response: Response,
    request: Request,
  ) => Answered<Shapes> | undefined | Promise<Answered<Shapes> | undefined>,
): Route {
  const handle: RequestHandler = async (request, response) => {
    const asked = {
      params: request.params,
      query: shapes.query && fitted(shapes.query, givenIn(request.query), "query"),
      body: shapes.body && fitted(shapes.body, await jsonBody(request), "body"),
    };
    const answered = await answer(asked as Asked<At, Shapes>, response, request);
    if (!shapes.answers) response.status(204).end();
    else if (answered !== undefined) response.json(answered);
  };
  const [method = "", path = ""] = address.split(" ");
  return { ...shapes, method: method.toLowerCase() as Method, path, summary, handle };
}

/** A form sends what is left empty as well. */
function givenIn(query: Request["query"]): Request["query"] {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
}

/** The parameters of the address that were given once. */
export function queryOf({ query }: Request): Readonly<Record<string, string>> {
  const given = Object.entries(query);
  return Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** Other methods at the same addresses are refused with those that there are. */
export function addRoutes(router: IRouter, routes: readonly Route[]): void {
  for (const { method, path, handle } of routes) router[method](path, handle);
  for (const [path, same] of groupBy(routes, ({ path }) => path)) {
    const allowed = same
      .map(({ method }) => (method === "get" ? "GET, HEAD" : method.toUpperCase()))
      .join(", ");
    router.route(path).all((request, response) => {
      response.set("Allow", allowed);
      throw new HttpProblem(405, `${request.method} is not possible here, only ${allowed}.`);
    });
  }
}
