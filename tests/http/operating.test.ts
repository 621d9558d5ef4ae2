import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createRequestLog } from "../../src/http/request-log.ts";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { answer, events, smallLibrary } from "../support/small-library.ts";

let server: RunningServer;
afterEach(() => server.close());

describe("names of the server", () => {
  it("that are not listed are refused, and told once with the line to add", async () => {
    server = await startServer({ allowedHosts: ["opcite.example.org", "[::1]"] });
    expect(await statusFor("opcite.example.org")).toBe(200);
    expect(await statusFor("OPCITE.example.org:8080")).toBe(200);
    expect(await statusFor("[::1]:3000")).toBe(200);
    for (const name of ["evil.test", "evil.test:80", "a b", "127.0.0.1"])
      expect(await statusFor(name)).toBe(421);
    expect(server.log).toEqual([
      "Refused a request for evil.test. To let it: ALLOWED_HOSTS=opcite.example.org,[::1],evil.test",
      "Refused a request for 127.0.0.1. To let it: ALLOWED_HOSTS=opcite.example.org,[::1],127.0.0.1",
    ]);
  });

  it("are all good where none is listed, and for what watches the server", async () => {
    server = await startServer();
    expect(await statusFor("anything.test")).toBe(200);
    await server.close();
    server = await startServer({ allowedHosts: ["opcite.example.org"] });
    expect(await statusFor("10.0.0.7", "/healthz")).toBe(200);
  });
});

describe("pages of other sites", () => {
  it("that may not read answers are told once, with the line to add", async () => {
    server = await startServer({ allowedOrigins: ["https://a.example"] });
    const from = (origin: string) => fetch(`${server.url}/api/resolutions`, { headers: { origin } });
    for (const origin of [
      "https://b.example",
      "https://a.example",
      "https://b.example",
      "null",
      server.url,
      "x y",
    ])
      await from(origin);
    expect(server.log).toEqual([
      "Kept an answer from pages of https://b.example. To let them: ALLOWED_ORIGINS=https://a.example,https://b.example",
    ]);
  });
});

describe("the request log", () => {
  const usage = { calls: 1, promptTokens: 40, cachedTokens: 0, completionTokens: 2 };
  const asking = async function* () {
    yield { type: "answer-end" as const, ...answer, usage };
  };

  it.each(["on", "with-questions", "off"] as const)("%s: a line for each request", async (kind) => {
    const lines: string[] = [];
    server = await startServer({
      product: () => ({ ask: asking, library: smallLibrary }),
      requestLog: createRequestLog(kind, { write: (line) => lines.push(line) }),
    });
    await ask("What of the secret?");
    await (await fetch(`${server.url}/api/resolutions?q=secret`)).text();
    const told = lines.map((line) => JSON.parse(line));
    if (kind === "off") return expect(told).toEqual([]);
    expect(told).toMatchObject([
      { method: "POST", path: "/api/chat", status: 200, outcome: "answered", answerer: "scripted", usage },
      { method: "GET", path: "/api/resolutions", status: 200 },
    ]);
    expect(told[0].question).toBe(kind === "with-questions" ? "What of the secret?" : undefined);
    expect(lines.join().includes("secret")).toBe(kind === "with-questions");
  });
});

describe("/metrics", () => {
  it("counts answers, refused sentences, tokens and times, and not a word", async () => {
    server = await startServer({ adminToken: "a-token" });
    await ask("What of the secret?");
    const read = (token: string) =>
      fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    expect((await read("another")).status).toBe(401);
    const response = await read("a-token");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toContain('opcite_answers_total{outcome="answered",answerer="scripted"} 1');
    expect(text).toContain('opcite_refused_sentences_total{problem="quote-not-found"} 1');
    expect(text).toContain('opcite_answering_seconds_count{answerer="scripted"} 1');
    expect(text).toContain('opcite_model_tokens_total{kind="prompt"} 0');
    expect(text).not.toContain("secret");
  });

  it("count what took the place of a model's answer as its own", async () => {
    const replaced = async function* () {
      yield { type: "answer-end" as const, ...answer, fallback: { reason: "it is down" } };
    };
    server = await startServer({
      adminToken: "t",
      product: () => ({ ask: replaced, library: smallLibrary }),
    });
    await ask("What is requested?");
    const headers = { authorization: "Bearer t" };
    const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
    expect(text).toContain('opcite_answers_total{outcome="answered",answerer="extractive"} 1');
    expect(text).toContain("opcite_fallbacks_total 1");
    expect(text).not.toContain('answerer="scripted"');
  });

  it("are not there without a token", async () => {
    server = await startServer({
      product: () => ({
        ask: async function* () {
          yield* events;
        },
        library: smallLibrary,
      }),
    });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  });
});

async function ask(content: string): Promise<void> {
  const body = JSON.stringify({ messages: [{ role: "user", content }] });
  const headers = { "content-type": "application/json" };
  await (await fetch(`${server.url}/api/chat`, { method: "POST", headers, body })).text();
}

/** `fetch` sends no other host than that of the address. */
function statusFor(host: string, path = "/api/resolutions"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.url + path, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .once("error", reject)
      .end();
  });
}
