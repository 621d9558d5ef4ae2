import type { Request, RequestHandler } from "express";
import { HttpProblem } from "./problem.ts";

const mostKilobytes = 64;

/**
 * JSON bodies of up to 64 kB; anything else is 415, and no body at all is 400. Express's own reader reads a body that is too long
 * to its end before it refuses it.
 */
export async function jsonBody(request: Request): Promise<object> {
  const hasBody = request.headers["content-length"] !== "0" && request.is("*/*") !== null;
  if (!hasBody) throw new HttpProblem(400, "The request has no body.");
  const [, charset = "utf-8"] = /;\s*charset=\W*([\w-]+)/i.exec(request.get("content-type") ?? "") ?? [];
  if (!request.is("application/json") || !/^utf-?8$/i.test(charset))
    throw new HttpProblem(415, "Send JSON in UTF-8, with Content-Type: application/json.");
  return parsed(await sentBytes(request, mostKilobytes * 1024, `${mostKilobytes} kB`));
}

/** An object or a list. */
function parsed(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new HttpProblem(400, "The request's body is not JSON, or is no object.");
}

/** The bytes of a request's body, as they were sent. @param most how many there may be, in words as well @throws HttpProblem 413, 415 */
export async function sentBytes(request: Request, most: number, inWords: string): Promise<Uint8Array> {
  const encoding = request.get("content-encoding") ?? "identity";
  if (encoding !== "identity") throw new HttpProblem(415, "Send the body as it is, not compressed.");
  const tooLarge = new HttpProblem(413, `What was sent is too large: ${inWords} is the most.`);
  if (Number(request.get("content-length") ?? 0) > most) throw tooLarge;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > most) throw tooLarge;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

interface Bounds {
  /** Within which a body is to arrive. Node itself closes the connection some seconds later, without a word. */
  readonly arrivalMs?: number;
  /** What still comes when its answer is sent is let pass up to here, so that its sender gets to read why it is refused. */
  readonly bytesPassed?: number;
}

const lookEveryMs = 100;

/** No body goes on without end, whatever it was sent for and whether anybody reads it. */
export function boundBodies(bounds: Bounds = {}): RequestHandler {
  const { arrivalMs = 25_000, bytesPassed = 128 * 1024 ** 2 } = bounds;
  return (request, response, next) => {
    const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
    // A timer keeps its request: of a thousand that wait on one connection none is told that it has closed.
    if (length === "0" && encoding === undefined) return next();
    const late = setTimeout(() => {
      if (request.complete || response.headersSent) return;
      response.set("Connection", "close");
      next(new HttpProblem(408, `The request's body did not arrive within ${arrivalMs / 1000} s.`));
    }, arrivalMs);
    request.once("close", () => clearTimeout(late));
    response.once("close", () => clearTimeout(late));
    response.once("finish", () => letPass(request, bytesPassed));
    next();
  };
}

function letPass(request: Request, bytes: number): void {
  if (request.complete) return;
  const { socket } = request;
  const most = socket.bytesRead + bytes;
  request.resume();
  const look = setInterval(() => {
    if (socket.bytesRead > most) socket.destroy();
    if (request.complete || socket.destroyed) clearInterval(look);
  }, lookEveryMs).unref();
}
