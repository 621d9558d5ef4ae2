import { ExpectedError } from "../domain/errors.ts";
import { printable } from "../domain/hidden-characters.ts";

/** The process as the commands see it: data out, messages aside, and what the reader's terminal can do. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, which somebody reads. */
  readonly isRead: boolean;
  /** Whether it shows colours. */
  readonly colours: boolean;
  /** Characters in a line of standard output. */
  readonly columns: number;
  /** Data, to standard output. */
  write(text: string): void;
  /** A line that is not data, to standard error. */
  note(line: string): void;
  /** A line on standard error that the next one overwrites. Nothing where that is no terminal. */
  progress(line: string): void;
  readInput(): Promise<string>;
  /** What is typed, line by line, with those before it at the arrow keys; without `prompt` where nobody types. */
  readLines(prompt: string): AsyncIterable<string>;
}

/** What the process says when it ends. */
export const exitCode = {
  done: 0,
  expectedError: 1,
  wrongUsage: 2,
  notAnswered: 3,
  /** EX_SOFTWARE of sysexits.h. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** A command calls it where the process is to end as something else than done. */
export type End = (as: keyof typeof exitCode) => void;

/** Characters. */
const mostInput = 100_000;

/** Of a file or a pipe, which have no width. */
const columnsElsewhere = 120;

export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // A reader that stops early, as `head` does, is no error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  // Nobody reads the messages any more; a server goes on.
  stderr.on("error", () => {});
  return {
    environment: env,
    isRead: Boolean(stdout.isTTY),
    colours: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb",
    columns: stdout.columns || columnsElsewhere,
    write: (text) => void stdout.write(text),
    note: (line) => void stderr.write(`${printable(line)}\n`),
    progress: (line) => void (stderr.isTTY && stderr.write(`\r\u001b[2K${printable(line)}`)),
    async readInput() {
      let text = "";
      for await (const piece of stdin.setEncoding("utf8")) {
        text += piece;
        if (text.length > mostInput)
          throw new ExpectedError("input-invalid", "Standard input holds more than a question may.");
      }
      return text;
    },
    readLines: (prompt) => linesOf(process, prompt),
  };
}

async function* linesOf({ stdin, stderr }: NodeJS.Process, prompt: string): AsyncGenerator<string> {
  const { createInterface } = await import("node:readline");
  const isTyped = Boolean(stdin.isTTY);
  const lines = createInterface({ input: stdin, output: stderr, prompt, terminal: isTyped });
  lines.once("SIGINT", () => lines.close());
  const ask = () => isTyped && lines.prompt();
  ask();
  for await (const line of lines) {
    yield line;
    ask();
  }
}
