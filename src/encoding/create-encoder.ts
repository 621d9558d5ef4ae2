import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { Worker } from "node:worker_threads";
import { ExpectedError } from "../domain/errors.ts";
import { onFirstUse } from "../domain/remembered.ts";
import type { Encoded, Encoder } from "../ports.ts";
import type { EncoderReply, EncoderRequest, EncoderWorkerOptions } from "./encoder-worker.ts";
import type { Models } from "./open-models.ts";
import { openWeights } from "./weights.ts";

/** Texts that are sent at once: a question does not wait behind a whole library that is being indexed. */
const textsAtOnce = 16;
/** What is behind this many characters of a text is not read; a page has three thousand. */
const mostCharacters = 60_000;

/**
 * The trained models, in a thread of their own. Thread and models are opened when they are first needed; an idle thread
 * keeps no process alive.
 * @throws ExpectedError `encoder-unreadable`, also from the methods: weights missing or damaged, no runtime that computes rightly
 */
export function createEncoder(options: EncoderWorkerOptions): Encoder {
  const { id, readTokenizer } = openWeights(options.folder);
  const { ask, close } = createEncoderThread(options);
  const pieces = onFirstUse(() => {
    const { vocab } = readTokenizer().model;
    return new Map(Object.entries<number>(vocab).map(([piece, number]) => [number, piece]));
  });
  return {
    id,
    async encode(texts) {
      const encoded: (readonly Encoded[])[] = [];
      for (let start = 0; start < texts.length; start += textsAtOnce) {
        const some = texts.slice(start, start + textsAtOnce).map(cut);
        encoded.push(...(await ask("encode", some)));
      }
      return encoded;
    },
    judge: async (question, paragraphs) =>
      paragraphs.length === 0 ? [] : ask("judge", cut(question), paragraphs.map(cut)),
    read: async (sentence, paragraphs) =>
      paragraphs.length === 0 ? [] : ask("read", cut(sentence), paragraphs.map(cut)),
    readNaming: async (question) => ask("readNaming", cut(question)),
    decide: async (question, paragraph) => ask("decide", cut(question), cut(paragraph)),
    pieceOf: (number) => pieces().get(number) ?? "[UNK]",
    close,
  };
}

function cut(text: string): string {
  return text.slice(0, mostCharacters);
}

/** The source beside this file, or what the build makes of it, which stands beside or above the part that this file is built into. */
function workerFile(): string {
  const here = import.meta.dirname;
  if (import.meta.filename.endsWith(".ts")) return join(here, "source-worker.mjs");
  const built = "encoding/encoder-worker.js";
  return [join(here, built), join(here, "..", built)].find(existsSync) ?? join(here, built);
}

/** Starts the thread when it is first asked, and again when it has ended. It keeps the process alive while somebody waits. */
function createEncoderThread(options: EncoderWorkerOptions) {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let worker: Worker | undefined;
  let asked = 0;

  function start(): Worker {
    // The native library tells its makers how it is used. It looks at the process's environment; a thread's own is a copy.
    env.ORT_DISABLE_TELEMETRY = "1";
    const started = new Worker(workerFile(), { workerData: options });
    started.on("message", (reply: EncoderReply) => {
      const sender = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) worker?.unref();
      if ("result" in reply) sender?.resolve(reply.result);
      else if (reply.isExpected) sender?.reject(new ExpectedError("encoder-unreadable", reply.failed));
      else sender?.reject(new Error(reply.failed));
    });
    started.on("error", (error: Error) => failAll(started, error));
    started.on("exit", () => failAll(started, new Error("the thread of the models has ended")));
    return started;
  }

  function failAll(ended: Worker, error: Error): void {
    if (worker !== ended) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    async ask<Method extends keyof Models>(method: Method, ...given: Parameters<Models[Method]>) {
      worker ??= start();
      const id = ++asked;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker.ref();
      worker.postMessage({ id, method, given } satisfies EncoderRequest<Method>);
      return (await answer) as Awaited<ReturnType<Models[Method]>>;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
