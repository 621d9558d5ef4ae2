import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { root } from "./source-imports.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Instead of the one that the build made. */
  readonly program?: string;
  /** Where it is run: an empty folder by default. */
  readonly cwd?: string;
}

type AtEnd = (cleanUp: () => void) => void;

/** Runs the built `opcite` to its end, with an index of its own and nothing of this machine's configuration. */
export async function runProgram(
  args: readonly string[],
  { env = {}, input = "", program, cwd }: RunOptions = {},
): Promise<Ended> {
  const child = startProgram(args, env, onTestFinished, program, cwd);
  // It may end before it has read all.
  child.stdin?.on("error", () => {}).end(input);
  const [out, err] = await Promise.all([read(child.stdout), read(child.stderr), once(child, "close")]);
  return { code: child.exitCode, out, err };
}

/** `atEnd` takes what cleans up; outside a test that is not vitest's own. */
export function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  atEnd: AtEnd = onTestFinished,
  program = join(root, "dist/cli/main.js"),
  cwd?: string,
): ChildProcess {
  const folder = emptyFolder(atEnd);
  const child = spawn(process.execPath, [program, ...args], {
    cwd: cwd ?? folder,
    env: { PATH: process.env.PATH, STORE_DIR: join(folder, "store"), ...env },
  });
  atEnd(() => void child.kill("SIGKILL"));
  return child;
}

/** `opcite serve` on a free port, when it is ready. */
export async function serve(
  env: Record<string, string> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<{ url: string; told: string; child: ChildProcess }> {
  const child = startProgram(["serve"], { PORT: "0", ...env }, atEnd);
  let told = "";
  const pieces = child.stderr?.setEncoding("utf8").iterator({ destroyOnReturn: false });
  for await (const piece of pieces ?? []) {
    told += piece;
    const [, url] = /answers at (http:\S+)\n/.exec(told) ?? [];
    if (url) return { url, told, child };
  }
  throw new Error(`opcite serve ended: ${told}`);
}

export function emptyFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), "opcite-test-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream ? text(stream) : Promise.resolve("");
}
