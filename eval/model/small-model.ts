// npm run eval:small-model: the recorded questions put to a real small model of this machine, where there is one. Uses what Ollama or
// llama.cpp already serves on its usual port, else starts llama-server with the file that SMALL_MODEL names; with neither it says so
// and ends. For a weekly run: what a real model makes of the prompts, which recorded replies cannot show.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findLocalModel, listedModels } from "../../src/answering/local-models.ts";

const port = 18_080;
const startedUrl = `http://127.0.0.1:${port}/v1`;
/** How long a model may take to load. */
const loadMs = 120_000;
/** A small model on a processor is slow. */
const patience = {
  OPCITE_MODEL_FIRST_MS: "900000",
  OPCITE_MODEL_IDLE_MS: "120000",
  OPCITE_MODEL_TOTAL_MS: "1800000",
};

const served = await findLocalModel();
const started = served ? undefined : startServer(process.env.SMALL_MODEL);
try {
  const baseUrl = served?.baseUrl ?? (started && (await isLoaded(started)) ? startedUrl : undefined);
  if (baseUrl === undefined)
    console.log(
      "There is no small model here: no server on its usual port, no llama-server with SMALL_MODEL.",
    );
  else
    process.exitCode = evaluate({ OPENAI_BASE_URL: baseUrl, ...(served && { OPENAI_MODEL: served.model }) });
} finally {
  started?.kill();
}

function startServer(model: string | undefined): ChildProcess | undefined {
  if (!model || !existsSync(model)) return undefined;
  if (spawnSync("llama-server", ["--version"]).error) return undefined;
  const given = ["--model", model, "--host", "127.0.0.1", "--port", String(port), "--ctx-size", "16384"];
  return spawn("llama-server", given, { stdio: "ignore" });
}

async function isLoaded(server: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + loadMs; Date.now() < end && server.exitCode === null; ) {
    if ((await listedModels({ baseUrl: startedUrl }))?.length) return true;
    await sleep(1000);
  }
  return false;
}

function evaluate(environment: Readonly<Record<string, string>>): number {
  const run = fileURLToPath(new URL("run.ts", import.meta.url));
  const env = { ...process.env, ...patience, ...environment };
  return (
    spawnSync(process.execPath, ["--import", "tsx", run, "--live"], { env, stdio: "inherit" }).status ?? 1
  );
}
