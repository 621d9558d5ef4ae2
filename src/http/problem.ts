import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, Request, RequestHandler } from "express";
import type { z } from "zod";
import type { Problem } from "../contract/answers.ts";
import { type ErrorCode, ExpectedError } from "../domain/errors.ts";

/** Takes a line that is for whoever runs the server. */
export type Log = (line: string) => void;

/** A request that is answered with a problem document. */
export class HttpProblem extends Error {
  readonly problem: Problem;

  constructor(status: number, detail: string, errors?: Problem["errors"]) {
    super(detail);
    this.name = "HttpProblem";
    this.problem = problemOf(status, detail, errors);
  }
}

/** Errors whose message is meant for whoever sent the request. All others may name files and stay inside. */
const statusByCode: Partial<Record<ErrorCode, number>> = {
  "input-invalid": 422,
  "resolution-not-found": 404,
  "unit-not-found": 404,
  "not-ready": 503,
};

function problemOf(status: number, detail: string, errors?: Problem["errors"]): Problem {
  const title = STATUS_CODES[status] ?? "Error";
  return { type: "about:blank", title, status, detail, ...(errors && { errors }) };
}

/** Whatever was thrown, as what the client may know of it. */
export function toProblem(error: unknown): Problem {
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof ExpectedError) {
    const status = statusByCode[error.code];
    if (status) return problemOf(status, error.message);
  }
  // Express itself has not understood the address.
  if (error instanceof Error && "status" in error && error.status === 400)
    return problemOf(400, "The request's address could not be read.");
  return problemOf(500, "Something went wrong on the server; its log says what.");
}

/** Tells the log of what the server has failed at, and where: "POST /api/chat". */
export function logFailure(error: unknown, { method, baseUrl, path }: Request, log: Log): void {
  const { status } = toProblem(error);
  if (status >= 500 && status !== 503)
    log(`${method} ${baseUrl}${path}: ${error instanceof Error ? error.stack : String(error)}`);
}

/**
 * The last handler: turns every error into a problem document, or into what clients of another protocol read, which `inForm` gives.
 * `log` gets what the client must not see.
 */
export function createErrorHandler(log: Log, inForm?: (problem: Problem) => object): ErrorRequestHandler {
  return (error, request, response, next) => {
    const problem = toProblem(error);
    const { status } = problem;
    logFailure(error, request, log);
    // With the head sent nothing can be said any more: express closes the connection.
    if (response.headersSent) return next(error);
    // Clients of the other protocols know no 422.
    if (inForm) response.status(status === 422 ? 400 : status).json(inForm(problem));
    // The type is set as a header because `json` would only keep one that is already there.
    else response.status(status).type("application/problem+json").json(problem);
  };
}

export const notFound: RequestHandler = () => {
  throw new HttpProblem(404, "There is nothing at this address.");
};

/** What a request brings, in the shape that is expected. @throws HttpProblem 422 that names each wrong field. */
export function fitted<Shape extends z.ZodType>(shape: Shape, value: unknown, what: string): z.infer<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const [first] = errors;
  const detail = `The ${what} does not fit: ${first?.path || what}: ${first?.message ?? "invalid"}.`;
  throw new HttpProblem(422, detail, errors);
}
