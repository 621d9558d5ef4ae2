import { z } from "zod";
import { boundedFetch } from "./bounded-fetch.ts";

/** Where programs that serve models listen unless they are told otherwise, as OPENAI_BASE_URL takes it. */
const usual = [
  { server: "Ollama", baseUrl: "http://127.0.0.1:11434/v1" },
  { server: "llama.cpp", baseUrl: "http://127.0.0.1:8080/v1" },
];

const patienceMs = 1500;

type Address = { readonly baseUrl: string; readonly apiKey?: string | undefined };

const list = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })).max(10_000) });

/** A server with a model on this machine: one GET to each usual port of 127.0.0.1, and nothing else is sent. */
export async function findLocalModel(servers = usual) {
  const listed = await Promise.all(servers.map((one) => listedModels(one)));
  const [found] = servers.flatMap((one, at) => (listed[at] ?? []).map((model) => ({ ...one, model })));
  return found;
}

/** Names of the models that a server lists and that may answer; undefined where none answers as a model server does. */
export async function listedModels({ baseUrl, apiKey }: Address): Promise<string[] | undefined> {
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
