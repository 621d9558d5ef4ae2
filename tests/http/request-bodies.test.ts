import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rpcError } from "../../src/http/mcp/mcp-route.ts";
import { openaiError } from "../../src/http/openai/openai-routes.ts";
import { createErrorHandler, notFound } from "../../src/http/problem.ts";
import { boundBodies, jsonBody } from "../../src/http/request-bodies.ts";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function start(bounds: Parameters<typeof boundBodies>[0]): Promise<number> {
  const app = express();
  app.use(boundBodies(bounds));
  for (const path of ["/api/chat", "/v1/chat/completions", "/mcp"])
    app.post(path, async (request, response) => void response.json(await jsonBody(request)));
  app.use(notFound);
  app.use(
    "/v1",
    createErrorHandler(() => {}, openaiError),
  );
  app.use(
    "/mcp",
    createErrorHandler(() => {}, rpcError),
  );
  app.use(createErrorHandler(() => {}));
  const server = createServer(app).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

let [impatient, few] = [0, 0];
beforeAll(async () => {
  impatient = await start({ arrivalMs: 100 });
  few = await start({ bytesPassed: 2 ** 20 });
});

const head = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;

describe("a body that never ends", () => {
  it.each([
    ["/api/chat", "application/problem+json", '"status":408'],
    ["/v1/chat/completions", "application/json", '"type":"invalid_request_error"'],
    ["/mcp", "application/json", '"jsonrpc":"2.0"'],
  ])("drop by drop is refused in the form of %s, and the connection closed", async (path, type, told) => {
    const { socket, received } = open(impatient);
    socket.write(`${head(path)}1\r\n{\r\n`);
    expect(await received).toMatch(/^HTTP\/1\.1 408 /);
    expect(await received).toContain(`Content-Type: ${type}`);
    expect(await received).toContain("did not arrive within");
    expect(await received).toContain(told);
  });

  it.each([
    ["/api/chat", "413"],
    ["/nowhere", "404"],
  ])("at full speed is refused at %s, and the connection closed", async (path, status) => {
    const { socket, received } = open(few);
    socket.write(head(path));
    const chunk = `10000\r\n${" ".repeat(65_536)}\r\n`;
    const pump = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", pump);
    pump();
    expect(await received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it("and one that does leaves the connection open", async () => {
    const { socket, received } = open(few);
    for (const _ of [1, 2]) socket.write(`${head("/api/chat")}2\r\n{}\r\n0\r\n\r\n`);
    socket.write(`${head("/api/chat").replace("\r\n", "\r\nConnection: close\r\n")}2\r\n{}\r\n0\r\n\r\n`);
    expect((await received).split("HTTP/1.1 200").length - 1).toBe(3);
  });
});

describe("a request without a body", () => {
  it("leaves no timer behind, which would keep it when its connection is given up", async () => {
    const asked = 500;
    let seen = 0;
    const app = express().use(boundBodies());
    const all = new Promise<void>((resolve) => {
      app.get("/unanswered", () => {
        seen += 1;
        if (seen === asked) resolve();
      });
    });
    const server = createServer(app).listen(0, "127.0.0.1");
    servers.push(server);
    await once(server, "listening");
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const { socket } = open((server.address() as AddressInfo).port);
    socket.write("GET /unanswered HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(asked));
    await all;
    socket.destroy();
    expect(timers() - before).toBeLessThan(asked / 10);
  });
});

/** What is received until the other side closes, however it does. */
function open(port: number): { readonly socket: Socket; readonly received: Promise<string> } {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  let text = "";
  socket.on("data", (bytes) => {
    text += bytes;
  });
  const received = new Promise<string>((resolve) => void socket.once("close", () => resolve(text)));
  return { socket, received };
}
