import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { compose, type Opcite } from "../compose.ts";
import { type Config, packageRoot, readConfig } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import { createApp } from "../http/app.ts";
import type { Product } from "../http/put-question.ts";
import { createRequestLog } from "../http/request-log.ts";
import type { TextsDependencies } from "../http/texts/texts-routes.ts";
import { createServedTexts } from "./served-texts.ts";
import type { Terminal } from "./terminal.ts";

const requestLimits = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 };

/** Listens first and loads then, so that whoever asks early is told to wait. Resolves when stopped. */
export async function serve(terminal: Terminal, version: string): Promise<void> {
  const config = readConfig(terminal.environment);
  const [told, stopping] = [new AbortController(), new AbortController()];
  const stopped = onceTold(told);
  const heldMs = watchLoop();
  let product: (() => Opcite & Product) | undefined;
  const texts = createServedTexts(config, () => {
    if (!product)
      throw new ExpectedError("not-ready", "The index is still being built; try again in a moment.");
    return product();
  });
  const app = createApp({
    ...config,
    requestLog: createRequestLog(config.requestLog),
    version,
    product: () => product?.(),
    texts,
    uploads: uploadsFor(config),
    pageFolder: join(packageRoot, "dist/page"),
    widgetFolder: join(packageRoot, "dist/widget"),
    stopping: stopping.signal,
    log: terminal.note,
  });
  const server = createServer(requestLimits, app);
  // A connection on which nothing moves is closed: not before a model has had its time twice, as what it fails goes back once.
  const timeout = 60_000 + 2 * config.modelTotalMs;
  // All requests of a piece that arrives are begun at once; how many answers wait unread for one connection is bounded by this.
  Object.assign(server, { maxConnections: 2048, maxRequestsPerSocket: 100, timeout });
  await listen(server, config);
  try {
    const [composed, hint] = await Promise.all([
      Promise.race([compose(config, terminal), stopped]),
      localModelHint(config),
    ]);
    if (composed) {
      // Readers of a public server have no use for it.
      product = () => ({ ...composed, hint: isLocal(config) ? hint : undefined });
      terminal.note(howToAsk(server, composed.answerer));
      if (hint) terminal.note(hint);
      await Promise.race([composed.encodeMissing(told.signal), stopped]);
    }
    await stopped;
  } finally {
    texts.close();
    await stopServer(server, stopping, heldMs());
  }
}

/** Who reaches a server of this machine without a proxy is on this machine, unless a name was made to point here. */
function uploadsFor({ uploads, trustProxyHops, ...config }: Config): TextsDependencies["uploads"] {
  if (uploads === false) return "off";
  if (isLocal(config) && trustProxyHops === 0) return "local";
  return uploads ? "on" : "off";
}

/** That a model runs on this machine and how to have it answer, where none is configured. It is sent nothing but the question whether it is there. */
async function localModelHint({ openaiApiKey, openaiBaseUrl }: Config): Promise<string | undefined> {
  if (openaiApiKey || openaiBaseUrl) return undefined;
  const { findLocalModel } = await import("../answering/local-models.ts");
  const found = await findLocalModel();
  if (!found) return undefined;
  const { server, model, baseUrl } = found;
  return `A language model runs on this machine (${server}, ${model}). To have it write the answers, start Opcite with OPENAI_BASE_URL=${baseUrl}`;
}

function isLocal({ host }: Pick<Config, "host">): boolean {
  return ["127.0.0.1", "::1", "localhost"].includes(host);
}

/** @throws ExpectedError where the address cannot be had. */
async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen({ port, host, backlog: server.maxConnections });
  try {
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === "EADDRINUSE"
      ? new ExpectedError("port-in-use", `Port ${port} is in use: stop what uses it, or set PORT to another.`)
      : new ExpectedError("config-invalid", `Cannot listen on HOST ${host}, PORT ${port}: ${message}.`);
  }
}

/** Resolves at SIGTERM or SIGINT, having aborted `told`; a second signal ends the process at once. */
async function onceTold(told: AbortController): Promise<undefined> {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => told.abort());
  await once(told.signal, "abort");
}

const beatMs = 100;

/** Tells for how many milliseconds nothing but what runs now can have run: a signal that is seen may be as old. */
export function watchLoop(now = () => performance.now()): () => number {
  let free = now();
  setInterval(() => {
    free = now();
  }, beatMs).unref();
  return () => now() - free;
}

/**
 * Lets nobody in, and waits for who is there. Answers that are under way may take `answersMs` to end by themselves, from the signal on,
 * which is `lateMs` old; then `stopping` is aborted, and they have `closingMs` to tell that the server stops. Resolves when all have left.
 */
export async function stopServer(
  server: Server,
  stopping: AbortController,
  lateMs: number,
  { answersMs, closingMs } = { answersMs: 10_000, closingMs: 2_000 },
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

function howToAsk(server: Server, answerer: string): string {
  const { address, family, port } = server.address() as AddressInfo;
  const name = family === "IPv6" ? `[${address}]` : address;
  const url = `http://${name === "0.0.0.0" || name === "[::]" ? "localhost" : name}:${port}`;
  return [
    `Opcite answers at ${url}`,
    `  by:           ${answerer === "extractive" ? "the extractive answerer, without a model" : `the model ${answerer}`}`,
    `  in a browser: ${url}/`,
    `  with curl:    curl ${url}/api/chat -H 'content-type: application/json' \\`,
    `                  -d '{"messages":[{"role":"user","content":"What is requested of the Secretary-General?"}]}'`,
    '  in a shell:   npx opcite ask "What is requested of the Secretary-General?"',
  ].join("\n");
}
