import type { RequestHandler, Response } from "express";
import { type DestinationStream, pino, stdTimeFunctions } from "pino";
import type { Answer } from "../domain/answers.ts";

/** What a line tells of a question, beside its request. */
type Asked = Partial<Pick<Answer, "outcome" | "answerer" | "usage"> & { readonly question: string }>;

/** A line of JSON for each request. Never an address, a key or the part of an address behind the "?", where questions may stand. */
export function createRequestLog(
  kind: "off" | "on" | "with-questions",
  destination: DestinationStream = process.stdout,
): RequestHandler {
  const log = pino({ base: null, timestamp: stdTimeFunctions.isoTime, enabled: kind !== "off" }, destination);
  return ({ method, path }, response, next) => {
    const started = performance.now();
    response.once("close", () => {
      const { question, ...asked }: Asked = response.locals.asked ?? {};
      const ms = Math.round(performance.now() - started);
      const { statusCode: status, writableFinished } = response;
      log.info({
        ...{ method, path, status, ms, ...asked },
        ...(writableFinished ? {} : { left: true }),
        ...(kind === "with-questions" && question !== undefined && { question }),
      });
    });
    next();
  };
}

/** Adds what a line will tell. */
export function tellLog(response: Response, asked: Asked): void {
  response.locals.asked = { ...response.locals.asked, ...asked };
}
