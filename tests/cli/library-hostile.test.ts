import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { seeded } from "../../eval/seeded.ts";
import { addDocument } from "../../src/cli/add-document.ts";
import {
  type ContainedReader,
  createContainedReader,
  documentWorker,
} from "../../src/cli/contained-reader.ts";
import { type CorpusFolder, openCorpusFolder } from "../../src/cli/corpus-folder.ts";
import { hostileDocuments, mutate, type TestDocument } from "../support/hostile-documents.ts";
import { escapeMarkup, makePdf, makeWord, wordParagraph } from "../support/made-documents.ts";
import { emptyFolder } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

/** Those that take seconds are for `npm run fuzz`, which gives thousands. */
const slow = new Set(
  "wide-table.html symbols.txt one-line.txt many-notes.txt brackets.txt quotes.txt stars.txt million-paragraphs.docx bomb.pdf".split(
    " ",
  ),
);

let corpus: string;
let folder: CorpusFolder;
let reader: ContainedReader;
const cleanUps: (() => void)[] = [];

beforeAll(() => {
  corpus = emptyFolder((cleanUp) => cleanUps.push(cleanUp));
  writeFileSync(join(corpus, "resident.txt"), "The General Assembly,\n\n1. Decides to stay.\n");
  folder = openCorpusFolder({ corpusDir: corpus, starterCorpus: null });
  reader = createContainedReader(documentWorker);
});

afterAll(() => {
  reader.close();
  for (const cleanUp of cleanUps) cleanUp();
});

const state = () => readdirSync(corpus).map((name) => [name, readFileSync(join(corpus, name), "utf8")]);

async function outcomeOf({ name, bytes }: TestDocument) {
  const file = join(emptyFolder(), name.replace(/[^\w.]+/g, "-"));
  writeFileSync(file, bytes);
  const before = state();
  const added = await addDocument(file, folder, reader);
  const entry = added.as === "new" ? folder.entries.get(added.id) : undefined;
  if (entry) folder.remove(entry);
  expect(state(), name).toEqual(before);
  if (added.as === "refused")
    expect(added.reason, name).toMatch(/^(?:The document|No resolution|The file) .{10,300}$/s);
  return added;
}

describe("a hostile document", () => {
  it.each(hostileDocuments.filter(({ name }) => !slow.has(name)))(
    "$name is added or refused with a reason, and the library is as before",
    async ({ name, make }) => {
      await outcomeOf({ name, bytes: make() });
    },
  );

  it("that ends its reader does not harm the next one", async () => {
    const bomb = hostileDocuments.find(({ name }) => name === "deep.docx");
    if (!bomb) throw new Error("there is no such document");
    expect(await outcomeOf({ name: bomb.name, bytes: bomb.make() })).toMatchObject({ as: "refused" });
    const fine = "A/RES/80/1\n\nThe General Assembly,\n\n1. Decides to count.\n";
    expect(await outcomeOf({ name: "fine.txt", bytes: Buffer.from(fine) })).toMatchObject({
      id: "a-res-80-1",
    });
  });
});

describe("the time that a document takes", () => {
  const readerOf = (onMessage: string) => {
    const file = join(emptyFolder(), "worker.cjs");
    writeFileSync(
      file,
      `process.send({ stage: "ready" });\nprocess.on("message", () => { ${onMessage} });\n`,
    );
    const own = createContainedReader(file);
    onTestFinished(() => own.close());
    return own;
  };
  const request = { bytes: Buffer.from("x"), fileName: "x.txt" };

  it("on a busy machine is no reason to refuse it", async () => {
    const pipe = join(emptyFolder(), "pipe");
    execFileSync("mkfifo", [pipe]);
    const late = readerOf(`
      const text = require("node:fs").readFileSync(${JSON.stringify(pipe)}, "utf8");
      process.send({ stage: "done", document: { text }, residentBytes: 0 });`);
    vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "Date", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const read = late.read(request);
    // It is open as soon as the reader waits for what comes.
    const toReader = await open(pipe, "w");
    await vi.advanceTimersByTimeAsync(3_600_000);
    await toReader.writeFile("late");
    await toReader.close();
    expect(await read).toEqual({ text: "late" });
  });

  it("is told from the work that it needs", async () => {
    const greedy = readerOf(`process.kill(process.pid, "SIGTERM")`);
    await expect(greedy.read(request)).rejects.toThrow(/it needs more work than a document may/);
  });
});

describe("a damaged document", () => {
  const text = readFileSync(join(root, "index/corpus/italy-revised-draft.txt"), "utf8").slice(0, 6_000);
  const paragraphs = text.split(/\n\s*\n/);
  const ascii = text.replace(/[^\n -~]/g, "'").split("\n");
  const sources: TestDocument[] = [
    { name: "a.txt", bytes: Buffer.from(text) },
    {
      name: "a.html",
      bytes: Buffer.from(`<html><p>${paragraphs.map(escapeMarkup).join("</p><p>")}</p></html>`),
    },
    { name: "a.docx", bytes: makeWord(paragraphs.map((each) => wordParagraph(each)).join("")) },
    {
      name: "a.pdf",
      bytes: makePdf([ascii.slice(0, 60).map((line, at) => ({ text: line, y: 780 - 12 * at }))]),
    },
  ];

  it("is added or refused with a reason, and the library is as before", async () => {
    const random = seeded(20_251_205);
    for (let count = 0; count < 80; count += 1) {
      const [document, partner] = [sources[count % 4], sources[(count >> 2) % 4]];
      if (document && partner) await outcomeOf(mutate(document, partner, random));
    }
  });
});
