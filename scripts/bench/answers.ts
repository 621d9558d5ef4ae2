// npm run bench:answers: from nothing to the first answer, CPU time of questions that are read by judge and reader (development questions on
// subjects, every ninth) and of exact ones; what 300 questions of 4,000 characters of any content cost, and the longest that one holds the event loop. On the text that comes with the program.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readDataset } from "../../eval/datasets.ts";
import { pick, seeded } from "../../eval/seeded.ts";
import { packageRoot } from "../../src/config.ts";
import { costOf } from "./command.ts";
import { at, cpuMs, watchHolds } from "./cpu.ts";

const read = readDataset("development")
  .cases.filter(({ kind, history }) => kind === "topic" && history.length === 0)
  .flatMap(({ question }, at) => (at % 9 === 0 ? [question] : []));
const exact = [
  "What is requested of the Secretary-General?",
  "OP 5",
  "How many operative paragraphs are there?",
  "Who sponsors it?",
];
const longest = 4_000;
const hostile = 300;
const classes = [
  "a",
  "the ",
  "OP 5 and ",
  "paragraphs 3 to 5, ",
  "A/RES/66/181 ",
  "States must ",
  "who what when ",
  "whales compared with art ",
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

const store = mkdtempSync(join(tmpdir(), "opcite-bench-"));
const first = await costOf(["ask", read[0] ?? ""], { STORE_DIR: join(store, "first") });
console.log(
  `opcite ask without an index, to the first answer: ${first.elapsedSeconds.toFixed(1)} s, ${first.seconds.toFixed(1)} s CPU`,
);
const built = pathToFileURL(join(packageRoot, "dist/compose.js")).href;
const { compose, readConfig }: typeof import("../../src/compose.ts") = await import(built);
const { ask } = await compose(readConfig({ STORE_DIR: store }));

async function cpuOf(content: string): Promise<number> {
  const before = cpuMs();
  for await (const _ of ask({ messages: [{ role: "user", content }] }));
  return cpuMs() - before;
}

async function medianOf(questions: readonly string[], rounds: number): Promise<number> {
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) for (const each of questions) spent.push(await cpuOf(each));
  return at(spent, 0.5);
}

/** Each class repeated, then up to three of them mixed. */
function hostileQuestions(): string[] {
  const random = seeded(11);
  return Array.from({ length: hostile }, (_, number) => {
    const mixed = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(classes, random) ?? "");
    const piece = classes[number] ?? mixed.join("");
    return piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
  }).filter((question) => question.trim() !== "");
}

await cpuOf(read[0] ?? "");
console.log(
  `a question that is read: ${(await medianOf(read, 1)).toFixed(0)} ms CPU (median of ${read.length})`,
);
console.log(`an exact question: ${(await medianOf(exact, 4)).toFixed(0)} ms CPU (median)`);
let worst = { spent: 0, held: 0, slowest: "", holding: "" };
const questions = hostileQuestions();
for (const question of questions) {
  const hold = watchHolds();
  const spent = await cpuOf(question);
  const held = hold();
  if (spent > worst.spent) worst = { ...worst, spent, slowest: question.slice(0, 20) };
  if (held > worst.held) worst = { ...worst, held, holding: question.slice(0, 20) };
}
console.log(
  `${questions.length} questions of ${longest} characters: at most ${worst.spent.toFixed(0)} ms CPU (${JSON.stringify(worst.slowest)} …), ` +
    `the event loop held for ${worst.held.toFixed(0)} ms at most (${JSON.stringify(worst.holding)} …)`,
);
rmSync(store, { recursive: true, force: true });
