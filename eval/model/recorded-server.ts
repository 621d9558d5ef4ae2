import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { digestOf, type Recorded } from "./recorded.ts";

export interface RecordedServer {
  /** For OPENAI_BASE_URL. */
  readonly baseUrl: string;
  /** What is replied from now on. */
  play(row: Recorded): void;
  /** What was sent since `play`, a call each. */
  readonly calls: readonly RecordedCall[];
  stop(): Promise<void>;
}

interface RecordedCall {
  /** Of the prompt that was sent. */
  readonly digest: string;
  readonly promptTokens: number;
  /** Of these, what stands before the conversation. */
  readonly stableTokens: number;
}

/** Pieces as long as the tokens of models. */
const pieceLength = 5;

/** A model server on 127.0.0.1 that replies what was recorded, streamed, and counts tokens as OpenAI's models do, with the prompts it has kept. */
export async function startRecordedServer(): Promise<RecordedServer> {
  const kept: number[][] = [];
  let row: Recorded | undefined;
  let calls: RecordedCall[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    const reply = row?.replies[calls.length];
    const prompt = promptOf(body);
    const tokens = encode(prompt);
    calls.push({
      digest: digestOf(body),
      promptTokens: tokens.length,
      stableTokens: encode(prompt.split("<<<conversation")[0] ?? "").length,
    });
    const cachedTokens = Math.max(0, ...kept.map((earlier) => sharedStart(earlier, tokens)));
    kept.push(tokens);
    say(response, reply ?? '{"refuse":null,"statements":[]}', {
      prompt: tokens.length,
      cached: cachedTokens,
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    play(next) {
      row = next;
      calls = [];
    },
    get calls() {
      return calls;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The schema is read as words too. */
function promptOf(body: { messages: { content: string }[]; response_format?: unknown }): string {
  const schema = body.response_format ? JSON.stringify(body.response_format) : "";
  return [schema, ...body.messages.map(({ content }) => content)].join("\n");
}

function sharedStart(one: readonly number[], other: readonly number[]): number {
  const end = one.findIndex((token, index) => token !== other[index]);
  return end < 0 ? one.length : end;
}

function say(response: ServerResponse, reply: string, tokens: { prompt: number; cached: number }): void {
  const event = (value: unknown) => response.write(`data: ${JSON.stringify(value)}\n\n`);
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  const characters = [...reply];
  for (let at = 0; at < characters.length; at += pieceLength) {
    const content = characters.slice(at, at + pieceLength).join("");
    event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  }
  event({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] });
  const usage = {
    prompt_tokens: tokens.prompt,
    completion_tokens: encode(reply).length,
    prompt_tokens_details: { cached_tokens: tokens.cached },
  };
  event({ choices: [], usage });
  response.end("data: [DONE]\n\n");
}
