import { fileURLToPath } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";
import { type ErrorCode, ExpectedError } from "../domain/errors.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { ReadDocument } from "../reading/read-document.ts";

/** What the process is asked: read this file, and parse it under this id. */
export interface WorkerRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly id: string;
}

export type WorkerReply =
  | { readonly stage: "ready" }
  /** The text is read, and will now be parsed. */
  | { readonly stage: "read"; readonly textLength: number }
  | { readonly stage: "done"; readonly document: ReadDocument; readonly resolution: Resolution }
  | { readonly stage: "refused"; readonly code: ErrorCode; readonly message: string }
  /** A bug of reader or parser. */
  | { readonly stage: "failed"; readonly message: string };

/** Arrays outside the heap, as a PDF can ask for, are not in V8's own limits. */
const mostResidentBytes = 400 * 1024 * 1024;
const watchMs = 20;

// The entry of the process in which documents are read: `contained-reader` starts it, and ends it when it takes too long.
if (isMainThread) await serve();
else watch(process.ppid);

async function serve(): Promise<void> {
  const [{ readDocument }, { parseResolution }] = await Promise.all([
    import("../reading/read-document.ts"),
    import("../parsing/parse-resolution.ts"),
  ]);
  const watcher = new Worker(fileURLToPath(import.meta.url));
  process.on("disconnect", () => process.exit());
  process.on("message", async ({ bytes, fileName, id }: WorkerRequest) => {
    try {
      const document = await readDocument(bytes, fileName);
      reply({ stage: "read", textLength: document.text.length });
      reply({ stage: "done", document, resolution: parseResolution(document.text, { id }) });
    } catch (error) {
      if (error instanceof ExpectedError)
        reply({ stage: "refused", code: error.code, message: error.message });
      else reply({ stage: "failed", message: String(error) });
    }
  });
  watcher.once("online", () => reply({ stage: "ready" }));
}

/** In a thread of its own, which no document can hold up: ends the process when it grows too large, or has no parent. */
function watch(parent: number): void {
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > mostResidentBytes;
    if (isTooLarge || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, watchMs);
}

function reply(message: WorkerReply): void {
  process.send?.(message);
}
