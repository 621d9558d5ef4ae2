import { parentPort, workerData } from "node:worker_threads";
import { ExpectedError } from "../domain/errors.ts";
import type { Encoded, Judgement } from "../ports.ts";
import type { RuntimeName } from "./onnx-runtime.ts";
import { type Models, openModels } from "./open-models.ts";

/** What the thread is started with. */
export interface EncoderWorkerOptions {
  readonly folder: string;
  /** In the order in which they are tried. */
  readonly runtimes: readonly RuntimeName[];
}

export type EncoderTask =
  | { readonly task: "encode"; readonly texts: readonly string[] }
  | { readonly task: "read"; readonly sentence: string; readonly paragraphs: readonly string[] };

export type EncoderRequest = EncoderTask & { readonly id: number };

export type EncoderReply = { readonly id: number } & (
  | { readonly encoded: readonly (readonly Encoded[])[] }
  | { readonly judgements: readonly Judgement[] }
  | { readonly failed: string; readonly isExpected: boolean }
);

// The entry of the thread in which the models run, one request after the other: `create-encoder` starts it.
const { folder, runtimes }: EncoderWorkerOptions = workerData;
let models: Models | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (request: EncoderRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ id, ...task }: EncoderRequest): Promise<void> {
  try {
    models ??= openModels(folder, runtimes);
    if (task.task === "encode") reply({ id, encoded: await encodeAll(models, task.texts) });
    else reply({ id, judgements: await readAll(models, task.sentence, task.paragraphs) });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    reply({ id, failed, isExpected: error instanceof ExpectedError });
  }
}

async function encodeAll({ embed }: Models, texts: readonly string[]): Promise<Encoded[][]> {
  const encoded: Encoded[][] = [];
  for (const text of texts) encoded.push(await embed(text));
  return encoded;
}

async function readAll(
  { read }: Models,
  sentence: string,
  paragraphs: readonly string[],
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const paragraph of paragraphs) judgements.push(await read(sentence, paragraph));
  return judgements;
}

function reply(message: EncoderReply): void {
  parentPort?.postMessage(message);
}
