import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseEvents } from "../support/http-server.ts";
import { runProgram, serve } from "../support/run-program.ts";

const messages = [{ role: "user", content: "What is requested of the Secretary-General?" }];

describe("opcite serve", () => {
  it("says where it answers and how to ask, answers there, streamed as at once, and stops with connections open", async () => {
    const { url, told, child } = await serve();
    expect(told).toContain(`curl ${url}/api/chat`);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: "ready", resolutions: 1 });
    expect(await (await fetch(url)).text()).toContain("<title>Opcite");
    const { timings: _, ...answer } = (await (await chat(url, { messages })).json()) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({ outcome: "answered", answerer: "extractive" });
    const stream = parseEvents(await (await chat(url, { messages, stream: true })).text());
    expect(stream.at(0)).toMatchObject({ type: "passages-retrieved" });
    expect(stream.at(-1)).toMatchObject({ type: "answer-end", ...answer });
    expect(stream.filter(({ type }) => type === "statement-verified").map(withoutType)).toEqual(
      answer.statements,
    );
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("ends a stream that is open with its answer, or with an error where that takes too long, when stopped", async () => {
    const model = await startWaitingModel();
    const { url, child } = await serve({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: "slow" });
    const response = await chat(url, { messages, stream: true });
    await model.asked;
    child.kill("SIGTERM");
    await refused(url);
    model.fail();
    expect(parseEvents(await response.text()).at(-1)?.type).toMatch(/^(answer-end|error)$/);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says in one line that the port is in use, and ends with 1", async () => {
    const { port } = await listening(createServer());
    const { code, out, err } = await runProgram(["serve"], { env: { PORT: String(port) } });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(new RegExp(`^opcite: Port ${port} is in use: .+\\n$`));
  });

  it("ends with 1 where there is nothing to serve", async () => {
    const { code, err } = await runProgram(["serve"], { env: { PORT: "0", CORPUS_DIR: "/nowhere" } });
    expect(code).toBe(1);
    expect(err).toMatch(/^opcite: .*\/nowhere.*\n$/);
  });
});

function chat(url: string, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/api/chat`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Until nobody is let in. */
async function refused(url: string): Promise<void> {
  while (
    await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  );
}

/** Takes a question, and is gone when it is told to fail. */
async function startWaitingModel() {
  const server = createServer();
  const asked = once(server, "request");
  const { port } = await listening(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    fail: () => server.close() && server.closeAllConnections(),
  };
}

async function listening(server: Server): Promise<AddressInfo> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server.address() as AddressInfo;
}

function withoutType({ type: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}
