#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError } from "commander";
import { packageRoot } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import { addAddCommand } from "./add-command.ts";
import { addAskCommand } from "./ask-command.ts";
import { addChatCommand } from "./chat-command.ts";
import { type AddCommand, type ExitCode, exitCode } from "./command.ts";
import { addCompareCommand } from "./compare-command.ts";
import { addExportCommand } from "./export-command.ts";
import { addIndexCommand } from "./index-command.ts";
import { addListCommand } from "./list-command.ts";
import { addMcpCommand } from "./mcp-command.ts";
import { addParseCommand } from "./parse-command.ts";
import { readFileBounded } from "./read-file.ts";
import { addRemoveCommand } from "./remove-command.ts";
import { addServeCommand } from "./serve-command.ts";
import { addShowCommand } from "./show-command.ts";
import { createTerminal, type Terminal } from "./terminal.ts";

const commands: readonly AddCommand[] = [
  addAskCommand,
  addChatCommand,
  addShowCommand,
  addParseCommand,
  addAddCommand,
  addRemoveCommand,
  addListCommand,
  addExportCommand,
  addCompareCommand,
  addIndexCommand,
  addServeCommand,
  addMcpCommand,
];

/** An inherited one would have LangChain send prompts to a third party. */
const tracingVariables = [
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
];

async function run(): Promise<void> {
  const terminal = createTerminal(process);
  try {
    for (const name of tracingVariables) process.env[name] = "false";
    const environment = withEnvironmentFile(process.env);
    await createProgram({ ...terminal, environment }).parseAsync(process.argv);
  } catch (error) {
    process.exitCode = report(error, terminal);
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command("opcite")
    .description(
      "Answers questions about United Nations resolutions and cites the paragraph behind every sentence.",
    )
    .version(versionOf(packageRoot))
    .exitOverride()
    .showHelpAfterError("(--help says more)")
    .hook("preAction", (_, command) => {
      if (!readingMuch.has(command.name())) leavePatternsUnoptimized();
    });
  for (const add of commands) {
    add(program, terminal, (code) => {
      process.exitCode = code;
    });
  }
  return program;
}

/** Commands that run for long, or read many texts. */
const readingMuch: ReadonlySet<string> = new Set(["serve", "mcp", "add", "index"]);

/** In all others most patterns are used once: to optimize them takes longer than to run them. */
function leavePatternsUnoptimized(): void {
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--no-regexp-peephole-optimization");
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Names a file of variables, written as in `.env.example`; without it the project's own `.env` is read, where there is one. */
const fileVariable = "OPCITE_ENV_FILE";

/**
 * The process's environment, and behind it what a file adds. Never the `.env` of the folder that somebody happens to be in, which
 * may be a stranger's; and whatever file it is, it cannot have a key of the environment sent to an address of its own.
 *
 * @throws ExpectedError `config-invalid`, `document-unreadable`
 */
function withEnvironmentFile(environment: Environment): Environment {
  const file = environment[fileVariable] || join(packageRoot, ".env");
  if (!environment[fileVariable] && !existsSync(file)) return environment;
  const added = parseEnv(Buffer.from(readFileBounded(file)).toString("utf8"));
  if (environment.OPENAI_API_KEY && added.OPENAI_BASE_URL && environment.OPENAI_BASE_URL === undefined) {
    const message = `OPENAI_BASE_URL stands in ${file} and OPENAI_API_KEY in the environment: give both in one place, so that no file sends your key elsewhere.`;
    throw new ExpectedError("config-invalid", message);
  }
  return { ...added, ...environment };
}

/** The one place where errors become exit codes. */
function report(error: unknown, terminal: Terminal): ExitCode {
  // Commander has written its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
  if (error instanceof ExpectedError) {
    terminal.note(`opcite: ${error.message}`);
    return error.code === "usage" ? exitCode.wrongUsage : exitCode.expectedError;
  }
  terminal.note(`opcite: this is a bug: ${error instanceof Error ? error.stack : String(error)}`);
  return exitCode.bug;
}

await run();
