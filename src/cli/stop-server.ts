import { once } from "node:events";
import type { Server } from "node:http";

interface Grace {
  /** How long answers that are under way may take to end by themselves. */
  readonly answersMs: number;
  /** And then to be told that the server stops. */
  readonly closingMs: number;
}

const grace: Grace = { answersMs: 10_000, closingMs: 2_000 };

const beatMs = 100;

/** Tells for how many milliseconds nothing but what runs now can have run: a signal that is seen may be as old. */
export function watchLoop(now = () => performance.now()): () => number {
  let free = now();
  setInterval(() => {
    free = now();
  }, beatMs).unref();
  return () => now() - free;
}

/** Lets nobody in, and waits for who is there; `stopping` is aborted where answers take too long, from the signal on, which is `lateMs` old. Resolves when all have left. */
export async function stopServer(
  server: Server,
  stopping: AbortController,
  lateMs: number,
  { answersMs, closingMs }: Grace = grace,
): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // Who has a connection and asks on would else be served for as long as the others are waited for.
  server.prependListener("request", (_, response) => response.setHeader("Connection", "close"));
  // A connection whose stream has just ended is idle, but would be kept open for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => stopping.abort(), answersMs - lateMs);
  const latest = setTimeout(() => server.closeAllConnections(), answersMs + closingMs - lateMs);
  await closed;
  stopping.abort();
  clearInterval(sweep);
  clearTimeout(late);
  clearTimeout(latest);
}
