import { parentPort, workerData } from "node:worker_threads";
import { ExpectedError } from "../domain/errors.ts";
import type { RuntimeName } from "./onnx-runtime.ts";
import { type Models, openModels } from "./open-models.ts";

/** What the thread is started with. */
export interface EncoderWorkerOptions {
  /** Where the weights are: `index/encoder`. */
  readonly folder: string;
  /** In the order in which they are tried; both by default. */
  readonly runtimes?: readonly RuntimeName[];
}

export interface EncoderRequest<Method extends keyof Models = keyof Models> {
  readonly id: number;
  readonly method: Method;
  readonly given: Parameters<Models[Method]>;
}

export type EncoderReply = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly failed: string; readonly isExpected: boolean }
);

// The entry of the thread in which the models run, one request after the other: `create-encoder` starts it.
const { folder, runtimes }: EncoderWorkerOptions = workerData;
let models: Models | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (request: EncoderRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ id, method, given }: EncoderRequest): Promise<void> {
  try {
    models ??= openModels(folder, runtimes);
    const ask: (...given: never) => Promise<unknown> = models[method];
    reply({ id, result: await ask(...(given as never)) });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    reply({ id, failed, isExpected: error instanceof ExpectedError });
  }
}

function reply(message: EncoderReply): void {
  parentPort?.postMessage(message);
}
