import type { IncomingMessage, ServerResponse } from "node:http";
import { type ListeningServer, listen } from "./listening-server.ts";

/** A vector that texts of the same letters share. */
export function vectorOfText(text: string): number[] {
  const counts = new Array<number>(28).fill(0.1);
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97;
    if (at >= 0 && at < 26) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

export type EmbeddingReply = (texts: readonly string[], response: ServerResponse) => void;

export interface EmbeddingServer extends ListeningServer {
  /** How many texts each request held. */
  readonly requests: readonly number[];
  /** Of each request. */
  readonly headers: readonly IncomingMessage["headers"][];
  /** What is answered from now on. */
  reply: EmbeddingReply;
}

/** An OpenAI-compatible embedding server on this machine that answers as it is told, well by default. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const requests: number[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = await listen(async (request, response) => {
    const { input } = JSON.parse((await bodyOf(request)) || "{}") as { input?: string[] };
    // It speaks with nobody.
    if (!input) return sendJson(response, 404, {});
    requests.push(input.length);
    headers.push(request.headers);
    started.reply(input, response);
  });
  const started: EmbeddingServer = { ...server, requests, headers, reply: replyWell };
  return started;
}

/** Vectors in another order than the texts, as the protocol allows. */
export const replyWell: EmbeddingReply = (texts, response) => {
  const data = texts.map((text, index) => ({ object: "embedding", index, embedding: vectorOfText(text) }));
  sendJson(response, 200, { object: "list", model: "letters", data: data.reverse() });
};

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
