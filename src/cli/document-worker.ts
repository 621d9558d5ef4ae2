import { parentPort } from "node:worker_threads";
import { type ErrorCode, ExpectedError } from "../domain/errors.ts";
import type { Resolution } from "../domain/resolution.ts";
import { parseResolution } from "../parsing/parse-resolution.ts";
import { type ReadDocument, readDocument } from "../reading/read-document.ts";

/** What the thread is asked: read this file, and parse it under this id. */
export interface WorkerRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly id: string;
}

export type WorkerReply =
  /** The text is read, and will now be parsed. */
  | { readonly stage: "read"; readonly textLength: number }
  | { readonly stage: "done"; readonly document: ReadDocument; readonly resolution: Resolution }
  | { readonly stage: "refused"; readonly code: ErrorCode; readonly message: string };

/** The entry of the thread in which documents are read: `contained-reader` starts it, and ends it when it takes too much. */
parentPort?.on("message", async (request: WorkerRequest) => {
  try {
    const document = await readDocument(request.bytes, request.fileName);
    reply({ stage: "read", textLength: document.text.length });
    reply({ stage: "done", document, resolution: parseResolution(document.text, { id: request.id }) });
  } catch (error) {
    // Anything else is a bug: thrown again, it ends the thread and reaches its owner as an error.
    if (!(error instanceof ExpectedError)) throw error;
    reply({ stage: "refused", code: error.code, message: error.message });
  }
});

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}
