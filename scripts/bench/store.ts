// npm run bench [-- FOLDER [SIZE…]]: what libraries of 1, 10, 100, 1,000 and 3,761 texts cost to add, to keep, to open and to ask, each
// size in a process of its own, with SQLite's full-text search alone, MiniSearch alone and the machine's own speed beside it. The texts
// are sampled from the paragraphs of those in FOLDER. Prints a table and writes docs/growth.svg.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../src/config.ts";
import { costOf } from "./command.ts";
import { timeOf } from "./cpu.ts";
import { drawGrowth } from "./draw-growth.ts";
import { measureSize, type SizeRow } from "./one-size.ts";

const columns: readonly (readonly [title: string, key: keyof SizeRow, digits: number])[] = [
  ["texts", "texts", 0],
  ["paragraphs", "paragraphs", 0],
  ["add, s CPU", "addSeconds", 1],
  ["add, MB", "addMb", 0],
  ["store, MB", "storeMb", 1],
  ["vectors, MB", "vectorsMb", 0],
  ["server ready, s CPU", "readySeconds", 2],
  ["ready, MB", "readyMb", 0],
  ["cold `ask`, s", "coldElapsedSeconds", 1],
  ["cold `ask`, s CPU", "coldSeconds", 1],
  ["words and acts, ms", "wordsMs", 1],
  ["retrieval p50, ms CPU", "retrievalMs", 0],
  ["p95", "retrievalP95Ms", 0],
  ["longest hold, ms", "holdMs", 0],
  ["longest statement, ms", "statementMs", 0],
  ["asked, MB", "askedMb", 0],
  ["FTS5 alone, ms", "fullTextMs", 1],
  ["MiniSearch alone, ms", "miniSearchMs", 1],
  ["MiniSearch, MB", "miniSearchMb", 0],
];

const [folder = join(packageRoot, "index/corpus"), ...rest] = process.argv.slice(2);

async function compareSizes(sizes: readonly number[]): Promise<void> {
  console.log(line(columns.map(([title]) => title)));
  console.log(line(columns.map(() => "---")));
  const rows = sizes.map((size) => {
    const row = measureApart(size);
    console.log(line(columns.map(([, key, digits]) => row[key].toFixed(digits))));
    return row;
  });
  if (rows.length > 1) writeFileSync(join(packageRoot, "docs/growth.svg"), drawGrowth(rows));
  await tellMachine();
}

/** In a process of its own, so that no size lives in the memory of the one before. */
function measureApart(size: number): SizeRow {
  const args = [
    "--expose-gc",
    "--import",
    "tsx",
    fileURLToPath(import.meta.url),
    folder,
    "--one",
    String(size),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function tellMachine(): Promise<void> {
  const [empty, help] = [await meanSeconds(["-e", "0"]), await meanSeconds(["--help"])];
  console.log(
    `\nOf the processor, now: node -e 0 takes ${(empty * 1000).toFixed(0)} ms, 10⁹ additions ${timeOf(addUp).toFixed(0)} ms;` +
      ` opcite --help ${(help / empty).toFixed(1)} times as long as node -e 0.`,
  );
}

async function meanSeconds(args: readonly string[]): Promise<number> {
  let seconds = 0;
  for (let round = 0; round < 9; round++) seconds += (await costOf(args)).seconds;
  return seconds / 9;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function addUp(): number {
  let sum = 0;
  for (let step = 0; step < 1e9; step++) sum = (sum + step) | 0;
  return sum;
}

if (rest[0] === "--one") {
  console.log(JSON.stringify(await measureSize(folder, Number(rest[1]))));
  process.exit(0);
}
await compareSizes(rest.length > 0 ? rest.map(Number) : [1, 10, 100, 1_000, 3_761]);
