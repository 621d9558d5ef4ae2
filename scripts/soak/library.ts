// One server is asked by many at once while texts are added and removed, and is killed and started again: no answer may be another than
// it was, and none may be missing. Then a server whose heap holds 128 MB is asked on, and what it keeps of a question is told.
//   npm run soak:library -- [--questions 10000] [--at-once 20] [--kills 5] [--kept 8000]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { packageRoot } from "../../src/config.ts";
import { writeSampledTexts } from "../bench/sampled-texts.ts";
import { postQuestion, program, type SoakedServer, startServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    questions: { type: "string", default: "10000" },
    "at-once": { type: "string", default: "20" },
    kills: { type: "string", default: "5" },
    kept: { type: "string", default: "8000" },
  },
});
const [total, atOnce, kills, kept] = [values.questions, values["at-once"], values.kills, values.kept].map(
  Number,
) as [number, number, number, number];
const smallHeapMb = 128;
/** What a question may leave behind. */
const mostKilobytesKept = 1;
/** Before it is told from what is loaded once. */
const warmUp = 0.25;
/** Until a server that was killed is there again. */
const mostTries = 600;
const changedTexts = 3;

/** Two in sixteen are read by the reader, which takes ten times as long as an exact one: so many fit into a run. */
const questions = [
  "What is requested of the Secretary-General?",
  "what does OP 13 say",
  "How many operative paragraphs are there?",
  "OP 5",
  "Who sponsors it?",
  "OP 1",
  "OP 2 and OP 3",
  "what is in paragraph 7?",
  "Who is asked to help victims?",
  "PP 4",
  "what does preambular paragraph 2 say?",
  "How many preambular paragraphs are there?",
  "OP 10",
  "read me OP 8",
  "OP 12",
  "what does OP 6 say",
];

const folder = mkdtempSync(join(tmpdir(), "opcite-soak-"));
const env = { CORPUS_DIR: join(folder, "corpus"), STORE_DIR: join(folder, "store") };
cpSync(join(packageRoot, "index/corpus"), env.CORPUS_DIR, { recursive: true });

function questionAt(at: number) {
  const content = questions[at % questions.length] ?? "";
  return { messages: [{ role: "user", content }], resolution: "italy-revised-draft" };
}

/** Asks `count` questions, `atOnce` at once; what becomes of each. */
async function askMany(
  count: number,
  server: () => SoakedServer,
  expected: readonly string[],
): Promise<{ readonly wrong: number; readonly lost: number; readonly refused: number }> {
  const found = { wrong: 0, lost: 0, refused: 0 };
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const at = next++;
      const answer = await askUntilAnswered(at, server, () => found.refused++);
      if (answer === undefined) found.lost += 1;
      else if (answer !== expected[at % questions.length]) found.wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

/** As a client does whose server has gone away. */
async function askUntilAnswered(
  at: number,
  server: () => SoakedServer,
  onRefused: () => void,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await postQuestion(server().url, questionAt(at)).catch(() => null);
    if (answer?.status === 200) return shownIn(answer.text);
    onRefused();
    await sleep(200);
  }
  return undefined;
}

/** What is shown, without times. */
function shownIn(answer: string): string {
  const { statements, outcome } = JSON.parse(answer);
  return JSON.stringify({ statements, outcome });
}

/** Adds and removes the same texts until it is told to stop; how often. */
async function changeLibrary(server: () => SoakedServer, isOver: () => boolean): Promise<number> {
  const texts = join(folder, "texts");
  mkdirSync(texts);
  writeSampledTexts(join(packageRoot, "index/corpus"), texts, changedTexts);
  let changes = 0;
  while (!isOver()) {
    const [id = "", ...more] = await run(["add", texts]);
    await expectListed(server, id, true);
    await run(["remove", id, ...more]);
    await expectListed(server, id, false);
    changes += 2;
  }
  return changes;
}

/** The ids of the texts that a command has added. */
async function run(args: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    output += piece;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`opcite ${args[0]} ended with ${code}`);
  return Array.from(output.matchAll(/^added (\S+)$/gmu), ([, id = ""]) => id);
}

async function expectListed(server: () => SoakedServer, id: string, isThere: boolean): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const response = await fetch(`${server().url}/api/resolutions/${id}`).catch(() => null);
    await response?.text();
    if (response?.status === (isThere ? 200 : 404)) return;
    // Only a server that is not there yet is waited for.
    if (response && response.status !== 503) break;
    await sleep(200);
  }
  throw new Error(`The server ${isThere ? "does not know" : "still knows"} ${id}.`);
}

async function soak(): Promise<boolean> {
  let server = await startServer(env);
  const current = () => server;
  const expected: string[] = [];
  for (const at of questions.keys()) expected.push((await askUntilAnswered(at, current, () => {})) ?? "");
  let isOver = false;
  const changing = changeLibrary(current, () => isOver);
  const started = performance.now();
  const sum = { wrong: 0, lost: 0, refused: 0 };
  for (let part = 0; part <= kills; part += 1) {
    const asking = askMany(Math.round(total / (kills + 1)), current, expected);
    if (part < kills) {
      await sleep(1_000);
      await server.kill();
      server = await startServer(env);
    }
    const { wrong, lost, refused } = await asking;
    sum.wrong += wrong;
    sum.lost += lost;
    sum.refused += refused;
  }
  isOver = true;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${total} questions, ${atOnce} at once, in ${seconds} s; ${kills} times killed, ${await changing} times added or removed: ` +
      `${sum.wrong} wrong, ${sum.lost} lost (${sum.refused} asked again).`,
  );
  await server.kill();
  server = await startServer(env, smallHeapMb);
  const first = await askMany(Math.round(kept * warmUp), current, expected);
  const before = await server.liveKilobytes();
  const rest = Math.round(kept * (1 - warmUp));
  const second = await askMany(rest, current, expected);
  const slope = ((await server.liveKilobytes()) - before) / rest;
  console.log(
    `${kept} questions in a heap of ${smallHeapMb} MB: alive, ${slope.toFixed(2)} kB of each kept, ${server.megabytes()} MB resident.`,
  );
  await server.kill();
  const failed = [sum, first, second].some(({ wrong, lost }) => wrong + lost > 0);
  return !failed && slope <= mostKilobytesKept;
}

try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
