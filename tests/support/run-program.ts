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
}

/** Runs the built `opcite` to its end, with an index of its own and nothing of this machine's configuration. */
export async function runProgram(
  args: readonly string[],
  { env = {}, input = "" }: RunOptions = {},
): Promise<Ended> {
  const child = startProgram(args, env);
  child.stdin?.end(input);
  const [out, err] = await Promise.all([read(child.stdout), read(child.stderr), once(child, "close")]);
  return { code: child.exitCode, out, err };
}

export function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const folder = emptyFolder();
  const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, STORE_DIR: join(folder, "store"), ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "opcite-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream ? text(stream) : Promise.resolve("");
}
