import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Request, Response } from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HttpProblem } from "../../src/http/problem.ts";
import { takeTurns } from "../../src/http/security.ts";
import { type RunningServer, scriptedAsk, startServer } from "../support/http-server.ts";
import { smallLibrary } from "../support/small-library.ts";

const health = "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";
const listing = "GET /api/resolutions HTTP/1.1\r\nhost: x\r\n\r\n";

let served: number;
let server: RunningServer;
let sockets: Socket[];
beforeEach(async () => {
  [served, sockets] = [0, []];
  server = await startServer({
    product: () => {
      served += 1;
      return { ask: scriptedAsk, library: smallLibrary };
    },
  });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await server.close();
});

async function connected(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => {});
  sockets.push(socket);
  await once(socket, "connect");
  return socket.pause();
}

/** So many, all of which the server has seen. */
async function connectedAll(count: number): Promise<[last: Socket, ...others: Socket[]]> {
  const others = await Promise.all(Array.from({ length: count - 1 }, connected));
  const last = await connected();
  last.write(health);
  await statusesOn(last, 1);
  return [last, ...others];
}

/** Status codes of so many answers, in their order. */
async function statusesOn(socket: Socket, count: number): Promise<string[]> {
  let received = "";
  socket.on("data", (bytes) => {
    received += bytes;
  });
  const statuses = () => Array.from(received.matchAll(/HTTP\/1\.1 (\d{3})/g), ([, status = ""]) => status);
  socket.resume();
  while (statuses().length < count && !socket.closed)
    await Promise.race([once(socket, "data"), once(socket, "close")]);
  return statuses();
}

describe("requests that many connections send without waiting for an answer", () => {
  it("do not keep the server from telling that it is alive", async () => {
    const [watcher, ...many] = await connectedAll(101);
    for (const socket of many) socket.write(listing.repeat(4));
    watcher.write(health);
    expect(await statusesOn(watcher, 1)).toEqual(["200"]);
    expect(served).toBeLessThan(100);
    await Promise.all(many.map((socket) => statusesOn(socket, 4)));
    expect(served).toBe(400);
  });

  it("cost nothing where their connection is given up", async () => {
    const socket = await connected();
    socket.write(listing.repeat(50));
    await once(socket.resume(), "close");
    expect((await fetch(`${server.url}/api/resolutions`)).status).toBe(200);
    // The first of them came in its turn, and so did this one.
    expect(served).toBe(2);
  });

  it("are made one behind the other on a connection, and none is refused", async () => {
    const [last, ...many] = await connectedAll(251);
    for (const socket of [...many, last]) socket.write(listing.repeat(4));
    const statuses = await Promise.all([...many, last].map((socket) => statusesOn(socket, 4)));
    expect(new Set(statuses.flat())).toEqual(new Set(["200"]));
    expect(served).toBe(1004);
  });
});

it("requests are refused at once where as many wait as may", () => {
  const turns = takeTurns(2);
  const came: unknown[] = [];
  const request = { path: "/", socket: { destroyed: false } } as unknown as Request;
  const response = { socket: {} } as unknown as Response;
  for (let sent = 0; sent < 5; sent += 1) turns(request, response, (problem) => came.push(problem));
  const isRefused = (problem: unknown) => problem instanceof HttpProblem;
  expect(came.map(isRefused)).toEqual([false, true, true]);
});
