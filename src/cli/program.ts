import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { packageRoot } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import { Command, CommanderError } from "./commander.ts";
import { addCommands } from "./commands.ts";
import { type End, type ExitCode, exitCode, type Terminal } from "./terminal.ts";

/** Does what the arguments say, and gives what the process is to end with: the one place where errors become exit codes. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  try {
    const environment = await withEnvironmentFile(terminal.environment);
    const program = createProgram({ ...terminal, environment }, (as) => {
      code = exitCode[as];
    });
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return report(error, terminal);
  }
}

function createProgram(terminal: Terminal, end: End) {
  const program = new Command("opcite")
    .description(
      "Answers questions about United Nations resolutions and cites the paragraph behind every sentence.",
    )
    .version(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: (text) => terminal.note(text.trimEnd()) })
    .showHelpAfterError("(--help says more)");
  addCommands(program, terminal, end);
  return program;
}

/** Names a file of variables, written as in `.env.example`; without it the project's own `.env` is read, where there is one. */
const fileVariable = "OPCITE_ENV_FILE";

/**
 * The process's environment, and behind it what a file adds. Never the `.env` of the folder that somebody happens to be in, which
 * may be a stranger's; and whatever file it is, it cannot have a key of the environment sent to an address of its own.
 *
 * @throws ExpectedError `config-invalid`, `document-unreadable`
 */
async function withEnvironmentFile(environment: Terminal["environment"]): Promise<Terminal["environment"]> {
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
