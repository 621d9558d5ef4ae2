import { once } from "node:events";
import type { Response } from "express";
import type { Problem } from "../contract/answers.ts";
import { type Log, logFailure, toProblem } from "./problem.ts";

/** A comment that often keeps proxies from closing a stream on which nothing is said for a while. */
const heartbeatMs = 15_000;

/**
 * Answers with a `text/event-stream` whose every event is `data: ` and one line of JSON.
 * @param errorEvent an error as the last event, for with the head sent it can be told in no other way
 * @param write sends the events; what it gives is the last line, which is no JSON
 */
export async function streamEvents(
  response: Response,
  log: Log,
  errorEvent: (problem: Problem) => object,
  write: (send: (event: object) => Promise<void>) => Promise<string | undefined>,
): Promise<void> {
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(": still here\n\n");
  }, heartbeatMs);
  response.once("close", () => clearInterval(heartbeat));

  /** Resolves when the reader can take more, so that a slow reader slows the answer, or when it has left. */
  async function send(event: object): Promise<void> {
    if (response.destroyed) return;
    const hasRoom = response.write(`data: ${JSON.stringify(event)}\n\n`);
    if (!hasRoom) await drained(response);
  }

  let lastLine: string | undefined;
  try {
    lastLine = await write(send);
  } catch (error) {
    if (!response.destroyed) {
      logFailure(error, response.req, log);
      await send(errorEvent(toProblem(error)));
    }
  }
  clearInterval(heartbeat);
  response.end(lastLine && `data: ${lastLine}\n\n`);
}

async function drained(response: Response): Promise<void> {
  const either = new AbortController();
  const { signal } = either;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  either.abort();
}
