import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, describe, expect, it } from "vitest";
import type { AppDependencies } from "../../src/http/app.ts";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { answer, smallLibrary } from "../support/small-library.ts";

let server: RunningServer;
let client: Client;
afterEach(async () => {
  await client?.close();
  await server.close();
});

describe("/mcp, spoken to by the protocol's own client", () => {
  it("lists its tools, and that they only read", async () => {
    await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "ask",
      "compare",
      "get_paragraph",
      "list_acts",
      "list_texts",
      "search_paragraphs",
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it("answers a question with the contract's object", async () => {
    await connect();
    const result = await call("ask", { question: "What is requested?" });
    expect(result.content).toEqual([{ type: "text", text: answer.answer }]);
    expect(result.structuredContent).toEqual(answer);
  });

  it("finds paragraphs without drafting an answer", async () => {
    let drafted = false;
    await connect({
      product: () => ({
        library: smallLibrary,
        async *ask() {
          const ranks = { keyword: 1 };
          const passage = { resolution: "bridges-draft", paragraph: "op1", score: 0.9, answers: true, ranks };
          yield { type: "passages-retrieved", passages: [{ ...passage, spans: [] }], tabulates: false };
          drafted = true;
          yield { type: "answer-end", ...answer };
        },
      }),
    });
    const { structuredContent } = await call("search_paragraphs", { query: "bridges" });
    expect(structuredContent).toEqual({
      paragraphs: [
        {
          resolution: "bridges-draft",
          paragraph: "op1",
          label: "OP 1",
          probability: 0.9,
          text: "Requests the Bridge Office to count all bridges;",
        },
      ],
    });
    expect(drafted).toBe(false);
  });

  it("gives texts, paragraphs, acts and comparisons as data", async () => {
    await connect();
    const texts = await call("list_texts", {});
    expect(texts.structuredContent).toMatchObject({
      texts: [{ id: "bridges-draft", symbol: "E/TEST.1/L.1" }],
    });
    const unit = await call("get_paragraph", { text: "bridges-draft", unit: "op1" });
    expect(unit.structuredContent).toMatchObject({ id: "op1", label: "OP 1" });
    const acts = await call("list_acts", { text: "bridges-draft", verb: "request", actor: "bridge-office" });
    expect(acts.structuredContent).toMatchObject({ acts: [{ id: "op1/act1" }] });
    const none = await call("list_acts", { text: "bridges-draft", verb: "urge" });
    expect(none.structuredContent).toMatchObject({ acts: [] });
    const compared = await call("compare", { before: "bridges-draft", after: "E/TEST.1/L.1" });
    expect(compared.structuredContent).toMatchObject({ counts: { operative: { same: 2 } } });
  });

  it("reads each paragraph as a resource", async () => {
    await connect();
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain("opcite://bridges-draft/op2.a");
    const { contents } = await client.readResource({ uri: "opcite://bridges-draft/op2.a" });
    expect(contents).toMatchObject([{ text: "To paint their bridges;" }]);
  });

  it("says as a failed call what is not there or does not fit", async () => {
    await connect();
    const unknown = await call("get_paragraph", { text: "bridges-draft", unit: "op99" });
    expect(unknown).toMatchObject({ isError: true, content: [{ text: /no paragraph/ }] });
    expect(await call("ask", { question: "Who?", text: "none" })).toMatchObject({ isError: true });
    expect(await call("ask", { question: "" })).toMatchObject({ isError: true });
    expect(await call("dance", {})).toMatchObject({ isError: true });
  });

  it("refuses what is no JSON-RPC in the form of JSON-RPC", async () => {
    await connect();
    const post = (body: string) =>
      fetch(`${server.url}/mcp`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream" },
        body,
      });
    for (const body of ["{", "[]", "[1]", '{"jsonrpc":"1.0"}']) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { message: /./ } });
    }
    expect((await fetch(`${server.url}/mcp`)).status).toBe(405);
  });

  it("answers two hundred calls at once", async () => {
    await connect();
    const calls = Array.from({ length: 200 }, () =>
      call("get_paragraph", { text: "bridges-draft", unit: "op1" }),
    );
    const results = await Promise.all(calls);
    expect(results.every(({ structuredContent }) => structuredContent !== undefined)).toBe(true);
  });

  it("asks for a key where there are keys", async () => {
    await expect(connect({ apiKeys: ["a-key"] })).rejects.toThrow(/key is needed/);
    await server.close();
    await connect({ apiKeys: ["a-key"] }, { Authorization: "Bearer a-key" });
    expect((await client.listTools()).tools).not.toEqual([]);
  });
});

async function connect(changes: Partial<AppDependencies> = {}, headers: Record<string, string> = {}) {
  server = await startServer(changes);
  client = new Client({ name: "a-client", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), {
    requestInit: { headers },
  });
  // Its types do not say that what is optional may be undefined.
  await client.connect(transport as Parameters<typeof client.connect>[0]);
}

function call(name: string, args: Record<string, unknown>) {
  return client.callTool({ name, arguments: args });
}
