import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import type { Ask } from "../../src/ask.ts";
import { type AppDependencies, createApp } from "../../src/http/app.ts";
import { createRequestLog } from "../../src/http/request-log.ts";
import { events, smallLibrary } from "./small-library.ts";

export interface RunningServer {
  readonly url: string;
  readonly log: readonly string[];
  close(): Promise<void>;
}

export const scriptedAsk: Ask = async function* () {
  yield* events;
};

/** The app over the small library; `changes` replace dependencies. */
export function createTestApp(changes: Partial<AppDependencies> = {}): Express {
  return createApp({
    product: () => ({ ask: scriptedAsk, library: smallLibrary }),
    allowedOrigins: [],
    requestLog: createRequestLog("off"),
    allowedHosts: [],
    rateLimitPerMinute: 0,
    version: "0.0.0",
    apiKeys: [],
    footnotes: true,
    trustProxyHops: 0,
    uploads: "off",
    texts: { open: unwanted, read: unwanted, place: unwanted, remove: unwanted },
    pageFolder: new URL("../../src/http/page", import.meta.url).pathname,
    widgetFolder: new URL("../../dist/widget", import.meta.url).pathname,
    stopping: new AbortController().signal,
    log: () => {},
    ...changes,
  });
}

/** The same on a real socket of this machine. */
export async function startServer(changes: Partial<AppDependencies> = {}): Promise<RunningServer> {
  const log: string[] = [];
  const app = createTestApp({ log: (line) => log.push(line), ...changes });
  // A connection is kept as long as the test lasts, however long a question takes.
  const server = createServer({ keepAliveTimeout: 0 }, app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, log, close: () => close(server) };
}

function unwanted(): never {
  throw new Error("no text was expected");
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Each event of a stream, as its `data` line was. */
export function parseEvents(text: string): Record<string, unknown>[] {
  return text
    .split("\n\n")
    .filter((block) => block.startsWith("data: "))
    .map((block) => JSON.parse(block.slice("data: ".length)));
}
