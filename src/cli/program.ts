import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { packageRoot } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import { addAddCommand } from "./add-command.ts";
import { addAskCommand, addChatCommand } from "./ask-command.ts";
import { type AddCommand, type ExitCode, exitCode } from "./command.ts";
import { Command, CommanderError } from "./commander.ts";
import { addCompareCommand } from "./compare-command.ts";
import { addExportCommand } from "./export-command.ts";
import { addIndexCommand } from "./index-command.ts";
import { addListCommand } from "./list-command.ts";
import { addMcpCommand } from "./mcp-command.ts";
import { addParseCommand } from "./parse-command.ts";
import { addRemoveCommand } from "./remove-command.ts";
import { addServeCommand } from "./serve-command.ts";
import { addShowCommand } from "./show-command.ts";
import type { Terminal } from "./terminal.ts";

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

/** Does what the arguments say, and gives what the process is to end with: the one place where errors become exit codes. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  try {
    const environment = await withEnvironmentFile(terminal.environment);
    const program = createProgram({ ...terminal, environment }, (other) => {
      code = other;
    });
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return report(error, terminal);
  }
}

function createProgram(terminal: Terminal, end: (code: ExitCode) => void) {
  const program = new Command("opcite")
    .description(
      "Answers questions about United Nations resolutions and cites the paragraph behind every sentence.",
    )
    .version(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: (text) => terminal.note(text.trimEnd()) })
    .showHelpAfterError("(--help says more)");
  for (const add of commands) add(program, terminal, end);
  return program;
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
async function withEnvironmentFile(environment: Environment): Promise<Environment> {
  const file = environment[fileVariable] || join(packageRoot, ".env");
  if (!environment[fileVariable] && !existsSync(file)) return environment;
  const { readFileBounded } = await import("./read-file.ts");
  const added = parseEnv(new TextDecoder().decode(readFileBounded(file)));
  if (environment.OPENAI_API_KEY && added.OPENAI_BASE_URL && environment.OPENAI_BASE_URL === undefined) {
    const message = `OPENAI_BASE_URL stands in ${file} and OPENAI_API_KEY in the environment: give both in one place, so that no file sends your key elsewhere.`;
    throw new ExpectedError("config-invalid", message);
  }
  return { ...added, ...environment };
}

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
