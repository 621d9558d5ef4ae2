import { once } from "node:events";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What the server does with one request. */
export type Script = (response: ServerResponse) => Promise<void> | void;

interface RecordedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  } & Readonly<Record<string, unknown>>;
  /** Resolves when the connection's answer is over, whoever ended it; true if the server had finished it. */
  readonly closed: Promise<boolean>;
}

interface ScriptedModelServer {
  /** For OPENAI_BASE_URL. */
  readonly baseUrl: string;
  readonly requests: readonly RecordedRequest[];
  stop(): Promise<void>;
}

/** An OpenAI-compatible server on 127.0.0.1. The nth request meets the nth script; the last one repeats. */
export async function startModelServer(...scripts: readonly Script[]): Promise<ScriptedModelServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const script = scripts[Math.min(requests.length, scripts.length - 1)];
    const closed = new Promise<boolean>((resolve) => {
      response.once("close", () => resolve(response.writableFinished));
    });
    response.on("error", () => {});
    const body = JSON.parse((await textOf(request)) || "null");
    const { url = "", method = "", headers } = request;
    requests.push({ url, method, headers, body, closed });
    await script?.(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    async stop() {
      const stopped = once(server, "close");
      server.close();
      server.closeAllConnections();
      await stopped;
    },
  };
}

/** Says `text` in pieces of `size` characters, then that it has finished. */
interface Saying {
  readonly finish?: string;
  readonly size?: number;
  /** What the server says that it cost. */
  readonly usage?: unknown;
  /** Whether it says so before anything else, too. */
  readonly always?: boolean;
  /** What it does when it has said all. */
  readonly end?: (response: ServerResponse) => void;
}

export function says(
  text: string,
  {
    finish = "stop",
    size = 7,
    usage,
    always = false,
    end = (response) => void response.end("data: [DONE]\n\n"),
  }: Saying = {},
): Script {
  const cost = usage === undefined ? "" : `data: ${JSON.stringify({ choices: [], usage })}\n\n`;
  return async (response) => {
    openStream(response);
    if (always) response.write(cost);
    sayPieces(response, text, size);
    response.write(event({}, finish));
    response.write(cost);
    end(response);
  };
}

/** Says a letter every `everyMs`. */
export function drips(text: string, everyMs: number): Script {
  return async (response) => {
    openStream(response);
    for (const letter of text) {
      if (response.destroyed) return;
      response.write(event({ content: letter }));
      await sleep(everyMs);
    }
  };
}

/** Bytes that are no events. */
export function streamsRubbish(): Script {
  return (response) => {
    openStream(response);
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    response.end(Buffer.concat([Buffer.from("data: "), bytes, Buffer.from("\n\n")]));
  };
}

/** As `says`, in packets of `size` bytes each, so that characters of several bytes are split. */
export function saysInPackets(text: string, size: number): Script {
  return async (response) => {
    openStream(response);
    const bytes = Buffer.from(event({ content: text }) + event({}, "stop"));
    for (let at = 0; at < bytes.length; at += size) {
      response.write(bytes.subarray(at, at + size));
      if (at % 64 === 0) await sleep(0);
    }
    response.end();
  };
}

/** The drafts of an answer, one JSON object a line. */
export function lines(...drafts: readonly unknown[]): string {
  return drafts.map((draft) => `${JSON.stringify(draft)}\n`).join("");
}

export function stallsBeforeHeaders(): Script {
  return () => {};
}

export function stallsAfter(text: string): Script {
  return (response) => {
    openStream(response);
    sayPieces(response, text, 7);
  };
}

/** Says nothing of the answer, but keeps the connection alive with comments every `everyMs`. */
export function keepsAlive(everyMs: number): Script {
  return async (response) => {
    openStream(response);
    while (!response.destroyed) {
      response.write(": processing\n\n");
      await sleep(everyMs);
    }
  };
}

/** The connection dies in the middle of the answer. */
export function cutsAfter(text: string): Script {
  return async (response) => {
    openStream(response);
    sayPieces(response, text, 7);
    await sleep(20);
    response.destroy();
  };
}

/** The answer ends as if all were well, but the model never says that it has finished. */
export function endsWithoutFinish(text: string): Script {
  return (response) => {
    openStream(response);
    sayPieces(response, text, 7);
    response.end("data: [DONE]\n\n");
  };
}

export function sendsHtml(): Script {
  return answersWith(200, "<!doctype html><title>Sign in</title>", { "Content-Type": "text/html" });
}

export function sendsJsonError(): Script {
  return answersWith(200, JSON.stringify({ error: { message: "no such model for sk-secret" } }));
}

/** An error as an event of a stream that began well. */
export function failsInStream(text: string): Script {
  return (response) => {
    openStream(response);
    sayPieces(response, text, 7);
    response.end(`data: ${JSON.stringify({ error: { message: "out of memory, sk-secret" } })}\n\n`);
  };
}

export function answersWith(status: number, body = "", headers: OutgoingHttpHeaders = {}): Script {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
  };
}

export function redirectsTo(address: string): Script {
  return answersWith(307, "", { Location: address });
}

/** A line of the event stream without an end. */
export function sendsEndlessLine(): Script {
  return async (response) => {
    openStream(response);
    response.write('data: {"choices":[{"delta":{"content":"');
    await writeForEver(response, () => "x".repeat(64 * 1024));
  };
}

/** Well-formed events without an end, each with what `next` says. */
export function neverEnds(next: (index: number) => string): Script {
  return async (response) => {
    openStream(response);
    await writeForEver(response, (index) => event({ content: next(index) }));
  };
}

/** Bytes in the midst of the answer that are no UTF-8. */
export function sendsInvalidUtf8(before: string, after: string): Script {
  return (response) => {
    openStream(response);
    const [head = "", tail = ""] = event({ content: `${before}\u0000${after}` }).split("\\u0000");
    response.write(Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(tail)]));
    response.end(event({}, "stop"));
  };
}

export function sendsEvent(data: string): Script {
  return (response) => {
    openStream(response);
    response.end(`data: ${data}\n\n`);
  };
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
}

function sayPieces(response: ServerResponse, text: string, size: number): void {
  const characters = [...text];
  for (let at = 0; at < characters.length; at += size) {
    response.write(event({ content: characters.slice(at, at + size).join("") }));
  }
}

function event(delta: Readonly<Record<string, unknown>>, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  return `data: ${JSON.stringify({ object: "chat.completion.chunk", choices })}\n\n`;
}

async function writeForEver(response: ServerResponse, next: (index: number) => string): Promise<void> {
  for (let index = 0; !response.destroyed; index++) {
    if (!response.write(next(index))) await drained(response);
  }
}

async function drained(response: ServerResponse): Promise<void> {
  const either = new AbortController();
  const waits = ["drain", "close"].map((name) => once(response, name, { signal: either.signal }));
  await Promise.race(waits);
  either.abort();
  await Promise.allSettled(waits);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
