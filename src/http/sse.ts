import { once } from "node:events";
import type { Response } from "express";

/** A comment that often keeps proxies from closing a stream on which nothing is said for a while. */
const heartbeatMs = 15_000;

/** Opens a `text/event-stream` whose every event is `data: ` and one line of JSON. */
export function openEventStream(response: Response) {
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

  return {
    /** Resolves when the reader can take more, so that a slow reader slows the answer, or when it has left. */
    async send(event: object): Promise<void> {
      if (response.destroyed) return;
      const hasRoom = response.write(`data: ${JSON.stringify(event)}\n\n`);
      if (!hasRoom) await drained(response);
    },
    /** Closes, behind a last line that is no JSON, if there is one. */
    close(lastLine?: string): void {
      clearInterval(heartbeat);
      response.end(lastLine && `data: ${lastLine}\n\n`);
    },
  };
}

async function drained(response: Response): Promise<void> {
  const either = new AbortController();
  const { signal } = either;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  either.abort();
}
