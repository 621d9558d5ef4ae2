import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { type ErrorCode, ExpectedError } from "../domain/errors.ts";
import type { ReadText, SentDocument } from "../http/texts/texts-routes.ts";

export type WorkerReply = { readonly stage: "ready" } | EndedReply;

/** How a document ended, and what the process holds on to then. */
export type EndedReply = Outcome & { readonly residentBytes: number };

type Outcome =
  | { readonly stage: "done"; readonly document: ReadText }
  | { readonly stage: "refused"; readonly code: ErrorCode; readonly message: string }
  /** A bug of reader or parser. */
  | { readonly stage: "failed"; readonly message: string };

/** Arrays outside the heap, as a PDF can ask for, are not in V8's own limits. */
const mostResidentBytes = 350 * 1024 * 1024;
const watchMs = 10;
/**
 * Work of the processor for one document, unless it is read to be a long text: twenty times what a long one takes. Clocks are not
 * asked: how much time passes says how busy the machine is, and nothing of the document.
 */
const baseCpuMs = 20_000;
/** More for every million characters of text beyond the first. */
const cpuMsPerMillion = 10_000;

// The entry of the process in which documents are read: `contained-reader` starts it, and it ends itself where one takes too much.
if (isMainThread) await serve();
else watch(process.ppid);

async function serve(): Promise<void> {
  const [{ readDocument }, { parseResolution }] = await Promise.all([
    import("../documents/read-document.ts"),
    import("../parsing/parse-resolution.ts"),
  ]);
  const watcher = new Worker(fileURLToPath(import.meta.url));
  process.on("disconnect", () => process.exit());
  // With nothing left to wait for, a reader that has not ended never will.
  process.on("beforeExit", () => end({ stage: "failed", message: "it stopped in the middle" }));
  watcher.unref();
  process.on("message", async ({ bytes, fileName }: SentDocument) => {
    const started = cpuMs();
    watcher.postMessage(started + baseCpuMs);
    process.channel?.unref();
    try {
      const document = await readDocument(bytes, fileName);
      const millionsMore = Math.max(0, document.text.length / 1e6 - 1);
      watcher.postMessage(started + baseCpuMs + millionsMore * cpuMsPerMillion);
      // As it will be read from a file.
      const text = Buffer.from(document.text).toString();
      end({ stage: "done", document: { ...document, text, resolution: parseResolution(text, { id: "" }) } });
    } catch (error) {
      if (error instanceof ExpectedError) end({ stage: "refused", code: error.code, message: error.message });
      else end({ stage: "failed", message: String(error) });
    }
  });
  watcher.once("online", () => reply({ stage: "ready" }));
}

/** Of all threads of the process. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** In a thread of its own, which no document can hold up: ends the process when it grows too large, works too much (by a signal of its own), or has no parent. */
function watch(parent: number): void {
  let mostCpuMs = Number.POSITIVE_INFINITY;
  parentPort?.on("message", (most: number) => {
    mostCpuMs = most;
  });
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > mostResidentBytes;
    if (isTooLarge || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
    if (cpuMs() > mostCpuMs) process.kill(process.pid, "SIGTERM");
  }, watchMs);
}

function end(outcome: Outcome): void {
  process.channel?.ref();
  reply({ ...outcome, residentBytes: process.memoryUsage.rss() });
}

function reply(message: WorkerReply): void {
  process.send?.(message);
}
