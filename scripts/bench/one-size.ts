import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import { seeded } from "../../eval/seeded.ts";
import { packageRoot } from "../../src/config.ts";
import { createEncoder } from "../../src/encoding/create-encoder.ts";
import { type Connection, openDatabase } from "../../src/indexing/database.ts";
import { createStoredIndex } from "../../src/indexing/stored-index.ts";
import { createStoredWindows } from "../../src/indexing/stored-windows.ts";
import type { Encoded } from "../../src/ports.ts";
import { tokenize } from "../../src/vocabulary/tokenizer.ts";
import { costOf } from "./command.ts";
import { at, cpuMs, timeOf, watchHolds, watchStatements } from "./cpu.ts";
import { writeSampledTexts } from "./sampled-texts.ts";

/** What a library of so many texts costs. */
export interface SizeRow {
  readonly texts: number;
  /** Different ones. */
  readonly paragraphs: number;
  readonly addSeconds: number;
  readonly addMb: number;
  readonly storeMb: number;
  readonly vectorsMb: number;
  readonly readySeconds: number;
  readonly readyMb: number;
  readonly coldSeconds: number;
  /** What somebody waits for it. */
  readonly coldElapsedSeconds: number;
  /** Texts found by words and acts, and their paragraphs ranked by words. */
  readonly wordsMs: number;
  readonly retrievalMs: number;
  readonly retrievalP95Ms: number;
  /** How long the event loop was held at most. */
  readonly holdMs: number;
  /** The longest statement of SQLite, which runs on the event loop's thread. */
  readonly statementMs: number;
  readonly askedMb: number;
  readonly fullTextMs: number;
  readonly miniSearchMs: number;
  readonly miniSearchMb: number;
}

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
const rounds = 4;
const trained = join(packageRoot, "index/encoder");
const nearest = 24;

/** Makes a library of `size` texts that are sampled from those in `folder`, and measures it. */
export async function measureSize(folder: string, size: number): Promise<SizeRow> {
  const place = mkdtempSync(join(tmpdir(), "opcite-bench-"));
  const [texts, store] = [join(place, "texts"), join(place, "store")];
  const env = { CORPUS_DIR: join(place, "corpus"), STORE_DIR: store };
  mkdirSync(texts);
  writeSampledTexts(folder, texts, size);
  let added = 0;
  const add = await costOf(["add", texts], env, (line) => line.startsWith("added ") && ++added === size);
  if (added < size) throw new Error(`only ${added} of ${size} texts were added`);
  const bytesOfTexts = bytesIn(store);
  await writeVectors(store);
  const isReady = (line: string) => line.includes("answers at");
  const ready = await costOf(["serve"], { ...env, PORT: "0" }, isReady);
  const cold = await costOf(["ask", questions[0] ?? ""], env);
  const database = openDatabase(store);
  const row = {
    texts: size,
    paragraphs: database.rows<[number]>("select count(*) from documents")[0]?.[0] ?? 0,
    addSeconds: add.seconds,
    addMb: add.megabytes,
    storeMb: bytesOfTexts / 1e6,
    vectorsMb: (bytesIn(store) - bytesOfTexts) / 1e6,
    readySeconds: ready.seconds,
    readyMb: ready.megabytes,
    coldSeconds: cold.seconds,
    coldElapsedSeconds: cold.elapsedSeconds,
    wordsMs: await wordsMs(database),
    ...(await retrieval(env)),
    fullTextMs: fullTextMs(database),
    ...miniSearch(database),
  };
  rmSync(place, { recursive: true });
  return row;
}

/** Made up: to encode takes 10 ms a paragraph whatever the size. Those of the questions are the trained ones. */
async function writeVectors(store: string): Promise<void> {
  const { id } = createEncoder({ folder: trained });
  const database = openDatabase(store);
  const windows = createStoredWindows(database, {
    id,
    encode: async (texts) => texts.map((text) => [madeUp(text)]),
  });
  await windows.encodeMissing(() => {});
  await windows.link(() => {});
  database.rows("pragma wal_checkpoint(truncate)");
  database.close();
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

async function wordsMs(database: Connection): Promise<number> {
  const windows = createStoredWindows(database, createEncoder({ folder: trained }));
  const index = createStoredIndex(database, windows);
  const ids = index.library.resolutions.map(({ id }) => id);
  const acts = { actors: [], forces: ["request" as const] };
  return medianOf(async (text) => {
    const near = await index.nearestTexts({ text, vector: null, acts }, nearest, ids);
    const documents = await index.documentsOf(near);
    await index.searchWords(
      text,
      nearest,
      documents.map(({ number }) => number),
    );
  });
}

/** Until the passages of a question are there, as a server finds them: a turn that is read, vectors, words, the reader. */
async function retrieval(env: { readonly CORPUS_DIR: string; readonly STORE_DIR: string }) {
  const built = pathToFileURL(join(packageRoot, "dist/compose.js")).href;
  const { compose, readConfig }: typeof import("../../src/compose.ts") = await import(built);
  const { ask } = await compose(readConfig(env));
  const put = async (content: string) => {
    for await (const event of ask({ messages: [{ role: "user", content }] }))
      if (event.type === "passages-retrieved") return;
  };
  await put(questions[0] ?? "");
  const hold = watchHolds();
  const statement = watchStatements();
  const spent: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const question of questions) {
      const started = cpuMs();
      await put(question);
      spent.push(cpuMs() - started);
    }
  return {
    retrievalMs: at(spent, 0.5),
    retrievalP95Ms: at(spent, 0.95),
    holdMs: hold(),
    statementMs: statement(),
    askedMb: megabytes(),
  };
}

/** SQLite's own search for the best hundred paragraphs. */
function fullTextMs(database: Connection): number {
  const times = questions.map((question) => {
    const match = termsOf(question)
      .map((term) => `"${term}"`)
      .join(" OR ");
    const sql = "select rowid from keyword where keyword match ? order by rank limit 100";
    return timeOf(() => database.rows(sql, match));
  });
  return at(times, 0.5);
}

/** A library that keeps all in memory, over the same terms. */
function miniSearch(database: Connection) {
  const before = heapMb();
  const search = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
  });
  for (const [id, words] of database.rows<[number, string]>("select number, words from documents"))
    search.add({ id, terms: termsOf(words).join(" ") });
  const miniSearchMb = heapMb() - before;
  const times = questions.map((question) =>
    timeOf(() => search.search(termsOf(question).join(" ")).slice(0, 100)),
  );
  return { miniSearchMs: at(times, 0.5), miniSearchMb };
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function termsOf(question: string): string[] {
  return tokenize(question).map(({ term }) => term);
}

/** Of what has been asked before: the first time reads from the disk what a server has in memory then. */
async function medianOf(work: (question: string) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (const question of questions) await work(question);
  for (let round = 0; round < rounds; round++)
    for (const question of questions) {
      const started = cpuMs();
      await work(question);
      times.push(cpuMs() - started);
    }
  return at(times, 0.5);
}

/** Resident at most so far. */
function megabytes(): number {
  return process.resourceUsage().maxRSS / 1_024;
}

function bytesIn(directory: string): number {
  return readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}
