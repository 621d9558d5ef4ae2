import OpenAI from "openai";
import { afterEach, describe, expect, it } from "vitest";
import type { Ask } from "../../src/ask.ts";
import type { AppDependencies } from "../../src/http/app.ts";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { answer, events, smallLibrary, statement } from "../support/small-library.ts";

const question = [{ role: "user" as const, content: "What is requested?" }];

let server: RunningServer;
afterEach(() => server.close());

describe("/v1, spoken to by OpenAI's client", () => {
  it("lists a model for all texts and one for each", async () => {
    const client = await clientOf();
    const models = await allOf(client.models.list());
    expect(models.map(({ id }) => id)).toEqual(["opcite", "bridges-draft"]);
    expect(await client.models.retrieve("bridges-draft")).toMatchObject({ id: "bridges-draft" });
  });

  it("answers with the sentence, its marker as an annotation, and the address as a footnote", async () => {
    const client = await clientOf();
    const { choices } = await client.chat.completions.create({ model: "opcite", messages: question });
    const message = choices[0]?.message;
    const url = `${server.url}/resolutions/bridges-draft#op1`;
    expect(message?.content).toBe(`${answer.answer}\n\n[OP 1]: ${url}`);
    const [citation] = message?.annotations ?? [];
    expect(citation?.url_citation).toMatchObject({ url, title: "OP 1: “to count all bridges”" });
    const { start_index, end_index } = citation?.url_citation ?? { start_index: 0, end_index: 0 };
    expect(message?.content?.slice(start_index, end_index)).toBe("[OP 1]");
  });

  it("streams each sentence as it is verified, and ends as theirs does", async () => {
    const client = await clientOf();
    const stream = await client.chat.completions.create({
      model: "opcite",
      messages: question,
      stream: true,
    });
    const chunks = await allOf(stream);
    const deltas = chunks.map(({ choices }) => choices[0]?.delta.content);
    expect(deltas[1]).toBe("The draft requests the Bridge Office to count all bridges [OP 1].");
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe("stop");
  });

  it.each([
    ["Open WebUI", { stream_options: { include_usage: true }, metadata: { chat_id: "1" }, max_tokens: 9 }],
    ["LibreChat", { user: "1", stop: ["||>"], top_p: 1, presence_penalty: 0, frequency_penalty: 0 }],
  ])("streams to %s, with what it sends beside", async (_, beside) => {
    server = await startServer();
    const content = [{ type: "text", text: "What is requested?" }];
    const messages = [
      { role: "system", content: "Be helpful." },
      { role: "user", content },
    ];
    const response = await fetch(`${server.url}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer any" },
      body: JSON.stringify({ model: "opcite", stream: true, temperature: 1, messages, ...beside }),
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(await response.text()).toMatch(/to count all bridges \[OP 1\].*\n\ndata: \[DONE\]\n\n$/s);
  });

  it("tells the tokens of the model behind the answer, and none where none was asked", async () => {
    const usage = { calls: 2, promptTokens: 40, cachedTokens: 30, completionTokens: 2 };
    const client = await clientOf(
      askedOf(async function* () {
        yield { type: "answer-end", ...answer, usage };
      }),
    );
    const told = await client.chat.completions.create({ model: "opcite", messages: question });
    expect(told.usage).toEqual({ prompt_tokens: 40, completion_tokens: 2, total_tokens: 42 });
    await server.close();
    const none = await (await clientOf()).chat.completions.create({ model: "opcite", messages: question });
    expect(none.usage?.total_tokens).toBe(0);
  });

  it("leaves the footnotes out where they are switched off", async () => {
    const client = await clientOf({ footnotes: false });
    const { choices } = await client.chat.completions.create({ model: "opcite", messages: question });
    expect(choices[0]?.message.content).toBe(answer.answer);
  });

  it("asks the model's text, with the conversation without instructions, neighbours of one role as one turn", async () => {
    const asked: unknown[] = [];
    const client = await clientOf(
      askedOf(async function* ({ messages, resolution }) {
        asked.push({ messages, resolution });
        yield* events;
      }),
    );
    await client.chat.completions.create({
      model: "bridges-draft",
      temperature: 0,
      messages: [
        { role: "system", content: "You are a pirate." },
        { role: "user", content: [{ type: "text", text: "Who?" }] },
        { role: "assistant", content: "The Bridge Office [OP 1]." },
        { role: "user", content: "And" },
        { role: "user", content: "why?" },
      ],
    });
    expect(asked).toEqual([
      {
        resolution: "bridges-draft",
        messages: [
          { role: "user", content: "Who?" },
          { role: "assistant", content: "The Bridge Office [OP 1]." },
          { role: "user", content: "And\n\nwhy?" },
        ],
      },
    ]);
  });

  it("tells the answer anew, with annotations that fit, where it is not what was streamed", async () => {
    const mended = {
      ...answer,
      answer: "- The draft requests the Bridge Office to count all bridges [OP 1].",
    };
    const client = await clientOf(
      askedOf(async function* () {
        yield { type: "statement-verified", ...statement };
        yield { type: "answer-end", ...mended };
      }),
    );
    const stream = await client.chat.completions.create({
      model: "opcite",
      messages: question,
      stream: true,
    });
    let content = "";
    const annotations: { url_citation: { start_index: number; end_index: number } }[] = [];
    for await (const { choices } of stream) {
      const delta = choices[0]?.delta ?? {};
      content += delta.content ?? "";
      if ("annotations" in delta && Array.isArray(delta.annotations)) annotations.push(...delta.annotations);
    }
    expect(content).toContain(mended.answer);
    expect(annotations).not.toEqual([]);
    for (const { url_citation: at } of annotations)
      expect(content.slice(at.start_index, at.end_index)).toBe("[OP 1]");
  });

  it("says in their form what is wrong", async () => {
    const client = await clientOf();
    const create = (body: object) =>
      client.chat.completions.create({ model: "opcite", messages: question, ...body }, { maxRetries: 0 });
    await expect(create({ model: "gpt-none" })).rejects.toMatchObject({
      status: 404,
      code: "model_not_found",
    });
    await expect(create({ messages: [] })).rejects.toMatchObject({
      status: 400,
      type: "invalid_request_error",
    });
    await expect(create({ n: 2 })).rejects.toThrow(/only one choice/);
    await expect(create({ messages: [{ role: "assistant", content: "I?" }] })).rejects.toThrow(/the user's/);
    await expect(create({ messages: [{ role: "user", content: "?".repeat(4001) }] })).rejects.toThrow(
      /4,000/,
    );
    const image = { type: "image_url", image_url: { url: "data:" } };
    await expect(create({ messages: [{ role: "user", content: [image] }] })).rejects.toMatchObject({
      status: 400,
    });
  });

  it("ends a stream that fails with their error and without its cause", async () => {
    const client = await clientOf(
      askedOf(async function* () {
        yield* events.slice(0, 3);
        throw new Error("secret");
      }),
    );
    const stream = await client.chat.completions.create({
      model: "opcite",
      messages: question,
      stream: true,
    });
    await expect(allOf(stream)).rejects.toThrow(/its log says what/);
    expect(server.log.join()).toContain("secret");
  });

  it("asks for a key where there are keys", async () => {
    const client = await clientOf({ apiKeys: ["a-key", "another"] });
    await expect(client.models.list()).rejects.toMatchObject({ status: 401, code: "invalid_api_key" });
    const known = client.withOptions({ apiKey: "another" });
    expect((await known.models.list()).data).toHaveLength(2);
  });
});

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function askedOf(ask: Ask): Partial<AppDependencies> {
  return { product: () => ({ ask, library: smallLibrary }) };
}

async function clientOf(changes: Partial<AppDependencies> = {}): Promise<OpenAI> {
  server = await startServer(changes);
  return new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none" });
}
