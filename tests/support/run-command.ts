import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runProgram } from "../../src/cli/program.ts";
import { createTerminal } from "../../src/cli/terminal.ts";
import { type Ended, emptyFolder, type RunOptions } from "./run-program.ts";

/** What `opcite` does, without a process of its own: for what is the same in the built program, at a tenth of the time. */
export async function runCommand(
  args: readonly string[],
  { env = {}, input = "" }: Pick<RunOptions, "env" | "input"> = {},
): Promise<Ended> {
  const [stdin, stdout, stderr] = [Readable.from([Buffer.from(input)]), new PassThrough(), new PassThrough()];
  const environment = { STORE_DIR: join(emptyFolder(), "store"), ...env };
  // All that a terminal takes of a process.
  const process = { stdin, stdout, stderr, env: environment } as unknown as NodeJS.Process;
  const [out, err] = [text(stdout), text(stderr)];
  const code = await runProgram(args, createTerminal(process));
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}
