import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { ExpectedError } from "../domain/errors.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { ReadDocument } from "../reading/read-document.ts";
import type { WorkerReply, WorkerRequest } from "./document-worker.ts";

export interface ReadAndParsed {
  readonly document: ReadDocument;
  readonly resolution: Resolution;
}

/** Reads and parses one document after the other, in a thread that is ended when a document takes too much. */
export interface ContainedReader {
  /** @throws ExpectedError `document-unreadable`, `document-too-large` */
  read(request: WorkerRequest): Promise<ReadAndParsed>;
  close(): Promise<void>;
}

/** For reading, and for parsing up to a page or two. */
const baseMs = 4_500;
/** More for parsing, for every million characters that were read. */
const msPerMillion = 3_000;
/** Of the whole process: arrays outside the heap, as a PDF can ask for, are not in V8's own limits. */
const mostResidentBytes = 500 * 1024 * 1024;
const watchMs = 20;
const heapLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

/** `workerFile` is the built `document-worker`. */
export function createContainedReader(workerFile: string): ContainedReader {
  if (!existsSync(workerFile)) throw new Error(`${workerFile} has not been built`);
  let idle: Worker | undefined;
  return {
    async read(request) {
      const worker = idle ?? startWorker(workerFile);
      idle = undefined;
      try {
        const outcome = await answerOf(worker, request);
        if (outcome.stage === "refused") {
          idle = worker;
          throw new ExpectedError(outcome.code, outcome.message);
        }
        idle = worker;
        return outcome;
      } finally {
        if (idle !== worker) await worker.terminate();
      }
    },
    async close() {
      await idle?.terminate();
      idle = undefined;
    },
  };
}

function startWorker(file: string): Worker {
  const worker = new Worker(file, { resourceLimits: heapLimits });
  // A thread that is being ended may still report an error, which nobody waits for any more.
  worker.on("error", () => {});
  return worker;
}

type Outcome = Exclude<WorkerReply, { stage: "read" }>;

function answerOf(worker: Worker, request: WorkerRequest): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let deadline = performance.now() + baseMs;
    const watch = setInterval(() => {
      if (performance.now() > deadline) settle(() => reject(tooMuch("it takes too long to read")));
      else if (process.memoryUsage.rss() > mostResidentBytes) settle(() => reject(needsMemory()));
    }, watchMs);
    const onReply = (reply: WorkerReply): void => {
      if (reply.stage === "read") deadline += (reply.textLength / 1e6) * msPerMillion;
      else settle(() => resolve(reply));
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle(() => reject(isMemory ? needsMemory() : failed(error)));
    };
    const onExit = (): void => settle(() => reject(failed(new Error("the thread ended"))));
    function settle(end: () => void): void {
      clearInterval(watch);
      worker.off("message", onReply).off("error", onError).off("exit", onExit);
      end();
    }
    worker.on("message", onReply).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

function tooMuch(what: string): ExpectedError {
  return new ExpectedError("document-too-large", `The document is too large or too intricate: ${what}.`);
}

function needsMemory(): ExpectedError {
  return tooMuch("it needs more memory than a document may");
}

/** A reader's or the parser's fault, which must not stop the documents behind this one. */
function failed(cause: Error): ExpectedError {
  const message = `The document cannot be read: the reader failed (${cause.message}). This is a bug.`;
  return new ExpectedError("document-unreadable", message, { cause });
}
