import type { RequestHandler } from "express";
import { HttpProblem } from "./problem.ts";
import { sentBytes } from "./sent-bytes.ts";

const mostKilobytes = 64;

/**
 * JSON bodies of up to 64 kB; anything else is 415, and no body at all is 400. Express's own reader reads a body that is too long
 * to its end before it refuses it.
 */
export const jsonBody: RequestHandler = async (request, _response, next) => {
  const hasBody = request.headers["content-length"] !== "0" && request.is("*/*") !== null;
  if (!hasBody) throw new HttpProblem(400, "The request has no body.");
  const [, charset = "utf-8"] = /;\s*charset=\W*([\w-]+)/i.exec(request.get("content-type") ?? "") ?? [];
  if (!request.is("application/json") || !/^utf-?8$/i.test(charset))
    throw new HttpProblem(415, "Send JSON in UTF-8, with Content-Type: application/json.");
  request.body = parsed(await sentBytes(request, mostKilobytes * 1024, `${mostKilobytes} kB`));
  next();
};

/** An object or a list. */
function parsed(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new HttpProblem(400, "The request's body is not JSON, or is no object.");
}
