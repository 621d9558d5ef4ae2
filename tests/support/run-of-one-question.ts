// Prints which files and functions of `src` run for one question: { files: [...], functions: n }.

import { mkdtempSync, rmSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, readConfig } from "../../src/compose.ts";

const [question = ""] = process.argv.slice(2);
const store = mkdtempSync(join(tmpdir(), "opcite-run-"));
const { ask } = await compose(readConfig({ STORE_DIR: store }));

async function put(content: string): Promise<void> {
  for await (const _ of ask({ messages: [{ role: "user", content }] }));
}

// What is opened or built once does not belong to a question.
await put("What is loaded here?");
await put(question);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
await put(question);
const { result } = await session.post("Profiler.takePreciseCoverage");
const run = result
  .filter(({ url }) => url.includes("/src/") && !url.includes("/node_modules/"))
  .map(({ url, functions }) => ({
    file: url.slice(url.lastIndexOf("/src/") + 1).replace(/\?.*$/, ""),
    functions: functions.filter(
      ({ functionName, ranges }) => functionName !== "" && (ranges[0]?.count ?? 0) > 0,
    ).length,
  }))
  .filter(({ functions }) => functions > 0);
console.log(
  JSON.stringify({
    files: run.map(({ file }) => file),
    functions: run.reduce((sum, { functions }) => sum + functions, 0),
  }),
);
rmSync(store, { recursive: true, force: true });
