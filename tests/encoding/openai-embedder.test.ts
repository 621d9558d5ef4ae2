import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOpenaiEmbedder } from "../../src/encoding/openai-embedder.ts";
import type { Embedder } from "../../src/ports.ts";
import { describeEmbedderContract } from "../contracts/embedder-contract.ts";
import {
  type EmbeddingReply,
  type EmbeddingServer,
  replyWell,
  sendJson,
  startEmbeddingServer,
  vectorOfText,
} from "../support/embedding-server.ts";

let server: EmbeddingServer;
beforeAll(async () => {
  server = await startEmbeddingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reply = replyWell;
});

function start(timeoutMs = 20_000): Promise<Embedder> {
  return createOpenaiEmbedder({ apiKey: "k", baseUrl: `${server.url}/v1`, model: "letters", timeoutMs });
}

describeEmbedderContract("The OpenAI embedder", () => start());

const data = (embeddings: readonly unknown[]) => ({
  object: "list",
  data: embeddings.map((embedding, index) => ({ index, embedding })),
});
const good = vectorOfText("a");

/** As JSON, longer than an answer may be: it holds what is asked for, so that only its length is wrong. */
const tooLong = { padding: " ".repeat(33 * 1024 * 1024), ...data([good]) };

describe("The OpenAI embedder, with a server that", () => {
  it.each<[string, EmbeddingReply]>([
    ["refuses the key", (_, response) => sendJson(response, 401, { error: { message: "bad key" } })],
    ["always fails", (_, response) => sendJson(response, 500, { error: { message: "broken" } })],
    ["sends a page", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
    ["sends another thing", (_, response) => sendJson(response, 200, { answer: 42 })],
    ["gives too few vectors", (_, response) => sendJson(response, 200, data([]))],
    ["gives too many vectors", (_, response) => sendJson(response, 200, data([good, good]))],
    ["gives other dimensions", (_, response) => sendJson(response, 200, data([[1, 2, 3]]))],
    ["gives nulls", (_, response) => sendJson(response, 200, data([good.map(() => null)]))],
    [
      "gives one vector for another text",
      (_, response) => sendJson(response, 200, { data: [{ index: 7, embedding: good }] }),
    ],
    ["redirects", (_, response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end()],
    ["hangs up", (_, response) => response.destroy()],
    ["never answers", () => {}],
    [
      "stalls in the middle",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" }).write('{"data": [');
      },
    ],
  ])("%s, fails as an expected error", async (_, reply) => {
    const embedder = await start(1_000);
    server.reply = reply;
    await expect(embedder.embedDocuments(["a text"])).rejects.toMatchObject({
      name: "ExpectedError",
      code: "embedder-failed",
    });
  });

  it("sends more than vectors can be, is not read to the end", async () => {
    const embedder = await start();
    server.reply = (_, response) => sendJson(response, 200, tooLong);
    await expect(embedder.embedDocuments(["a text"])).rejects.toThrow("its answer cannot be read");
  });

  it("fails once, is asked again", async () => {
    const embedder = await start();
    server.reply = (_, response) => {
      server.reply = replyWell;
      response.setHeader("retry-after", "86400");
      sendJson(response, 429, { error: { message: "slow down" } });
    };
    expect(await embedder.embedDocuments(["a text"])).toHaveLength(1);
  });

  it("is sent many texts, gets them in batches and in order", async () => {
    const embedder = await start();
    const before = server.requests.length;
    const texts = Array.from({ length: 200 }, (_, at) => "abcdefghij".slice(0, (at % 10) + 1));
    const vectors = await embedder.embedDocuments(texts);
    expect(server.requests.slice(before)).toEqual([96, 96, 8]);
    expect(vectors[137]).toEqual(await embedder.embedQuery(texts[137] ?? ""));
  });

  it("is not there, says so at once", async () => {
    const options = { apiKey: undefined, baseUrl: "http://127.0.0.1:9/v1", model: "none", timeoutMs: 300 };
    await expect(createOpenaiEmbedder(options)).rejects.toThrow(/embedding server failed/);
  });
});
