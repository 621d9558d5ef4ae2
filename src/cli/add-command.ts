import { type Dirent, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { describeCounts } from "../domain/counting.ts";
import { ExpectedError } from "../domain/errors.ts";
import { printable } from "../domain/hidden-characters.ts";
import type { Resolution } from "../domain/resolution.ts";
import { openIndex } from "../open-index.ts";
import { type Added, addDocument } from "./add-document.ts";
import { createContainedReader, documentWorker } from "./contained-reader.ts";
import { openCorpusFolder } from "./corpus-folder.ts";
import { updateIndex } from "./index-command.ts";
import type { End, Terminal } from "./terminal.ts";

/** Adds what stands in these files and folders, and tells of each what became of it. */
export async function add(paths: readonly string[], terminal: Terminal, end: End): Promise<void> {
  const { files, passedOver } = findDocuments(paths);
  const config = readConfig(terminal.environment);
  const outcomes = await addAll(files, config, terminal);
  if (outcomes.some((as) => as === "new" || as === "new-version")) await updateIndex(config, terminal);
  terminal.note(summarize(outcomes, passedOver, config.corpusDir));
  if (outcomes.includes("refused")) end("expectedError");
}

type Outcome = Added["as"];

/** Puts each into the library and its index, one after the other; what encodes them is left to `updateIndex`. */
async function addAll(files: readonly string[], config: Config, terminal: Terminal): Promise<Outcome[]> {
  const folder = openCorpusFolder(config);
  // Before a text is put into the folder: where the index cannot be used nothing is changed.
  const index = await openIndex(config);
  const reader = createContainedReader(documentWorker);
  const outcomes: Outcome[] = [];
  try {
    for (const [at, file] of files.entries()) {
      terminal.progress(`reading ${at + 1} of ${files.length}: ${file}`);
      const added = await addDocument(file, folder, reader);
      if ("resolution" in added) index.put(added.document, added.resolution);
      terminal.progress("");
      report(file, added, terminal);
      outcomes.push(added.as);
    }
  } finally {
    terminal.progress("");
    reader.close();
    index.close();
  }
  return outcomes;
}

const mostWarnings = 5;

/** What was added is data, everything else is said aside. */
function report(file: string, added: Added, terminal: Terminal): void {
  const note = (words: string) => terminal.note(`${file}: ${words}`);
  if (added.as === "refused") note(`not added. ${added.reason}`);
  else if (added.as === "duplicate") note(`is there already, as ${added.id}.`);
  else if (added.as === "earlier-version")
    note(`not added; a later version has taken its place, as ${added.id}.`);
  else {
    const verb = added.as === "new" ? "added" : "replaced";
    terminal.write(printable(`${verb} ${added.id}\n${describe(added.resolution)}\n`));
    if (added.as === "new-version") note(`replaces the earlier text of ${added.id}.`);
    for (const warning of added.warnings.slice(0, mostWarnings)) note(`warning: ${warning}`);
    const more = added.warnings.length - mostWarnings;
    if (more > 0) note(`${more} more warnings; opcite parse names them all.`);
  }
}

function describe(resolution: Resolution): string {
  const { title, symbol, status, organ, date } = resolution;
  const about = [symbol, status, organ, date].filter(Boolean).join(" · ");
  return [title || "(no title)", about, describeCounts(resolution)].map((line) => `  ${line}`).join("\n");
}

function summarize(outcomes: readonly Outcome[], passedOver: number, corpusDir: string): string {
  const count = (...as: Outcome[]) => outcomes.filter((outcome) => as.includes(outcome)).length;
  const parts = [
    `${count("new")} added`,
    `${count("new-version")} replaced`,
    `${count("duplicate", "earlier-version")} there already`,
    `${count("refused")} refused`,
    ...(passedOver > 0 ? [`${passedOver} other files and links passed over`] : []),
  ];
  return `${parts.join(", ")}. The library is ${corpusDir}.`;
}

/** Extensions of files that are looked at in folders; a file that is named itself may have any. */
const extensions = new Set(".txt .text .html .htm .xhtml .docx .doc .pdf .xml .akn".split(" "));

/** The documents that the arguments of a command name, and how much else stands in folders. @throws ExpectedError `input-invalid` */
function findDocuments(paths: readonly string[]) {
  const found = paths.flatMap((file) => (isFolder(file) ? filesIn(file) : [{ file, isDocument: true }]));
  const files = found.filter(({ isDocument }) => isDocument).map(({ file }) => file);
  if (files.length === 0) {
    const message = `There is no document in ${paths.join(", ")}: text, HTML, Word (.docx), PDF and Akoma Ntoso are taken.`;
    throw new ExpectedError("input-invalid", message);
  }
  return { files, passedOver: found.length - files.length };
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new ExpectedError("input-invalid", `There is no file or folder ${path}.`);
  return found.isDirectory();
}

/** Of a folder and the folders in it, in the order of their names. Links are not followed: they may lead in a circle. */
function filesIn(folder: string) {
  const entries = entriesOf(folder).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry) => ({
    file: join(entry.parentPath, entry.name),
    isDocument: entry.isFile() && extensions.has(extname(entry.name).toLowerCase()),
  }));
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    throw new ExpectedError("input-invalid", `The folder ${folder} cannot be read.`, { cause });
  }
}
