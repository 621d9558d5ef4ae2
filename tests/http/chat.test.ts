import { EventEmitter, once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Ask } from "../../src/ask.ts";
import type { AnswerEvent } from "../../src/domain/answers.ts";
import { parseEvents, type RunningServer, startServer } from "../support/http-server.ts";
import { answer, events, smallLibrary, statement } from "../support/small-library.ts";

const messages = [{ role: "user", content: "What is requested?" }];

let server: RunningServer;
afterEach(() => server.close());

describe("POST /api/chat without stream", () => {
  it("answers with the contract's object and nothing of the events", async () => {
    server = await startServer();
    const response = await chat({ messages });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(answer);
  });

  it("hands all turns and the resolution to ask", async () => {
    const asked: unknown[] = [];
    server = await serverOf(async function* ({ messages: turns, resolution }) {
      asked.push({ turns, resolution });
      yield* events;
    });
    const turns = [...messages, { role: "assistant", content: "…" }, { role: "user", content: "By when?" }];
    await chat({ messages: turns, resolution: "bridges-draft" });
    await chat({ messages, resolution: null });
    expect(asked).toEqual([
      { turns, resolution: "bridges-draft" },
      { turns: messages, resolution: undefined },
    ]);
  });

  it("answers 500 when ask ends without an answer", async () => {
    server = await serverOf(async function* () {
      yield* events.slice(0, 2);
    });
    expect((await chat({ messages })).status).toBe(500);
    expect(server.log.join()).toContain("without answer-end");
  });

  it("tells ask when the client leaves", async () => {
    const { ask, started, aborted } = hangingAsk([]);
    server = await serverOf(ask);
    const client = new AbortController();
    const response = chat({ messages }, client.signal);
    await started;
    client.abort();
    await expect(response).rejects.toThrow();
    await aborted;
    expect(server.log).toEqual([]);
  });
});

describe("POST /api/chat with stream", () => {
  it("sends each event as one data line, in order, answer-end last", async () => {
    server = await startServer();
    const response = await chat({ messages, stream: true });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("cache-control")).toBe("no-cache, no-transform");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    expect(parseEvents(await response.text())).toEqual(events);
  });

  it("keeps line breaks of a statement inside its one line", async () => {
    const text = "one\ntwo\r\n\n data: {}\n\nthree";
    server = await serverOf(async function* () {
      yield { type: "statement-verified", ...statement, text };
      yield { type: "answer-end", ...answer };
    });
    const received = parseEvents(await (await chat({ messages, stream: true })).text());
    expect(received.map((event) => event.text)).toEqual([text, undefined]);
  });

  it("shows a statement before the next is there", async () => {
    const { ask } = hangingAsk(events.slice(0, 3));
    server = await serverOf(ask);
    const client = new AbortController();
    const response = await chat({ messages, stream: true }, client.signal);
    expect(await readUntil(response, "statement-verified")).toContain("count all bridges");
    client.abort();
  });

  it("tells ask when the reader leaves", async () => {
    const { ask, aborted } = hangingAsk(events.slice(0, 1));
    server = await serverOf(ask);
    const client = new AbortController();
    const response = await chat({ messages, stream: true }, client.signal);
    await readUntil(response, "passages-retrieved");
    client.abort();
    await aborted;
    expect(server.log).toEqual([]);
  });

  it("ends with an error event, without its cause, when ask fails after a statement", async () => {
    server = await serverOf(async function* () {
      yield* events.slice(0, 3);
      throw new Error("secret at /etc/opcite");
    });
    const text = await (await chat({ messages, stream: true })).text();
    expect(parseEvents(text).map(({ type }) => type)).toEqual([
      "passages-retrieved",
      "statement-rejected",
      "statement-verified",
      "error",
    ]);
    expect(parseEvents(text).at(-1)).toMatchObject({ status: 500, title: "Internal Server Error" });
    expect(text).not.toContain("secret");
    expect(server.log.join()).toContain("secret");
  });

  it("ends open streams with an error event when the server stops, even if ask does not listen", async () => {
    const stopping = new AbortController();
    const { ask } = hangingAsk(events.slice(0, 1));
    server = await startServer({
      product: () => ({ ask, library: smallLibrary }),
      stopping: stopping.signal,
    });
    const response = await chat({ messages, stream: true });
    stopping.abort();
    expect(parseEvents(await response.text()).at(-1)).toMatchObject({ type: "error", status: 503 });
  });

  it("does not run ahead of a reader that pauses", async () => {
    const count = 600;
    let drafted = 0;
    server = await serverOf(async function* () {
      for (; drafted < count; drafted += 1) {
        yield { type: "statement-verified", ...statement, text: "x".repeat(65_536) } satisfies AnswerEvent;
      }
      yield { type: "answer-end", ...answer };
    });
    const paused = await openPaused();
    await settled(() => drafted);
    expect(drafted).toBeGreaterThan(0);
    expect(drafted).toBeLessThan(count);
    let text = "";
    for await (const piece of paused.setEncoding("utf8")) text += piece;
    expect(parseEvents(text)).toHaveLength(count + 1);
  });
});

function serverOf(ask: Ask): Promise<RunningServer> {
  return startServer({ product: () => ({ ask, library: smallLibrary }) });
}

function chat(body: unknown, signal?: AbortSignal): Promise<Response> {
  return fetch(`${server.url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

/** An `ask` that yields some events and then never goes on. */
function hangingAsk(first: readonly AnswerEvent[]) {
  const seen = new EventEmitter();
  const ask: Ask = async function* ({ signal }) {
    seen.emit("start");
    signal?.addEventListener("abort", () => seen.emit("abort"));
    yield* first;
    await new Promise(() => {});
  };
  return { ask, started: once(seen, "start"), aborted: once(seen, "abort") };
}

async function readUntil(response: Response, word: string): Promise<string> {
  let text = "";
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  while (!text.includes(word)) text += (await reader?.read())?.value ?? "";
  return text;
}

async function openPaused(): Promise<IncomingMessage> {
  const sent = request(`${server.url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  sent.end(JSON.stringify({ messages, stream: true }));
  const [response] = await once(sent, "response");
  return response;
}

/** Until a count that grows stands still. */
async function settled(count: () => number): Promise<void> {
  let before = -1;
  while (count() !== before) {
    before = count();
    await sleep(200);
  }
}
