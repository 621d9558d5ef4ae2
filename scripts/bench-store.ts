// npm run bench: what a library of 1, 10, 100, 1,000 and 3,761 texts costs, each in a process of its own: to write, to open, to be asked.
// `npm run bench -- FOLDER [SIZE...]`: the texts are sampled from the paragraphs of the text files in FOLDER. Vectors are made up, for to
// encode takes 10 ms a paragraph whatever the size; those of the questions and the reader are the trained ones.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seeded } from "../eval/seeded.ts";
import { compose, readConfig } from "../src/compose.ts";
import { packageRoot } from "../src/config.ts";
import { createEncoder } from "../src/encoding/create-encoder.ts";
import { openDatabase, rowsOf } from "../src/indexing/database.ts";
import type { Encoded } from "../src/ports.ts";
import { tokenize } from "../src/vocabulary/tokenizer.ts";

const questions = [
  "What is said about piracy at sea?",
  "Which texts speak of landmines?",
  "What is the Secretary-General requested to do about climate change?",
  "Who is urged to protect journalists?",
  "What do the texts say about the rights of the child?",
  "Is there anything on small arms?",
  "What must States do against torture?",
  "What is said on the financing of peacekeeping operations?",
  "Who helps refugees?",
  "What is decided on the next session?",
];
const rounds = 2;

const [folder = join(packageRoot, "index/corpus"), ...rest] = process.argv.slice(2);

function compareSizes(sizes: readonly number[]): void {
  console.log(
    `| texts | paragraphs | write, s CPU | write, MB | store, MB | vectors, MB | open, ms | open, MB | FTS5 alone, ms | retrieval p50, ms CPU | p95 | then, MB |`,
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const size of sizes) {
    const self = fileURLToPath(import.meta.url);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--import", "tsx", self, folder, "--one", String(size)],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    console.log(stdout.trim());
  }
  const empty =
    Array.from({ length: 9 }, () => timeOf(() => spawnSync(process.execPath, ["-e", "0"]))).sort(
      (a, b) => a - b,
    )[4] ?? 0;
  console.log(
    `This machine, now: node -e 0 takes ${empty.toFixed(0)} ms; a loop of 10⁹ additions ${timeOf(addUp).toFixed(0)} ms.`,
  );
}

async function measure(size: number): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "opcite-bench-"));
  const [corpus, store] = [join(place, "corpus"), join(place, "store")];
  mkdirSync(corpus);
  writeTexts(corpus, size);
  const config = readConfig({ CORPUS_DIR: corpus, STORE_DIR: store });
  const trained = createEncoder({ folder: join(packageRoot, "index/encoder") });
  const encoder = {
    ...trained,
    encode: async (texts: readonly string[]) =>
      texts.every((text) => questions.includes(text))
        ? trained.encode(texts)
        : texts.map((text) => [madeUp(text)]),
  };
  const beforeWriting = cpu();
  const written = await compose(config, { encoder });
  const writing = cpu() - beforeWriting;
  const writingMb = megabytes();
  const bytesOfTexts = bytesIn(store);
  await written.encodeMissing();
  const started = performance.now();
  const opened = await compose(config, { encoder });
  const opening = performance.now() - started;
  const openingMb = megabytes();
  const [paragraphs = 0] = rowsOf<[number]>(openDatabase(store), "select count(*) from documents")[0] ?? [];
  const put = async (content: string) => {
    for await (const event of opened.ask({ messages: [{ role: "user", content }] }))
      if (event.type === "passages-retrieved") return;
  };
  await put(questions[0] ?? "");
  const spent: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const question of questions) {
      const before = cpu();
      await put(question);
      spent.push((cpu() - before) * 1_000);
    }
  spent.sort((a, b) => a - b);
  const at = (share: number) => (spent[Math.floor(spent.length * share)] ?? 0).toFixed(0);
  const row = [
    size,
    paragraphs,
    writing.toFixed(1),
    writingMb,
    Math.round(bytesOfTexts / 1e6),
    Math.round((bytesIn(store) - bytesOfTexts) / 1e6),
    opening.toFixed(0),
    openingMb,
    fullTextMs(store).toFixed(1),
    at(0.5),
    at(0.95),
    megabytes(),
  ];
  console.log(`| ${row.join(" | ")} |`);
  rmSync(place, { recursive: true });
  process.exit(0);
}

/** Median of what SQLite's own search takes for the best hundred paragraphs. */
function fullTextMs(store: string): number {
  const database = openDatabase(store);
  const times = questions.map((question) => {
    const match = tokenize(question)
      .map(({ term }) => `"${term}"`)
      .join(" OR ");
    return timeOf(() =>
      rowsOf(database, "select rowid from keyword where keyword match ? order by rank limit 100", match),
    );
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** About 46 paragraphs a text; every third as it is, the others crossed, so that as many repeat each other as among UN texts. */
function writeTexts(directory: string, count: number): void {
  const paragraphs = paragraphsIn(folder);
  const random = seeded(7);
  const any = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? "";
  for (let text = 1; text <= count; text++) {
    const own = Array.from({ length: 46 }, () => (random() < 0.36 ? any() : crossed(any(), any())));
    const [preamble, operative] = [own.slice(0, 18), own.slice(18)];
    const year = 1990 + (text % 30);
    const lines = [
      `A/RES/${40 + (text % 40)}/${text}`,
      `${40 + (text % 40)}/${text}. ${any().split(/\s+/u).slice(3, 9).join(" ")}`,
      `Resolution adopted by the General Assembly on 18 December ${year}`,
      "The General Assembly,",
      ...preamble.map((each) => `Recalling ${each},`),
      ...operative.map((each, at) => `${at + 1}. ${verbs[at % verbs.length]} ${each};`),
    ];
    writeFileSync(join(directory, `a-res-${text}.txt`), lines.join("\n\n"));
  }
}

const verbs = [
  "Requests the Secretary-General to",
  "Urges Member States to",
  "Invites the Commission to",
  "Welcomes",
  "Decides to",
];

function paragraphsIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(join(directory, name), "utf8").split(/\n\s*\n/u))
    .map((each) => each.replace(/\s+/gu, " ").replace(/^\W*\d*\W*|[;,.]$/gu, ""))
    .filter(({ length }) => length > 80 && length < 1_500);
}

function crossed(one: string, other: string): string {
  const [a, b] = [one.split(" "), other.split(" ")];
  return [...a.slice(0, a.length >> 1), ...b.slice(b.length >> 1)].join(" ");
}

function madeUp(text: string): Encoded {
  const random = seeded(text.length * 31 + text.charCodeAt(text.length >> 1) + (text.charCodeAt(9) << 8));
  const raw = Float32Array.from({ length: 384 }, () => random() - 0.5);
  const length = Math.hypot(...raw);
  const ids = Int32Array.from(
    { length: Math.ceil(text.length / 5) },
    () => 1_000 + Math.floor(random() * 20_000),
  );
  return {
    vector: raw.map((value) => value / length),
    ids,
    pieces: Int8Array.from({ length: ids.length * 64 }, () => random() * 60 - 30),
    scale: 1 / 127,
  };
}

function addUp(): number {
  let sum = 0;
  for (let at = 0; at < 1e9; at++) sum = (sum + at) | 0;
  return sum;
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Seconds of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The most so far. */
function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1_024);
}

function bytesIn(directory: string): number {
  return readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}

if (rest[0] === "--one") await measure(Number(rest[1]));
else compareSizes(rest.length > 0 ? rest.map(Number) : [1, 10, 100, 1_000, 3_761]);
