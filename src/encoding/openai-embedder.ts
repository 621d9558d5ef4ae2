import { setTimeout as wait } from "node:timers/promises";
import type OpenAI from "openai";
import { ExpectedError } from "../domain/errors.ts";
import type { Embedder } from "../ports.ts";

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
/** Which a variable of the environment for custom headers could bring as well. */
const withoutOrganization = { "OpenAI-Organization": null, "OpenAI-Project": null };

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
    organization: null,
    project: null,
    defaultHeaders: withoutOrganization,
    logLevel: "off",
    maxRetries: 0,
    // A redirect would post the texts to somewhere else.
    fetchOptions: { redirect: "error" },
  });
  const request = (texts: readonly string[], ms = timeoutMs) => embedOnce(client, model, texts, ms);
  const patiently = (texts: readonly string[]) => withOneRetry(() => request(texts));
  const [probe = []] = await checked(patiently, ["dimensions"], undefined);
  const dimensions = probe.length;

  async function embedDocuments(texts: readonly string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += batchSize) {
      vectors.push(...(await checked(patiently, texts.slice(start, start + batchSize), dimensions)));
    }
    return vectors;
  }

  return {
    id: `openai:${baseUrl ?? "default"}:${model}`,
    dimensions,
    embedDocuments,
    embedQuery: async (text) => {
      const [vector = []] = await checked(
        (texts) => request(texts, Math.min(questionMs, timeoutMs)),
        [text],
        dimensions,
      );
      return vector;
    },
  };
}

type Request = (texts: readonly string[]) => Promise<unknown>;

async function withOneRetry<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isWorthRetrying(error)) throw error;
    await wait(retryAfterMs);
    return attempt();
  }
}

/** The answer to one request, checked. */
async function checked(
  request: Request,
  texts: readonly string[],
  dimensions: number | undefined,
): Promise<number[][]> {
  // Servers refuse empty texts.
  const filled = texts.map((text) => (text.trim() === "" ? "." : text));
  const answer = await request(filled).catch((cause: unknown) => {
    throw cause instanceof ExpectedError ? cause : failure(reasonOf(cause), cause);
  });
  return vectorsOf(answer, texts.length, dimensions);
}

/** What the server says is not repeated: it may quote the key, or whatever it likes. */
function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (status === undefined) return "it cannot be reached, or its answer cannot be read";
  return status === 401 || status === 403
    ? "it does not accept the key"
    : `it answered with status ${status}`;
}

async function embedOnce(
  client: OpenAI,
  model: string,
  input: readonly string[],
  timeoutMs: number,
): Promise<unknown> {
  // The library's own timeout ends at the headers; a signal also ends a stalled body.
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { data } = await client.embeddings.create(
      { model, input: [...input], encoding_format: "float" },
      { signal },
    );
    return data;
  } catch (error) {
    if (signal.aborted) throw failure(`no answer within ${timeoutMs / 1_000} s`, error);
    throw error;
  }
}

/** Too many requests and servers' own faults pass; a refused key or an unknown model stays. */
function isWorthRetrying(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && (status === 429 || status >= 500);
}

function statusOf(error: unknown): number | undefined {
  const { status } = Object(error) as { status?: unknown };
  return typeof status === "number" ? status : undefined;
}

/** The vectors of an answer in the order of the texts; a server may give them in another one, by `index`. */
function vectorsOf(answer: unknown, count: number, dimensions: number | undefined): number[][] {
  if (!Array.isArray(answer)) throw failure("the answer holds no list of vectors");
  if (answer.length !== count)
    throw failure(`${count} texts were sent and ${answer.length} vectors came back`);
  const byIndex = new Map(answer.map((item: unknown, position) => indexedVector(item, position, dimensions)));
  return Array.from({ length: count }, (_, index) => {
    const vector = byIndex.get(index);
    if (!vector) throw failure("the vectors that came back are not those of the texts sent");
    return vector;
  });
}

function indexedVector(item: unknown, position: number, dimensions: number | undefined): [number, number[]] {
  const { index = position, embedding } = Object(item) as { index?: unknown; embedding?: unknown };
  if (typeof index !== "number" || !isVector(embedding))
    throw failure("a vector that came back is not all finite numbers");
  if (dimensions !== undefined && embedding.length !== dimensions) {
    throw failure(`a vector of ${embedding.length} dimensions came back where ${dimensions} were expected`);
  }
  const length = Math.hypot(...embedding);
  if (length === 0) throw failure("a vector that came back is all zeros");
  return [index, embedding.map((value) => value / length)];
}

function isVector(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => Number.isFinite(entry));
}

function failure(detail: string, cause?: unknown): ExpectedError {
  const message = `The embedding server failed: ${detail}. Check the address, the key and the model's name.`;
  return new ExpectedError("embedder-failed", message, { cause });
}
