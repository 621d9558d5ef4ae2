import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ask } from "../../src/ask.ts";
import { type RunningServer, scriptedAsk, startServer } from "../support/http-server.ts";
import { events, smallLibrary } from "../support/small-library.ts";

const question = { role: "user", content: "What is requested?" };
const body = (value: unknown) => JSON.stringify(value);
const json = "application/json";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe("a request that cannot be served gets a problem document", () => {
  it.each<{ name: string; method?: string; url: string; body?: string; type?: string; status: number }>([
    { name: "JSON cut short", url: "/api/chat", body: '{"messages":[', status: 400 },
    { name: "no body", url: "/api/chat", method: "POST", status: 400 },
    { name: "an empty body", url: "/api/chat", body: "", status: 400 },
    { name: "a body that is a bare string", url: "/api/chat", body: '"hello"', status: 400 },
    { name: "a form", url: "/api/chat", body: "a=b", type: "application/x-www-form-urlencoded", status: 415 },
    { name: "text", url: "/api/chat", body: body({ messages: [question] }), type: "text/plain", status: 415 },
    {
      name: "a foreign charset",
      url: "/api/chat",
      body: "{}",
      type: "application/json; charset=klingon",
      status: 415,
    },
    { name: "100 kB", url: "/api/chat", body: body({ messages: "x".repeat(100_000) }), status: 413 },
    { name: "an array", url: "/api/chat", body: "[]", status: 422 },
    { name: "no messages", url: "/api/chat", body: "{}", status: 422 },
    { name: "an empty list", url: "/api/chat", body: body({ messages: [] }), status: 422 },
    { name: "messages as text", url: "/api/chat", body: body({ messages: "hi" }), status: 422 },
    {
      name: "a blank question",
      url: "/api/chat",
      body: body({ messages: [{ role: "user", content: " \n" }] }),
      status: 422,
    },
    {
      name: "two user turns in a row",
      url: "/api/chat",
      body: body({ messages: [question, question] }),
      status: 422,
    },
    {
      name: "the assistant last",
      url: "/api/chat",
      body: body({ messages: [question, { role: "assistant", content: "x" }] }),
      status: 422,
    },
    {
      name: "a system turn",
      url: "/api/chat",
      body: body({ messages: [{ role: "system", content: "x" }] }),
      status: 422,
    },
    {
      name: "a question of 5,000 characters",
      url: "/api/chat",
      body: body({ messages: [{ role: "user", content: "x".repeat(5000) }] }),
      status: 422,
    },
    {
      name: "101 turns",
      url: "/api/chat",
      body: body({
        messages: Array.from({ length: 101 }, (_, i) => ({
          role: i % 2 ? "assistant" : "user",
          content: "x",
        })),
      }),
      status: 422,
    },
    {
      name: "stream as text",
      url: "/api/chat",
      body: body({ messages: [question], stream: "yes" }),
      status: 422,
    },
    { name: "deep JSON", url: "/api/chat", body: `${"[".repeat(30_000)}${"]".repeat(30_000)}`, status: 422 },
    {
      name: "an unknown resolution",
      url: "/api/chat",
      body: body({ messages: [question], resolution: "tunnels" }),
      status: 404,
    },
    { name: "GET on chat", method: "GET", url: "/api/chat", status: 405 },
    { name: "DELETE on resolutions", method: "DELETE", url: "/api/resolutions", status: 405 },
    { name: "an unknown address", method: "GET", url: "/api/nothing", status: 404 },
    { name: "an unknown page", method: "GET", url: "/nothing.html", status: 404 },
    { name: "a way out of the folder", method: "GET", url: "/..%2f..%2fpackage.json", status: 404 },
    { name: "broken escapes", method: "GET", url: "/api/resolutions/%ff", status: 400 },
    { name: "an unknown resolution's data", method: "GET", url: "/api/resolutions/tunnels", status: 404 },
    { name: "an unknown resolution's page", method: "GET", url: "/resolutions/tunnels", status: 404 },
    {
      name: "an unknown unit",
      method: "GET",
      url: "/api/resolutions/bridges-draft/paragraphs/op9",
      status: 404,
    },
    {
      name: "an unknown force",
      method: "GET",
      url: "/api/resolutions/bridges-draft/acts?verb=begs",
      status: 422,
    },
    {
      name: "a parameter twice",
      method: "GET",
      url: "/api/resolutions/bridges-draft/acts?actor=a&actor=b",
      status: 422,
    },
  ])("$name: $status", async ({ method, url, body: sent, type, status }) => {
    const response = await fetch(server.url + url, {
      method: method ?? "POST",
      ...(sent !== undefined && { body: sent, headers: { "content-type": type ?? json } }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      type: "about:blank",
      title: expect.any(String),
      status,
      detail: expect.stringMatching(/\w/),
    });
    expect(text).not.toMatch(/node_modules|\.ts\b|\n\s+at /);
  });

  it("names each wrong field in a 422", async () => {
    const response = await post({ messages: [{ role: "user", content: "" }], stream: 1 });
    const { errors } = (await response.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path)).toEqual(["messages.0.content", "stream"]);
  });

  it("says which methods are possible in a 405", async () => {
    const response = await fetch(`${server.url}/api/chat`, { method: "PUT" });
    expect(response.headers.get("allow")).toBe("POST");
  });

  it("keeps an internal error's message to itself and its log", async () => {
    const log: string[] = [];
    const broken = await startServer({
      product: () => {
        throw new Error("secret at /etc/opcite");
      },
      log: (line) => log.push(line),
    });
    const response = await fetch(`${broken.url}/api/resolutions`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("/etc/opcite");
    expect(log.join()).toContain("secret at /etc/opcite");
    await broken.close();
  });
});

describe("before the index is loaded", () => {
  it("the process is alive, and everything that needs the index answers 503", async () => {
    const starting = await startServer({ product: () => undefined });
    const statusOf = async (path: string) => (await fetch(starting.url + path)).status;
    expect(await statusOf("/healthz")).toBe(200);
    expect(await statusOf("/")).toBe(200);
    expect(await statusOf("/readyz")).toBe(503);
    expect(await statusOf("/api/resolutions")).toBe(503);
    expect(await statusOf("/resolutions/bridges-draft")).toBe(503);
    await starting.close();
  });
});

describe("who set the server up", () => {
  it("is told with readiness what else it could do, by who set it up", async () => {
    const hint = "A language model runs on this machine.";
    const server = await startServer({ product: () => ({ ask: scriptedAsk, library: smallLibrary, hint }) });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ status: "ready", hint });
    await server.close();
  });

  it("logs what a model cost, and no word of what was asked", async () => {
    const usage = { calls: 1, promptTokens: 5000, cachedTokens: 4000, completionTokens: 60 };
    const ask: Ask = async function* () {
      for (const event of events) yield event.type === "answer-end" ? { ...event, usage } : event;
    };
    const server = await startServer({ product: () => ({ ask, library: smallLibrary }) });
    const body = JSON.stringify({ messages: [{ role: "user", content: "secret" }] });
    const headers = { "Content-Type": "application/json" };
    await fetch(`${server.url}/api/chat`, { method: "POST", headers, body }).then((answer) => answer.json());
    expect(server.log).toEqual([
      expect.stringMatching(/^model .+: 1 calls, 5000 prompt tokens \(4000 cached\), 60 written, \d+ ms$/),
    ]);
    await server.close();
  });
});

describe("cross-origin requests", () => {
  it("are answered for allowed origins only", async () => {
    const open = await startServer({ allowedOrigins: ["https://example.org"] });
    const allowedFor = async (origin: string) => {
      const response = await fetch(`${open.url}/api/chat`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
      return response.headers.get("access-control-allow-origin");
    };
    expect(await allowedFor("https://example.org")).toBe("https://example.org");
    expect(await allowedFor("https://example.org.evil.test")).toBeNull();
    await open.close();
  });

  it("are answered for none by default", async () => {
    const response = await fetch(`${server.url}/api/resolutions`, {
      headers: { origin: "https://example.org" },
    });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the rate limit", () => {
  it("answers 429 as a problem document, for each address of its own", async () => {
    const limited = await startServer({ rateLimitPerMinute: 2, trustProxyHops: 1 });
    const statusFor = async (address: string) => {
      const response = await postTo(limited.url, { messages: [question] }, { "x-forwarded-for": address });
      return [response.status, response.headers.get("content-type")?.split(";")[0]];
    };
    expect(await statusFor("192.0.2.1")).toEqual([200, json]);
    expect(await statusFor("192.0.2.1")).toEqual([200, json]);
    expect(await statusFor("192.0.2.1")).toEqual([429, "application/problem+json"]);
    expect(await statusFor("192.0.2.2")).toEqual([200, json]);
    await limited.close();
  });

  it("holds for what is read too, ten times as high, but not for what watches the server", async () => {
    const limited = await startServer({ rateLimitPerMinute: 1 });
    const statusOf = async (path: string) => (await fetch(limited.url + path)).status;
    const read = Array.from({ length: 11 }, (_, at) =>
      at % 2 ? "/api/resolutions" : "/resolutions/bridges-draft",
    );
    const statuses = await Promise.all(read.map(statusOf));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect([await statusOf("/"), await statusOf("/healthz")]).toEqual([429, 200]);
    await limited.close();
  });

  it("does not believe X-Forwarded-For when no proxy is configured", async () => {
    const limited = await startServer({ rateLimitPerMinute: 1 });
    const statusFor = async (address: string) =>
      (await postTo(limited.url, { messages: [question] }, { "x-forwarded-for": address })).status;
    expect(await statusFor("192.0.2.1")).toBe(200);
    expect(await statusFor("192.0.2.2")).toBe(429);
    await limited.close();
  });
});

describe("a connection", () => {
  it("on which answers wait unread while more is asked is closed", async () => {
    const one = "GET /resolutions/bridges-draft HTTP/1.1\r\nhost: x\r\n\r\n";
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1").pause();
    socket.on("error", () => {});
    socket.write(one.repeat(200));
    const received = await textOf(socket.resume());
    expect(received.split("HTTP/1.1 200").length - 1).toBeLessThan(10);
  });

  it("on which one thing is asked after the other stays open", async () => {
    for (let asked = 0; asked < 20; asked += 1)
      expect((await fetch(`${server.url}/api/resolutions`)).status).toBe(200);
  });
});

/** What is read until the other side closes, however it does. */
async function textOf(socket: Socket): Promise<string> {
  let received = "";
  socket.on("data", (bytes) => {
    received += bytes;
  });
  await Promise.race([once(socket, "close"), sleep(2_000)]);
  socket.destroy();
  return received;
}

function post(value: unknown): Promise<Response> {
  return postTo(server.url, value);
}

function postTo(url: string, value: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": json, ...headers },
    body: body(value),
  });
}
