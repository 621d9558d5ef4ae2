import { setTimeout as sleep } from "node:timers/promises";
import OpenAI, { APIError } from "openai";
import { z } from "zod";
import type { ModelUsage } from "../domain/answers.ts";
import { ModelError } from "../domain/errors.ts";
import { visibleTurn } from "../domain/hidden-characters.ts";
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
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What an answer is asked for beside its messages; a server that does not know one of these is asked without it. */
export interface ModelParameters {
  readonly response_format: OpenAI.ResponseFormatJSONSchema;
  readonly temperature: number;
  readonly max_completion_tokens: number;
  readonly stream_options: { readonly include_usage: true };
  readonly reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh";
}

type ParameterName = keyof ModelParameters;

/** The tokens of one call. */
type Tokens = Omit<ModelUsage, "calls">;

/** A piece of what the model writes, or what the call cost, which comes last if it comes. */
export type ModelPiece = { readonly text: string } | { readonly tokens: Tokens };

type ChatStream = AsyncIterable<OpenAI.ChatCompletionChunk> & { readonly controller: AbortController };

/** How long the cost of a finished answer is waited for. */
const usageGraceMs = 2000;

/** Completes chats by any OpenAI-compatible server. What it once did not know it is not asked for again. */
export function createModelClient({ model, ...address }: ModelAddress) {
  const client = new OpenAI(clientOptions(address));
  const refused = new Set<ParameterName>();

  async function open(
    messages: readonly ModelMessage[],
    parameters: ModelParameters,
    signal: AbortSignal,
    without: ReadonlySet<ParameterName> = refused,
  ): Promise<ChatStream> {
    const names = (Object.keys(parameters) as ParameterName[]).filter((name) => !without.has(name));
    const asked: Partial<ModelParameters> = Object.fromEntries(names.map((name) => [name, parameters[name]]));
    const request = { ...asked, model, messages: messages.map(visibleTurn), stream: true as const };
    try {
      const stream = await withOneRetry(() => openStream(client, request, signal), signal);
      // Only now: what is refused without them too was not refused because of them.
      for (const name of without) refused.add(name);
      return stream;
    } catch (error) {
      const minded = refusedParameters(error, names);
      if (minded.length === 0) throw error;
      return open(messages, parameters, signal, new Set([...without, ...minded]));
    }
  }

  /**
   * The answer in pieces as they come. Ends without an error only when the model says that it has finished.
   * @throws ModelError, and nothing else.
   */
  return async function* complete(
    messages: readonly ModelMessage[],
    parameters: ModelParameters,
    deadlines: Deadlines,
  ): AsyncGenerator<ModelPiece> {
    try {
      yield* pieces(await open(messages, parameters, deadlines.signal), deadlines);
    } catch (error) {
      throw toModelError(error, deadlines.signal);
    }
  };
}

/** All that the library would otherwise take from the environment is given. */
function clientOptions({ apiKey, baseUrl }: Omit<ModelAddress, "model">) {
  const url = new URL(baseUrl ?? "https://api.openai.com/v1");
  const query = Object.fromEntries(url.searchParams);
  url.search = "";
  return {
    apiKey: apiKey ?? "none",
    adminAPIKey: null,
    webhookSecret: null,
    baseURL: url.href,
    defaultQuery: query,
    defaultHeaders: {
      // Also where they stand among the custom headers that the environment may hold.
      "OpenAI-Organization": null,
      "OpenAI-Project": null,
      // Gateways in the manner of Azure name a version of the API and take the key in a header of their own.
      ...(apiKey && "api-version" in query && { "api-key": apiKey }),
    },
    maxRetries: 0,
    // The deadlines of the turn decide.
    timeout: 2 ** 31 - 1,
    logLevel: "off" as const,
    fetch: boundedFetch,
    fetchOptions: { redirect: "error" as const },
  };
}

/** What the server that answered so is asked without from now on; empty where it minds something else. */
function refusedParameters(error: unknown, asked: readonly ParameterName[]): readonly ParameterName[] {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return [];
  if (error.code === "context_length_exceeded") return [];
  const complaint = `${error.param ?? ""} ${error.message}`;
  const named = asked.filter((name) => complaint.includes(name));
  if (named.length > 0) return named;
  // Of a server that does not say what it minds the format is given up first, then all the others.
  return asked.includes("response_format") ? ["response_format"] : asked;
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

async function openStream(
  client: OpenAI,
  request: OpenAI.ChatCompletionCreateParamsStreaming,
  signal: AbortSignal,
): Promise<ChatStream> {
  const { data, response } = await client.chat.completions.create(request, { signal }).withResponse();
  if (/html|json/i.test(response.headers.get("content-type") ?? "")) {
    data.controller.abort();
    const message = "what answers at the model's address does not stream as model servers do";
    throw new ModelError("bad-response", message);
  }
  return data;
}

/** The stream ends normally on an abort and on an early end, so that both are looked for here. */
async function* pieces(stream: ChatStream, deadlines: Deadlines): AsyncGenerator<ModelPiece> {
  const chunks = stream[Symbol.asyncIterator]();
  let finish: string | undefined;
  let anything = false;
  let tokens: Tokens | null = null;
  try {
    while (finish === undefined) {
      const next = await chunks.next();
      if (next.done) break;
      // Some servers tell it with every piece, more each time.
      tokens = usageOf(next.value.usage) ?? tokens;
      const [choice] = next.value.choices ?? [];
      if (!choice) continue;
      anything = true;
      yield* textOf(choice.delta, deadlines);
      finish = choice.finish_reason ?? undefined;
    }
    deadlines.rest();
    if (finish !== undefined) tokens = (await usageBehind(chunks)) ?? tokens;
  } finally {
    stream.controller.abort();
  }
  if (tokens) yield { tokens };
  if (finish !== undefined && finished.has(finish)) return;
  if (finish !== undefined)
    throw new ModelError("cut-off", cutOffBy[finish] ?? "the model stopped before the end of its answer");
  deadlines.signal.throwIfAborted();
  throw anything
    ? new ModelError("cut-off", "the model's answer broke off")
    : new ModelError("bad-response", "the model server's answer held nothing");
}

/** What a finished answer cost, if it is told in time; whatever else comes or fails behind the end takes nothing from the answer. */
async function usageBehind(chunks: AsyncIterator<OpenAI.ChatCompletionChunk>): Promise<Tokens | null> {
  let tokens: Tokens | null = null;
  const read = async () => {
    for (let next = await chunks.next(); !next.done; next = await chunks.next())
      tokens = usageOf(next.value.usage) ?? tokens;
  };
  const grace = new AbortController();
  const late = sleep(usageGraceMs, undefined, { signal: grace.signal });
  await Promise.race([read(), late]).catch(() => {});
  grace.abort();
  return tokens;
}

const tokenCount = z.number().int().nonnegative().max(1e8);

const reported = z.object({
  prompt_tokens: tokenCount,
  completion_tokens: tokenCount,
  prompt_tokens_details: z.object({ cached_tokens: tokenCount.nullish() }).nullish(),
});

/** As the server says; null where it says nothing, or what cannot be. */
function usageOf(usage: unknown): Tokens | null {
  const read = reported.safeParse(usage);
  if (!read.success) return null;
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens } = read.data;
  const cachedTokens = read.data.prompt_tokens_details?.cached_tokens ?? 0;
  return cachedTokens > promptTokens ? null : { promptTokens, cachedTokens, completionTokens };
}

function* textOf(delta: unknown, deadlines: Deadlines): Generator<ModelPiece> {
  const { content, reasoning_content, reasoning } = (delta ?? {}) as Record<string, unknown>;
  // Thinking counts as well: a model that thinks is not silent. Comments that keep the connection alive do not.
  if ([content, reasoning_content, reasoning].some(isWord)) deadlines.heard();
  if (!isWord(content)) return;
  deadlines.rest();
  yield { text: content };
  deadlines.heard();
}

function isWord(said: unknown): said is string {
  return typeof said === "string" && said !== "";
}

/** The end as servers name it; what else they name is an end before the end. */
const finished = new Set(["stop", "eos", "eos_token", "end_turn", "stop_sequence"]);

const cutOffBy: Readonly<Record<string, string>> = {
  length: "the model's answer was cut off at its limit of length",
  content_filter: "a filter of the provider cut off the model's answer",
};
