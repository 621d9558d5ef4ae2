import { z } from "zod";
import { boundedFetch } from "./bounded-fetch.ts";

interface LocalModel {
  /** The program that serves it. */
  readonly server: string;
  /** For OPENAI_BASE_URL. */
  readonly baseUrl: string;
  readonly model: string;
}

/** Where programs that serve models listen unless they are told otherwise. */
const usual = [
  { server: "Ollama", baseUrl: "http://127.0.0.1:11434/v1" },
  { server: "llama.cpp", baseUrl: "http://127.0.0.1:8080/v1" },
];

const patienceMs = 1500;

const list = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })).max(10_000) });

/** A server with a model on this machine: one GET to each usual port of 127.0.0.1, and nothing else is sent. */
export async function findLocalModel(servers = usual): Promise<LocalModel | undefined> {
  const found = await Promise.all(
    servers.map(async (one) => {
      const [model] = (await listedModels(one)) ?? [];
      return model === undefined ? undefined : { ...one, model };
    }),
  );
  return found.find((one) => one !== undefined);
}

/** Names of the models that a server lists and that may answer; undefined where none answers as a model server does. */
export async function listedModels({
  baseUrl,
  apiKey,
}: {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
}): Promise<string[] | undefined> {
  try {
    const url = new URL(baseUrl);
    url.pathname = `${url.pathname.replace(/\/$/, "")}/models`;
    const response = await boundedFetch(url, {
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
      headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
    });
    const read = list.safeParse(response.ok ? await response.json() : null);
    return read.success ? read.data.data.map(({ id }) => id).filter((id) => !/embed/i.test(id)) : undefined;
  } catch {
    return undefined;
  }
}
