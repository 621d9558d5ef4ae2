import type { Command } from "commander";
import { organIds, paragraphKinds, readYears, statuses, type Years } from "../domain/resolution.ts";
import type { AskingOptions, AskOptions } from "./ask-command.ts";
import { InvalidArgumentError, Option } from "./commander.ts";
import type { ListOptions } from "./list-command.ts";
import type { End, Terminal } from "./terminal.ts";

/** Describes all commands to the program; what they do is loaded when it is asked for. `end` takes what to end with instead of 0. */
export function addCommands(program: Command, terminal: Terminal, end: End): void {
  addAskingOptions(
    program
      .command("ask")
      .description("Answer a question, with the paragraph behind every sentence.")
      .argument("<question...>", 'the question; "-" reads it from standard input'),
  )
    .option("--json", "print the answer as one JSON object")
    .addOption(
      new Option("--format <format>", "un: sentences with notes, as the UN cites")
        .choices(["un"])
        .conflicts("json"),
    )
    .option("--explain", "show which list found which passage")
    .option("--fail-on-refusal", "end with code 3 when the question is not answered")
    .action(async (words: string[], options: AskOptions) =>
      (await import("./ask-command.ts")).ask(words, options, terminal, end),
    );

  addAskingOptions(
    program
      .command("chat")
      .description("Ask one question after the other, each with those before it in mind."),
  ).action(async (options: AskingOptions) => (await import("./ask-command.ts")).chat(options, terminal));

  program
    .command("show")
    .description("Print a paragraph, footnote, the title or the front matter.")
    .argument("<unit>", 'its id or label: op13, "OP 13", pp3, "Principle 16", "section II", fn7, title')
    .option("--resolution <id>", "the resolution that it stands in")
    .action(async (name: string, { resolution }: AskingOptions) =>
      (await import("./show-command.ts")).show(name, resolution, terminal),
    );

  program
    .command("parse")
    .description("Parse a document and print what was found in it.")
    .argument("<file>", "a resolution: plain text, HTML, Word, PDF, Akoma Ntoso")
    .option("--json", "print the parsed resolution as one JSON object")
    .action(async (file: string, { json }: { json?: true }) =>
      (await import("./parse-command.ts")).parse(file, json, terminal),
    );

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
    .action(async (paths: string[]) => (await import("./add-command.ts")).add(paths, terminal, end));

  program
    .command("remove")
    .description("Take resolutions out of the library.")
    .argument("<id...>", "their ids, as opcite list prints them")
    .action(async (ids: string[]) => (await import("./remove-command.ts")).remove(ids, terminal));

  addResolutionFilters(program.command("list").description("List the resolutions of the library."))
    .option("--json", "print them as a JSON array, with counts and where each came from")
    .action(async (options: ListOptions) => (await import("./list-command.ts")).list(options, terminal));

  program
    .command("export")
    .description("Print a resolution in another format, to standard output.")
    .argument("<id>", "its id, as opcite list prints it")
    .addOption(
      new Option("--format <format>", "akn is Akoma Ntoso, acts-csv a table of who is asked what")
        .choices(["json", "markdown", "akn", "acts-csv"])
        .makeOptionMandatory(),
    )
    .action(async (id: string, { format }: { format: string }) =>
      (await import("./export-command.ts")).exportAs(format, id, terminal),
    );

  program
    .command("compare")
    .description("Compare two versions of a text, by words and by acts.")
    .argument("<before>", "the earlier version: an id, a symbol, or a file")
    .argument("<after>", "the later one")
    .option("--json", "print the comparison as one JSON object")
    .action(async (before: string, after: string, { json }: { json?: true }) =>
      (await import("./compare-command.ts")).compare(before, after, json, terminal),
    );

  program
    .command("index")
    .description(
      "Build the index from the documents anew. (The other commands bring it up to date by themselves.)",
    )
    .action(async () => (await import("./index-command.ts")).rebuildIndex(terminal));

  program
    .command("serve")
    .description("Serve the page and the HTTP API until stopped.")
    .action(async () => (await import("./serve-command.ts")).serve(terminal, program.version() ?? ""));

  program
    .command("mcp")
    .description("Serve the Model Context Protocol on standard input and output.")
    .action(async () => (await import("./mcp-command.ts")).serveMcp(terminal, program.version() ?? ""));
}

function addAskingOptions(command: Command): Command {
  return addResolutionFilters(command.option("--resolution <id>", "look in this resolution only"))
    .addOption(new Option("--kind <kind>", "only paragraphs of this kind").choices(paragraphKinds))
    .option("--language <code>", "answer in this language (ar, fr, …): takes a language model", languageOf);
}

/** The options that narrow which resolutions are meant. */
function addResolutionFilters(command: Command): Command {
  const statusWords = "only drafts, adopted texts, or those that do not tell";
  return command
    .addOption(new Option("--organ <organ>", "only resolutions of this organ").choices(organIds))
    .option("--year <years>", "only resolutions of this year, or of years such as 2010-2015", yearsOf)
    .addOption(new Option("--status <status>", statusWords).choices(statuses));
}

function languageOf(code: string): string {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const name = /^[a-z]{2,3}$/i.test(code) ? names.of(code) : undefined;
  if (!name) throw new InvalidArgumentError('It must be the code of a language: "fr", "ar".');
  return name;
}

function yearsOf(text: string): Years {
  const years = readYears(text);
  if (!years) throw new InvalidArgumentError('It must be a year ("2012") or years ("2010-2015").');
  return years;
}
