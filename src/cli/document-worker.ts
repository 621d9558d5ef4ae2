import { fileURLToPath } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";
import type { ReadDocument } from "../documents/read-document.ts";
import { type ErrorCode, ExpectedError } from "../domain/errors.ts";
import type { ParseWarning } from "../domain/resolution.ts";
import { type Overview, overviewOf } from "./overview.ts";

/** What the process is asked: read this file. */
export interface WorkerRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What was found in a document. The resolution itself may be large, and is parsed from the text by who needs it. */
export interface CheckedDocument extends ReadDocument {
  readonly overview: Overview;
  readonly doubts: readonly ParseWarning[];
}

export type WorkerReply =
  | { readonly stage: "ready" }
  /** The text is read, and will now be parsed. */
  | { readonly stage: "read"; readonly textLength: number }
  | EndedReply;

/** How a document ended, and what the process holds on to then. */
export type EndedReply = Outcome & { readonly residentBytes: number };

type Outcome =
  | { readonly stage: "done"; readonly document: CheckedDocument }
  | { readonly stage: "refused"; readonly code: ErrorCode; readonly message: string }
  /** A bug of reader or parser. */
  | { readonly stage: "failed"; readonly message: string };

/** Arrays outside the heap, as a PDF can ask for, are not in V8's own limits. */
const mostResidentBytes = 350 * 1024 * 1024;
const watchMs = 10;

// The entry of the process in which documents are read: `contained-reader` starts it, and ends it when it takes too long.
if (isMainThread) await serve();
else watch(process.ppid);

async function serve(): Promise<void> {
  const [{ readDocument }, { parseResolution }] = await Promise.all([
    import("../documents/read-document.ts"),
    import("../parsing/parse-resolution.ts"),
  ]);
  const watcher = new Worker(fileURLToPath(import.meta.url));
  process.on("disconnect", () => process.exit());
  process.on("message", async ({ bytes, fileName }: WorkerRequest) => {
    try {
      const document = await readDocument(bytes, fileName);
      reply({ stage: "read", textLength: document.text.length });
      const resolution = parseResolution(document.text, { id: "document" });
      const found = { overview: overviewOf(resolution), doubts: resolution.warnings };
      end({ stage: "done", document: { ...document, ...found } });
    } catch (error) {
      if (error instanceof ExpectedError) end({ stage: "refused", code: error.code, message: error.message });
      else end({ stage: "failed", message: String(error) });
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

function end(outcome: Outcome): void {
  reply({ ...outcome, residentBytes: process.memoryUsage.rss() });
}

function reply(message: WorkerReply): void {
  process.send?.(message);
}
