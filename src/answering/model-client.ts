import { setTimeout as sleep } from "node:timers/promises";
import OpenAI from "openai";
import { ModelError } from "../domain/errors.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import type { Deadlines } from "./model-deadlines.ts";
import { retryDelayMs, toModelError } from "./model-failures.ts";

export interface ModelAddress {
  /** Local servers need none. */
  readonly apiKey?: string | undefined;
  /** Up to and without `/chat/completions`; a query such as `?api-version=…` is kept. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
}

export interface ModelMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

interface ModelClient {
  /**
   * The answer in pieces as they come. Ends only when the model says that it has finished.
   * @throws ModelError, and nothing else.
   */
  complete(messages: readonly ModelMessage[], deadlines: Deadlines): AsyncGenerator<string>;
}

type Completion = ReturnType<OpenAI["chat"]["completions"]["create"]>;
type ChunkStream = Extract<Awaited<Completion>, AsyncIterable<unknown>>;

/** Chat completions of any OpenAI-compatible server. It is asked for nothing that only some of them know. */
export function createModelClient({ model, ...address }: ModelAddress): ModelClient {
  return {
    async *complete(messages, deadlines) {
      const { signal } = deadlines;
      try {
        const client = new OpenAI(clientOptions(address, boundedFetch(deadlines.heard)));
        const stream = await withOneRetry(() => open(client, model, messages, signal), signal);
        yield* pieces(stream, deadlines);
      } catch (error) {
        throw toModelError(error, signal);
      }
    },
  };
}

/** All that the library would otherwise take from the environment is given. */
function clientOptions({ apiKey, baseUrl }: Omit<ModelAddress, "model">, boundFetch: typeof fetch) {
  const url = new URL(baseUrl ?? "https://api.openai.com/v1");
  const query = Object.fromEntries(url.searchParams);
  url.search = "";
  return {
    apiKey: apiKey ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: url.href,
    defaultQuery: query,
    // Gateways in the manner of Azure name a version of the API and take the key in a header of their own.
    defaultHeaders: apiKey && "api-version" in query ? { "api-key": apiKey } : {},
    maxRetries: 0,
    logLevel: "off" as const,
    fetch: boundFetch,
    fetchOptions: { redirect: "error" as const },
  };
}

async function withOneRetry<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const delay = signal.aborted ? null : retryDelayMs(error);
    if (delay === null) throw error;
    await sleep(delay, undefined, { signal });
    return attempt();
  }
}

async function open(
  client: OpenAI,
  model: string,
  messages: readonly ModelMessage[],
  signal: AbortSignal,
): Promise<ChunkStream> {
  const request = { model, messages: [...messages], stream: true as const };
  const { data, response } = await client.chat.completions.create(request, { signal }).withResponse();
  if (/html|json/i.test(response.headers.get("content-type") ?? "")) {
    data.controller.abort();
    throw new ModelError("bad-response", "what answers at the model's address is no model server");
  }
  return data;
}

/** The stream ends normally on an abort and on an early end, so that both are looked for here. */
async function* pieces(stream: ChunkStream, deadlines: Deadlines): AsyncGenerator<string> {
  let anything = false;
  for await (const chunk of stream) {
    const [choice] = chunk.choices ?? [];
    if (!choice) continue;
    anything = true;
    const text: unknown = choice.delta?.content;
    if (typeof text === "string" && text !== "") {
      deadlines.rest();
      yield text;
      deadlines.listen();
    }
    if (choice.finish_reason) return checkFinish(choice.finish_reason);
  }
  deadlines.signal.throwIfAborted();
  throw anything
    ? new ModelError("cut-off", "the model's answer broke off")
    : new ModelError("bad-response", "the model server's answer held nothing");
}

function checkFinish(reason: string): void {
  if (reason === "length")
    throw new ModelError("cut-off", "the model's answer was cut off at its limit of length");
  if (reason === "content_filter")
    throw new ModelError("cut-off", "a filter of the provider cut off the model's answer");
}
