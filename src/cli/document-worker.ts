import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { type ErrorCode, ExpectedError } from "../domain/errors.ts";
import type { ReadText, SentDocument } from "../http/texts/texts-routes.ts";

/** How a document ended, and what the process holds on to then. */
export type WorkerReply = Outcome & { readonly residentBytes: number };

type Outcome = { readonly document: ReadText } | { readonly code: ErrorCode; readonly message: string };

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
  const watcher = new Worker(import.meta.filename);
  process.on("disconnect", () => process.exit());
  // With nothing left to wait for, a reader that has not ended never will.
  process.on("beforeExit", () => fail("it stopped in the middle"));
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
      end({ document: { ...document, text, resolution: parseResolution(text, { id: "" }) } });
    } catch (error) {
      if (error instanceof ExpectedError) end({ code: error.code, message: error.message });
      else fail(String(error));
    }
  });
  watcher.once("online", () => process.send?.("ready"));
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

/** A fault of reader or parser, which must not stop the documents behind this one. */
function fail(what: string): void {
  const message = `The document cannot be read: the reader failed (${what}). This is a bug.`;
  end({ code: "document-unreadable", message });
}

function end(outcome: Outcome): void {
  process.channel?.ref();
  const reply: WorkerReply = { ...outcome, residentBytes: process.memoryUsage.rss() };
  process.send?.(reply);
}
