import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { stopServer, watchLoop } from "../../src/cli/serve-command.ts";

describe("a server that is stopped", () => {
  it("waits for answers that come to their end, and lets nobody in", async () => {
    const { server, url, asked } = await startServer();
    const response = fetch(url);
    const answer = await asked;
    const stopping = new AbortController();
    const stopped = stopServer(server, stopping, 0);
    await expect(fetch(url)).rejects.toThrow();
    expect(stopping.signal.aborted).toBe(false);
    answer.end("done");
    expect(await (await response).text()).toBe("done");
    await stopped;
  });

  it("tells answers that take too long, and then cuts what does not listen", async () => {
    const { server, url, asked } = await startServer();
    const response = fetch(url).then(
      () => "answered",
      () => "cut",
    );
    await asked;
    const stopping = new AbortController();
    const told = once(stopping.signal, "abort");
    const stopped = stopServer(server, stopping, 0, { answersMs: 1, closingMs: 1 });
    await told;
    await stopped;
    expect(await response).toBe("cut");
  });
});

describe("a signal that a busy loop sees late", () => {
  it("was sent when the loop was last free", () => {
    vi.useFakeTimers();
    let now = 0;
    const heldMs = watchLoop(() => now);
    now = 9000;
    expect(heldMs()).toBe(9000);
    vi.advanceTimersByTime(100);
    expect(heldMs()).toBe(0);
    vi.useRealTimers();
  });

  it("leaves answers the rest of their time", async () => {
    const { server, url, asked } = await startServer();
    const response = fetch(url).catch(() => "cut");
    await asked;
    const never = 2 ** 31 - 1;
    await stopServer(server, new AbortController(), never, { answersMs: never, closingMs: 1 });
    expect(await response).toBe("cut");
  });
});

/** Holds each answer back; `asked` has the first. */
async function startServer() {
  const server = createServer();
  const asked = once(server, "request").then(([, response]) => response as ServerResponse);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
