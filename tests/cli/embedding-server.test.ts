import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type EmbeddingReply,
  type EmbeddingServer,
  replyWell,
  sendJson,
  startEmbeddingServer,
} from "../support/embedding-server.ts";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder, serve } from "../support/run-program.ts";

const text =
  "A/RES/80/1\n\nResolution adopted by the General Assembly on 5 December 2025\n\n80/1. Counting of bridges\n\nThe General Assembly,\n\nRecalling its resolutions on bridges,\n\n1. Requests all States to count their bridges;\n\n2. Urges the Tunnel Commission to dig deeper;\n\n3. Decides to go on.\n";

const cleanUps: (() => void)[] = [];
const atEnd = (cleanUp: () => void) => void cleanUps.push(cleanUp);

let server: EmbeddingServer;
let env: Record<string, string>;
let product: { readonly url: string };
beforeAll(async () => {
  server = await startEmbeddingServer();
  const folder = emptyFolder(atEnd);
  mkdirSync(join(folder, "corpus"));
  writeFileSync(join(folder, "corpus/counting.txt"), text);
  env = {
    CORPUS_DIR: join(folder, "corpus"),
    STORE_DIR: join(folder, "store"),
    OPENAI_EMBEDDING_MODEL: "letters",
    OPENAI_BASE_URL: `${server.url}/v1`,
    OPENAI_ORG_ID: "org-of-mine",
    OPENAI_PROJECT_ID: "project-of-mine",
    OPENAI_CUSTOM_HEADERS: "OpenAI-Organization: org-of-mine\nAuthorization: Bearer key-of-mine",
  };
  product = await serve(env, atEnd);
});
beforeEach(() => {
  server.reply = replyWell;
});
afterAll(async () => {
  for (const cleanUp of cleanUps) cleanUp();
  await server.close();
});

const vectors = (texts: readonly string[], embedding: readonly number[]) => ({
  object: "list",
  data: texts.map((_, index) => ({ index, embedding })),
});
const failures: [string, EmbeddingReply][] = [
  ["fails", (_, response) => sendJson(response, 500, { error: { message: "sk-secret\u001b[2J" } })],
  ["hangs up", (_, response) => response.destroy()],
  ["gives other dimensions", (texts, response) => sendJson(response, 200, vectors(texts, [1, 2, 3]))],
  ["gives zero vectors", (texts, response) => sendJson(response, 200, vectors(texts, new Array(28).fill(0)))],
  ["never answers", () => {}],
];

describe("An embedding server", () => {
  it.each(failures)(
    "that %s when a question is asked: words and acts answer, which is said",
    async (_, reply) => {
      server.reply = reply;
      const asked = ["What is requested of all States?", "What about the Tunnel Commission?"].map(
        async (question) => {
          const response = await fetch(`${product.url}/api/chat`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ messages: [{ role: "user", content: question }] }),
          });
          expect(response.status).toBe(200);
          expect(await response.json()).toMatchObject({
            outcome: "answered",
            citations: [question.includes("Tunnel") ? "op2" : "op1"],
            wordsAlone: true,
          });
        },
      );
      await Promise.all(asked);
    },
  );

  it.each(failures.slice(0, 2))(
    "that %s at the start is replaced by the trained model, which is said",
    async (_, reply) => {
      server.reply = reply;
      const { code, out, err } = await runCommand(["ask", "What is requested of all States?", "--json"], {
        env,
      });
      expect([code, JSON.parse(out).citations]).toEqual([0, ["op1"]]);
      expect(err).toMatch(/^The embedding server failed: .+ The trained model that comes with Opcite/m);
      expect(err).not.toMatch(/sk-secret/);
    },
  );

  it("is told no account and no key of other programs", () => {
    expect(server.headers.length).toBeGreaterThan(0);
    expect(JSON.stringify(server.headers)).not.toMatch(/of-mine/);
  });
});
