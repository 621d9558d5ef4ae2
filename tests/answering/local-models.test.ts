import { afterEach, describe, expect, it } from "vitest";
import { findLocalModel, listedModels } from "../../src/answering/local-models.ts";
import { answersWith, stallsBeforeHeaders, startModelServer } from "../support/scripted-model-server.ts";

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function serving(body: string, status = 200) {
  const server = await startModelServer(answersWith(status, body));
  stops.push(server.stop);
  return server;
}

const models = (...ids: readonly string[]) => JSON.stringify({ data: ids.map((id) => ({ id })) });

describe("a model on this machine", () => {
  it("is found by what its server lists, with nothing sent but one GET", async () => {
    const server = await serving(models("nomic-embed-text", "small-talker:4b"));
    const other = { server: "Other", baseUrl: "http://127.0.0.1:9/v1" };
    const found = await findLocalModel([other, { server: "Ollama", baseUrl: server.baseUrl }]);
    expect(found).toEqual({ server: "Ollama", baseUrl: server.baseUrl, model: "small-talker:4b" });
    expect(server.requests.map(({ url, method, body }) => [url, method, body])).toEqual([
      ["/v1/models", "GET", null],
    ]);
  });

  it.each([
    ["a page", "<!doctype html>"],
    ["something else", '{"hello":"world"}'],
    ["no model", models()],
    ["an error", models("a"), 500],
  ])("is not taken for one that answers with %s", async (_, body, status = 200) => {
    const server = await serving(body, status);
    expect(await findLocalModel([{ server: "Ollama", baseUrl: server.baseUrl }])).toBeUndefined();
  });

  it("is not waited for", async () => {
    const server = await startModelServer(stallsBeforeHeaders());
    stops.push(server.stop);
    expect(await listedModels({ baseUrl: server.baseUrl })).toBeUndefined();
  });
});
