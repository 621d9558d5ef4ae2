import { type Config, readConfig } from "../config.ts";
import type { Store } from "../indexing/open-store.ts";
import type { Added } from "./add-document.ts";
import { type AddCommand, exitCode } from "./command.ts";
import { findDocuments } from "./document-files.ts";
import { type Overview, overviewOf } from "./overview.ts";
import { progressLine } from "./progress-line.ts";
import { printable, type Terminal } from "./terminal.ts";

export const addAddCommand: AddCommand = (program, terminal, end) => {
  program
    .command("add")
    .description("Add resolutions to the library: plain text, HTML, Word (.docx), PDF, Akoma Ntoso.")
    .argument("<path...>", "files, and folders with such files")
    .addHelpText(
      "after",
      `
The text is kept in CORPUS_DIR. A document that cannot be read is named with the reason and
never stops the others; the command then ends with code 1. Adding a folder again goes on where
it stopped: what is there already is known by its hash.`,
    )
    .action(async (paths: string[]) => {
      const { files, passedOver } = findDocuments(paths);
      const config = readConfig(terminal.environment);
      const outcomes = await addAll(files, config, terminal);
      if (outcomes.some((as) => as === "new" || as === "new-version")) await updateIndex(config, terminal);
      terminal.note(summarize(outcomes, passedOver, config.corpusDir));
      if (outcomes.includes("refused")) end(exitCode.expectedError);
    });
};

type Outcome = Added["as"];

/** Puts each into the library and its index, one after the other; what encodes them is left to `updateIndex`. */
async function addAll(files: readonly string[], config: Config, terminal: Terminal): Promise<Outcome[]> {
  const [{ addDocument }, { openCorpusFolder }, { createContainedReader, documentWorker }] =
    await Promise.all([
      import("./add-document.ts"),
      import("./corpus-folder.ts"),
      import("./contained-reader.ts"),
    ]);
  const folder = openCorpusFolder(config);
  const reader = createContainedReader(documentWorker);
  const outcomes: Outcome[] = [];
  let index: Store | undefined;
  try {
    for (const [at, file] of files.entries()) {
      terminal.progress(`reading ${at + 1} of ${files.length}: ${file}`);
      const added = await addDocument(file, folder, reader);
      if ("resolution" in added) {
        index ??= await (await import("../compose.ts")).openIndex(config);
        index.put(added.document, added.resolution);
      }
      terminal.progress("");
      report(file, added, terminal);
      outcomes.push(added.as);
    }
  } finally {
    index?.close();
    reader.close();
  }
  return outcomes;
}

/** Brings the index up to date and shows how far it is. */
export async function updateIndex(config: Config, terminal: Terminal): Promise<void> {
  const { buildIndex } = await import("../compose.ts");
  await buildIndex(config, {
    onProgress: (progress) => terminal.progress(progressLine(progress)),
  });
  terminal.progress("");
}

const mostWarnings = 5;

/** What was added is data, everything else is said aside. */
function report(file: string, added: Added, terminal: Terminal): void {
  if (added.as === "refused") terminal.note(`${file}: not added. ${added.reason}`);
  else if (added.as === "duplicate") terminal.note(`${file}: is there already, as ${added.id}.`);
  else if (added.as === "earlier-version") {
    terminal.note(`${file}: not added; a later version has taken its place, as ${added.id}.`);
  } else {
    const verb = added.as === "new" ? "added" : "replaced";
    terminal.write(printable(`${verb} ${added.id}\n${describe(overviewOf(added.resolution))}\n`));
    if (added.as === "new-version") terminal.note(`${file}: replaces the earlier text of ${added.id}.`);
    for (const warning of added.warnings.slice(0, mostWarnings))
      terminal.note(`${file}: warning: ${warning}`);
    const more = added.warnings.length - mostWarnings;
    if (more > 0) terminal.note(`${file}: ${more} more warnings; opcite parse names them all.`);
  }
}

function describe({ title, symbol, status, organ, date, counts }: Overview): string {
  return [
    `  ${title || "(no title)"}`,
    `  ${[symbol, status, organ, date].filter(Boolean).join(" · ")}`,
    `  ${counts.preambular} preambular, ${counts.operative} operative, ${counts.annex} annex paragraphs; ` +
      `${counts.subparagraphs} sub-paragraphs; ${counts.footnotes} footnotes; ${counts.acts} acts`,
  ].join("\n");
}

function summarize(outcomes: readonly Outcome[], passedOver: number, corpusDir: string): string {
  const count = (...as: Outcome[]) => outcomes.filter((outcome) => as.includes(outcome)).length;
  const parts = [
    `${count("new")} added`,
    `${count("new-version")} replaced`,
    `${count("duplicate", "earlier-version")} there already`,
    `${count("refused")} refused`,
    ...(passedOver > 0 ? [`${passedOver} files of other kinds passed over`] : []),
  ];
  return `${parts.join(", ")}. The library is ${corpusDir}.`;
}
