import type { Request, RequestHandler } from "express";
import { HttpProblem } from "./problem.ts";

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
    const late = setTimeout(() => {
      if (request.complete || response.headersSent) return;
      response.set("Connection", "close");
      next(new HttpProblem(408, `The request's body did not arrive within ${arrivalMs / 1000} s.`));
    }, arrivalMs);
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
