// npm run bench:answers: from nothing to the first answer, CPU time of a question that is read by the reader and of an exact one, and the
// longest that 4,000 characters of any content hold the event loop. On the text that comes with the program.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { compose, readConfig } from "../src/compose.ts";

const read = [
  "Who helps victims?",
  "Is there anything on stolen art?",
  "What about money?",
  "Why are pirates mentioned?",
  "Does it speak of forests?",
];
const exact = [
  "What is requested of the Secretary-General?",
  "OP 5",
  "How many operative paragraphs are there?",
  "Who sponsors it?",
];
const longest = 4_000;
const classes = [
  "a",
  "the ",
  "OP 5 and ",
  "paragraphs 3 to 5, ",
  "A/RES/66/181 ",
  "States must ",
  "who what when ",
  "«é» ",
  "文本",
  "😀",
  "\u202e",
  "((((",
  '"“',
  "1",
  "1.2.",
  "-",
  "Aa",
  "?! ",
  "\n",
];
/** What a timer is late by on an idle loop. */
const restMs = 20;

const started = performance.now();
const store = mkdtempSync(join(tmpdir(), "opcite-bench-"));
const { ask } = await compose(readConfig({ STORE_DIR: store }));

async function cpuOf(content: string): Promise<number> {
  const before = process.cpuUsage();
  for await (const _ of ask({ messages: [{ role: "user", content }] }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function medianOf(questions: readonly string[]): Promise<number> {
  const spent: number[] = [];
  for (let round = 0; round < 4; round += 1) for (const each of questions) spent.push(await cpuOf(each));
  return spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)] ?? 0;
}

async function holdOf(piece: string): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: restMs });
  delay.enable();
  await cpuOf(piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest));
  delay.disable();
  return Math.max(0, delay.max / 1e6 - restMs);
}

await cpuOf(read[0] ?? "");
console.log(
  `to the first answer, loading and indexing: ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
console.log(`a question that is read: ${(await medianOf(read)).toFixed(0)} ms CPU (median)`);
console.log(`an exact question: ${(await medianOf(exact)).toFixed(0)} ms CPU (median)`);
const holds: [number, string][] = [];
for (const piece of classes) holds.push([await holdOf(piece), piece]);
const [ms, piece] = holds.sort(([a], [b]) => b - a)[0] ?? [0, ""];
console.log(
  `the longest hold of the event loop: ${ms.toFixed(0)} ms (${JSON.stringify(piece)} repeated to ${longest} characters)`,
);
rmSync(store, { recursive: true, force: true });
