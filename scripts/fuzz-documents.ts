// Gives thousands of damaged and hostile documents to `opcite add` and checks of each that it is added or refused with a
// reason, in time and memory, and that what is refused leaves the library as it was.
//   npm run fuzz -- [--count 10000] [--seconds 240] [--seed 1]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { addDocument } from "../src/cli/add-documents.ts";
import { createContainedReader } from "../src/cli/contained-reader.ts";
import { openCorpusFolder, sha256 } from "../src/cli/corpus-folder.ts";
import { exportAkomaNtoso } from "../src/exporting/export-akoma-ntoso.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";
import {
  createRandom,
  hostileDocuments,
  mutate,
  type TestDocument,
} from "../tests/support/hostile-documents.ts";
import { escapeMarkup, makePdf, makeWord, wordParagraph } from "../tests/support/made-documents.ts";

const mostMs = 5_000;
const mostBytes = 512 * 1024 * 1024;
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
let peakBytes = 0;

const temporary = mkdtempSync(join(tmpdir(), "opcite-fuzz-"));
try {
  await run(Number(values.count), Number(values.seconds) * 1_000, createRandom(Number(values.seed)));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function run(count: number, mostTotalMs: number, random: () => number): Promise<void> {
  const corpus = join(temporary, "corpus");
  const folder = openCorpusFolder(corpus);
  const reader = createContainedReader(join(root, "dist/cli/document-worker.js"));
  const sources = sourceDocuments();
  const started = performance.now();
  let done = 0;

  const check = async ({ name, bytes }: TestDocument): Promise<void> => {
    const file = join(temporary, name.replace(/[^\w.]+/g, "-"));
    writeFileSync(file, bytes);
    const before = stateOf(corpus);
    const start = performance.now();
    try {
      const added = await addDocument(file, folder, reader);
      note(added.as === "refused" ? `refused: ${added.reason.slice(0, 90)}` : added.as);
      if (added.as === "new") folder.remove(added.id);
      if (stateOf(corpus) !== before) failures.push(`${name}: the library has changed`);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    measure(name, performance.now() - start);
    rmSync(file, { force: true });
    done += 1;
  };

  for (const { name, make } of hostileDocuments) await check({ name, bytes: make() });
  for (const source of sources) await check(source);
  while (done < count && performance.now() - started < mostTotalMs) {
    await check(mutate(pick(sources, random), pick(sources, random), random));
  }
  await reader.close();
  report(done, count, performance.now() - started);
}

function measure(name: string, ms: number): void {
  if (ms > slowest.ms) slowest = { name, ms };
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  if (ms > mostMs) failures.push(`${name}: took ${Math.round(ms)} ms`);
  if (process.memoryUsage.rss() > mostBytes)
    failures.push(`${name}: left ${process.memoryUsage.rss()} bytes`);
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
    `Slowest: ${slowest.name}, ${Math.round(slowest.ms)} ms. Resident at most: ${Math.round(peakBytes / 1024 / 1024)} MB.`,
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

const longestShared = 80_000;

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
