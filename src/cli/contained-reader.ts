import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import type { ReadText, SentDocument } from "../http/texts/texts-routes.ts";
import { idOfName } from "../indexing/read-corpus.ts";
import type { WorkerReply } from "./document-worker.ts";
import { readFileBounded } from "./read-file.ts";

/** Room for what lives shortly is there from the start: the heap would grow into it, looking through it more often meanwhile. */
const heapLimits = ["--max-old-space-size=300", "--max-semi-space-size=16", "--min-semi-space-size=16"];
/** What a process may hold on to between documents; one that holds more would have less for the next. */
const mostIdleBytes = 200 * 1024 * 1024;

/** Where the build puts it. */
export const documentWorker = join(packageRoot, "dist/cli/document-worker.js");

export type ContainedReader = ReturnType<typeof createContainedReader>;

/**
 * Reads and parses one document after the other, in a process that is ended when a document takes too much. A thread would
 * not do: what it had asked for stays with the process when it is ended. `workerFile` is the built `document-worker`.
 */
export function createContainedReader(workerFile: string) {
  if (!existsSync(workerFile)) throw new Error(`${workerFile} has not been built`);
  let idle: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  async function readAlone(request: SentDocument): Promise<ReadText> {
    const child = idle ?? (await start(workerFile));
    idle = undefined;
    try {
      const reply = await replyOf(child, request);
      if (reply.residentBytes <= mostIdleBytes) idle = child;
      if ("code" in reply) throw new ExpectedError(reply.code, reply.message);
      return reply.document;
    } finally {
      if (idle !== child) child.kill("SIGKILL");
    }
  }
  return {
    /**
     * The resolution that it gives has no id yet.
     * @throws ExpectedError `document-unreadable`, `document-too-large`
     */
    read(request: SentDocument): Promise<ReadText> {
      const read = last.catch(() => {}).then(() => readAlone(request));
      last = read;
      return read;
    },
    close(): void {
      idle?.kill("SIGKILL");
      idle = undefined;
    },
  };
}

async function start(file: string): Promise<ChildProcess> {
  // V8 writes a page about a heap that is full; the message for the reader is ours.
  const stdio = ["ignore", "ignore", "ignore", "ipc"] as const;
  const child = fork(file, { execArgv: heapLimits, serialization: "advanced", stdio: [...stdio] });
  child.on("error", () => {});
  await once(child, "message");
  return child;
}

function replyOf(child: ChildProcess, request: SentDocument): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    // Nobody else ends it: its heap was full, or its own watch found it too large or too long at work.
    function onExit(_: unknown, signal: NodeJS.Signals | null): void {
      const what = signal === "SIGTERM" ? "more work" : "more memory";
      const message = `The document is too large or too intricate: it needs ${what} than a document may.`;
      reject(new ExpectedError("document-too-large", message));
    }
    child.once("exit", onExit).once("message", (reply: WorkerReply) => {
      child.off("exit", onExit);
      resolve(reply);
    });
    child.send(request);
  });
}

/**
 * Reads and parses a file that is no part of the library, within the same bounds as one that is added.
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export async function readOneDocument(file: string) {
  const bytes = readFileBounded(file);
  const reader = createContainedReader(documentWorker);
  try {
    const { resolution, warnings } = await reader.read({ bytes, fileName: file });
    const id = idOfName(basename(file).replace(/\.[^.]+$/, ""));
    return { resolution: { ...resolution, id }, warnings };
  } finally {
    reader.close();
  }
}
