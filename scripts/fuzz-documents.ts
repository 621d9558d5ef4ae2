// Gives thousands of damaged and hostile documents to `opcite add` and checks of each that it is added or refused with a
// reason, in time and memory, and that what is refused leaves the library as it was.
//   npm run fuzz -- [--count 10000] [--seconds 240] [--seed 1]
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../eval/seeded.ts";
import { addDocument } from "../src/cli/add-document.ts";
import { createContainedReader, documentWorker } from "../src/cli/contained-reader.ts";
import { openCorpusFolder, sha256 } from "../src/cli/corpus-folder.ts";
import { exportAkomaNtoso } from "../src/exporting/export-akoma-ntoso.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";
import { mutate, type TestDocument } from "../tests/support/hostile-documents.ts";
import { escapeMarkup, makePdf, makeWord, wordParagraph } from "../tests/support/made-documents.ts";

/** By the clock, of a machine that does other work too: what a document may take is told from the processor's work. */
const mostMs = 40_000;
const sampleMs = 15;
const mostBytes = 512 * 1024 * 1024;
/** Of texts from outside: longer ones cost time and find nothing more. */
const longestShared = 25_000;
const root = join(import.meta.dirname, "..");

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seconds: { type: "string", default: "240" },
    seed: { type: "string", default: "1" },
  },
});

const failures: string[] = [];
const outcomes = new Map<string, number>();
let slowest = { name: "", ms: 0 };
const peak = { bytes: 0, during: "" };

const temporary = mkdtempSync(join(tmpdir(), "opcite-fuzz-"));
try {
  await run(Number(values.count), Number(values.seconds) * 1_000, seeded(Number(values.seed)));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function run(count: number, mostTotalMs: number, random: () => number): Promise<void> {
  const corpus = join(temporary, "corpus");
  const folder = openCorpusFolder({ corpusDir: corpus, starterCorpus: null });
  const reader = createContainedReader(documentWorker);
  const sources = sourceDocuments();
  const started = performance.now();
  let done = 0;

  const checkMutant = async ({ name, bytes }: TestDocument): Promise<void> => {
    const file = join(temporary, name.replace(/[^\w.]+/g, "-"));
    writeFileSync(file, bytes);
    await check(file, name);
    rmSync(file, { force: true });
  };
  const check = async (file: string, name: string): Promise<string> => {
    peak.during = name;
    const before = stateOf(corpus);
    const start = performance.now();
    let outcome = "failed";
    try {
      const added = await addDocument(file, folder, reader);
      outcome = added.as === "refused" ? added.reason : added.as;
      note(added.as === "refused" ? `refused: ${added.reason.slice(0, 90)}` : added.as);
      const entry = added.as === "new" ? folder.entries.get(added.id) : undefined;
      if (entry) folder.remove(entry);
      if (stateOf(corpus) !== before) failures.push(`${name}: the library has changed`);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const ms = performance.now() - start;
    measure(name, ms);
    done += 1;
    return `${outcome} (${Math.round(ms)} ms)`;
  };

  const hostile = makeHostile();
  const stopWatching = existsSync(`/proc/${process.pid}/statm`) ? watchMemory() : () => {};
  for (const name of hostile) console.log(`${name}: ${await check(join(temporary, "hostile", name), name)}`);
  for (const source of sources) await checkMutant(source);
  while (done < count && performance.now() - started < mostTotalMs) {
    await checkMutant(mutate(pick(sources, random), pick(sources, random), random));
  }
  reader.close();
  stopWatching();
  report(done, count, performance.now() - started);
}

function makeHostile(): string[] {
  const hostile = join(temporary, "hostile");
  mkdirSync(hostile);
  const script = join(import.meta.dirname, "make-hostile-documents.ts");
  execFileSync(process.execPath, [...process.execArgv, script, hostile], { stdio: "inherit" });
  return readdirSync(hostile);
}

function measure(name: string, ms: number): void {
  if (ms > slowest.ms) slowest = { name, ms };
  if (ms > mostMs) failures.push(`${name}: took ${Math.round(ms)} ms`);
}

/** Keeps `peak` at the most memory that this process and those it started had at one time; on Linux only. */
function watchMemory(): () => void {
  const timer = setInterval(() => {
    const pids = [String(process.pid), ...childrenOf(process.pid)];
    const bytes = pids.reduce((sum, pid) => sum + residentBytes(pid), 0);
    peak.bytes = Math.max(peak.bytes, bytes);
    if (bytes > mostBytes) failures.push(`${peak.during}: ${inMegabytes(bytes)}`);
  }, sampleMs);
  return () => clearInterval(timer);
}

function childrenOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return text.split(" ").filter(Boolean);
}

function residentBytes(pid: string): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1];
    return Number(pages) * 4_096;
  } catch {
    return 0;
  }
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function note(outcome: string): void {
  const kind = outcome.replace(/\d+/g, "N");
  outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
}

function report(done: number, count: number, ms: number): void {
  const lines = [...outcomes]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, times]) => `${String(times).padStart(6)}  ${kind}`);
  console.log(lines.join("\n"));
  const early = done < count ? ` of ${count}: the time was up` : "";
  console.log(`${done} documents${early}, ${Math.round(ms / 1_000)} s, seed ${values.seed}.`);
  console.log(
    `Slowest: ${slowest.name}, ${Math.round(slowest.ms)} ms. Resident at most: ${inMegabytes(peak.bytes)}.`,
  );
  for (const failure of failures) console.error(`FAILED ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Names and contents of all files. */
function stateOf(directory: string): string {
  return readdirSync(directory)
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(directory, name)))}`)
    .join("\n");
}

/** The resolution in every format, and real and hostile texts where they are at hand. */
function sourceDocuments(): TestDocument[] {
  const text = readFileSync(join(root, "index/corpus/italy-revised-draft.txt"), "utf8");
  const paragraphs = text.split(/\n\s*\n/);
  const lines = text.replace(/[^\n -~]/g, "'").split("\n");
  const made: TestDocument[] = [
    { name: "resolution.txt", bytes: Buffer.from(text) },
    { name: "resolution.xml", bytes: Buffer.from(exportAkomaNtoso(parseResolution(text, { id: "italy" }))) },
    {
      name: "resolution.html",
      bytes: Buffer.from(
        `<!doctype html><body>${paragraphs.map((each) => `<p>${escapeMarkup(each)}</p>`).join("")}`,
      ),
    },
    { name: "resolution.docx", bytes: makeWord(paragraphs.map((each) => wordParagraph(each)).join("")) },
    { name: "resolution.pdf", bytes: makePdf(pagesOf(lines)) },
  ];
  return [...made, ...sharedDocuments()];
}

function pagesOf(lines: readonly string[]) {
  const pages = Math.ceil(lines.length / 50);
  return Array.from({ length: pages }, (_, page) =>
    lines.slice(page * 50, page * 50 + 50).map((text, at) => ({ text, y: 740 - 12 * at })),
  );
}

function sharedDocuments(): TestDocument[] {
  const shared = join(root, "../shared");
  if (!existsSync(shared)) {
    console.log("../shared is not here: only documents made for the purpose are used.");
    return [];
  }
  return ["un-texts/docx", "un-texts/pdf", "un-texts/raw", "un-texts/french", "hostile"]
    .map((folder) => join(shared, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && [".txt", ".docx", ".pdf", ".json"].includes(extname(entry.name)))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .filter(({ name, bytes }) => bytes.length < longestShared || !name.endsWith(".txt"));
}

function pick<T>(choices: readonly T[], random: () => number): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error("there is nothing to choose from");
  return chosen;
}
