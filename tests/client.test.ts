import { afterEach, describe, expect, it } from "vitest";
import { createClient, type OpciteError } from "../src/client.ts";
import { type RunningServer, startServer } from "./support/http-server.ts";
import { listen } from "./support/listening-server.ts";
import { answer, events, smallLibrary } from "./support/small-library.ts";

const question = { messages: [{ role: "user" as const, content: "What is requested?" }] };

let server: RunningServer;
afterEach(() => server.close());

describe("opcite/client", () => {
  it("asks for the whole answer, or reads its events as they come", async () => {
    server = await startServer();
    const client = createClient(`${server.url}/`);
    expect(await client.ask(question)).toEqual(answer);
    const read = [];
    for await (const event of client.stream({ ...question, resolution: "bridges-draft" })) read.push(event);
    expect(read).toEqual(events);
  });

  it("reads texts, units, acts and comparisons", async () => {
    server = await startServer();
    const client = createClient(server.url);
    expect((await client.texts({ organ: "ECOSOC" })).map(({ id }) => id)).toEqual(["bridges-draft"]);
    expect(await client.texts({ status: "adopted" })).toEqual([]);
    expect((await client.text("bridges-draft")).paragraphs).toContain("op1");
    expect((await client.unit("bridges-draft", "op1")).label).toBe("OP 1");
    const { acts } = await client.acts("bridges-draft", { verb: "request" });
    expect(acts.map(({ force }) => force)).toEqual(["request"]);
    expect((await client.compare("bridges-draft", "E/TEST.1/L.1")).summary).not.toEqual([]);
  });

  it("tells what the server refuses, by its problem document", async () => {
    server = await startServer();
    const refusal = createClient(server.url).ask({ messages: [] });
    await expect(refusal).rejects.toMatchObject({ name: "OpciteError", problem: { status: 422 } });
    const unknown = createClient(server.url).text("../tunnels");
    await expect(unknown).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("tells what fails under way, and that an answer broke off", async () => {
    server = await startServer({
      product: () => ({
        library: smallLibrary,
        ask: async function* () {
          yield* events.slice(0, 1);
          throw new Error("secret");
        },
      }),
    });
    expect(await failureOf(server.url)).toMatchObject({ problem: { status: 500 } });
    const cut = await listen((_, response) => response.end('data: {"type":"passages-retrieved"}\n\n'));
    expect(await failureOf(cut.url)).toMatchObject({ message: "The answer broke off." });
    await cut.close();
  });

  it("tells what something else answers in its place", async () => {
    const proxy = await listen((_, response) => response.writeHead(502).end("<html>"));
    await expect(createClient(proxy.url).texts()).rejects.toMatchObject({
      problem: { status: 502, detail: /502/ },
    });
    await proxy.close();
  });

  it("sends the headers that it was given", async () => {
    let sent: string | undefined;
    const proxy = await listen(({ headers }, response) => {
      sent = headers.authorization;
      response.end("{}");
    });
    await createClient(proxy.url, { headers: { Authorization: "Bearer x" } }).text("a");
    expect(sent).toBe("Bearer x");
    await proxy.close();
  });
});

async function failureOf(url: string): Promise<OpciteError | undefined> {
  try {
    for await (const _ of createClient(url).stream(question));
  } catch (error) {
    return error as OpciteError;
  }
  return undefined;
}
