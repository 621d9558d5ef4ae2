import { Worker } from "node:worker_threads";
import { ExpectedError } from "../domain/errors.ts";
import type { EncoderReply, EncoderTask, EncoderWorkerOptions } from "./encoder-worker.ts";

type Answer<Key extends string> = Extract<EncoderReply, Record<Key, unknown>>;

/** The thread in which the models run, as the others see it. */
export interface EncoderThread {
  ask<Key extends "encoded" | "judgements">(task: EncoderTask): Promise<Answer<Key>>;
  close(): Promise<void>;
}

interface Waiting {
  settle(reply: EncoderReply): void;
  fail(error: Error): void;
}

/** Starts the thread when it is first asked, and again when it has ended. It keeps the process alive while somebody waits. */
export function createEncoderThread(file: string, options: EncoderWorkerOptions): EncoderThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(file, { workerData: options });
    started.on("message", (reply: EncoderReply) => {
      waiting.get(reply.id)?.settle(reply);
      forget(reply.id);
    });
    started.on("error", (error: Error) => failAll(started, error));
    started.on("exit", () => failAll(started, new Error("the thread of the models has ended")));
    return started;
  }

  function forget(id: number): void {
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
  }

  function failAll(ended: Worker, error: Error): void {
    if (worker !== ended) return;
    worker = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  }

  return {
    ask<Key extends "encoded" | "judgements">(task: EncoderTask) {
      worker ??= start();
      const id = ++asked;
      const answer = new Promise<Answer<Key>>((resolve, reject) => {
        waiting.set(id, {
          settle: (reply) => ("failed" in reply ? reject(errorOf(reply)) : resolve(reply as Answer<Key>)),
          fail: reject,
        });
      });
      worker.ref();
      worker.postMessage({ ...task, id });
      return answer;
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function errorOf({ failed, isExpected }: Extract<EncoderReply, { failed: string }>): Error {
  return isExpected ? new ExpectedError("encoder-unreadable", failed) : new Error(failed);
}
