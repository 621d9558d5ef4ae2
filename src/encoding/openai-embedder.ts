import { setTimeout as wait } from "node:timers/promises";
import { ExpectedError } from "../domain/errors.ts";
import type { Embedder } from "../ports.ts";
import { unitVectors } from "./unit-vectors.ts";

interface OpenaiEmbedderOptions {
  readonly apiKey: string | undefined;
  /** Of any server that speaks the protocol; OpenAI's own without it. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** For one request, from start to the last byte. */
  readonly timeoutMs?: number;
}

/** Small enough for every server known (OpenAI takes 2,048 texts, some take 128). */
const batchSize = 96;
const retryAfterMs = 500;
/** For a question, whose reader waits. */
const questionMs = 5_000;
/** Of one answer: those of a batch in 4,096 dimensions are about 10 MB. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Embeds over the network. The model's dimensions are learnt from a first request.
 *
 * @throws ExpectedError `embedder-failed`, also from the methods: unreachable, refused, too slow, or an answer that is
 * no list of as many finite vectors that point somewhere as there were texts.
 */
export async function createOpenaiEmbedder(options: OpenaiEmbedderOptions): Promise<Embedder> {
  const { baseUrl, model, timeoutMs = 30_000 } = options;
  const { default: Client } = await import("openai");
  const client = new Client({
    apiKey: options.apiKey ?? "none",
    ...(baseUrl && { baseURL: baseUrl }),
    // Whose bill it goes on is said by the key: what the environment has for other programs stays in it.
    defaultHeaders: { "OpenAI-Organization": null, "OpenAI-Project": null },
    logLevel: "off",
    maxRetries: 0,
    fetch: boundedFetch,
  });
  async function request(input: string[], ms: number, retries: number): Promise<unknown> {
    // The library's own timeout ends at the headers; a signal also ends a stalled body.
    const signal = AbortSignal.timeout(ms);
    try {
      const asked = { model, input, encoding_format: "float" } as const;
      return (await client.embeddings.create(asked, { signal })).data;
    } catch (error) {
      const status = error instanceof Client.APIError ? error.status : undefined;
      // Too many requests and servers' own faults pass; a refused key or an unknown model stays.
      const isPassing = status === 429 || (status ?? 0) >= 500;
      if (retries === 0 || !isPassing)
        throw failure(signal.aborted ? `no answer within ${ms / 1_000} s` : reasonOf(status), error);
    }
    await wait(retryAfterMs);
    return request(input, ms, retries - 1);
  }

  async function embed(texts: readonly string[], dimensions?: number, ms = timeoutMs, retries = 1) {
    // Servers refuse empty texts.
    const filled = texts.map((text) => (text.trim() === "" ? "." : text));
    const given = inOrder(await request(filled, ms, retries));
    const vectors = unitVectors(given, texts.length, dimensions, failure);
    if (vectors.some((vector) => vector.every((value) => value === 0)))
      throw failure("a vector that came back is all zeros");
    return vectors;
  }

  const [probe = []] = await embed(["dimensions"]);
  const dimensions = probe.length;
  return {
    id: `openai:${baseUrl ?? "default"}:${model}`,
    dimensions,
    async embedDocuments(texts) {
      const vectors: number[][] = [];
      for (let start = 0; start < texts.length; start += batchSize)
        vectors.push(...(await embed(texts.slice(start, start + batchSize), dimensions)));
      return vectors;
    },
    async embedQuery(text) {
      const [vector = []] = await embed([text], dimensions, Math.min(questionMs, timeoutMs), 0);
      return vector;
    },
  };
}

/** The vendor's client keeps all of an answer in memory, and of a refusal too. A redirect would post the texts to somewhere else. */
async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { body, status, headers } = await fetch(input, { ...init, redirect: "error" });
  let left = mostBytes;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, out) {
      left -= bytes.length;
      if (left < 0) out.error(new Error("longer than an answer can be"));
      else out.enqueue(bytes);
    },
  });
  return new Response(body?.pipeThrough(bounded) ?? null, { status, headers });
}

/** What the server says is not repeated: it may quote the key, or whatever it likes. */
function reasonOf(status: number | undefined): string {
  if (status === undefined) return "it cannot be reached, or its answer cannot be read";
  const refusesKey = status === 401 || status === 403;
  return refusesKey ? "it does not accept the key" : `it answered with status ${status}`;
}

/** The vectors of an answer in the order of the texts; a server may give them in another one, by `index`. */
function inOrder(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const byIndex = new Map(
    answer.map((item: unknown, position) => {
      const { index = position, embedding } = Object(item) as { index?: unknown; embedding?: unknown };
      return [index, embedding] as const;
    }),
  );
  return answer.map((_, position) => byIndex.get(position));
}

function failure(detail: string, cause?: unknown): ExpectedError {
  const message = `The embedding server failed: ${detail}. Check the address, the key and the model's name.`;
  return new ExpectedError("embedder-failed", message, { cause });
}
