import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { packageRoot } from "../../src/config.ts";

/** What a command has cost, with the processes that it started. */
export interface Cost {
  /** Of the processor, user and system. */
  readonly seconds: number;
  /** Until it ended, or gave the line that was enough. */
  readonly elapsedSeconds: number;
  /** At most at once. */
  readonly megabytes: number;
}

const program = join(packageRoot, "dist/cli/main.js");
const watchMs = 200;

/** Runs Node with these arguments, the built program by default, to its end or to the first line that `isEnough`; it is stopped then. */
export async function costOf(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  isEnough: (line: string) => boolean = () => false,
): Promise<Cost> {
  const before = secondsOfChildren();
  const started = performance.now();
  const child = spawn(process.execPath, args[0] === "-e" ? args : [program, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let megabytes = 0;
  const look = () => {
    megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0));
  };
  const watch = setInterval(look, watchMs);
  const enough = new Promise<void>((resolve) => {
    for (const lines of [child.stdout, child.stderr])
      createInterface({ input: lines }).on("line", (line) => isEnough(line) && resolve());
  });
  await Promise.race([ended, enough]);
  const elapsedSeconds = (performance.now() - started) / 1_000;
  // Behind the last line a command closes what it has written.
  if (child.exitCode === null) await sleep(1_000);
  look();
  clearInterval(watch);
  child.kill("SIGINT");
  await ended;
  return { seconds: secondsOfChildren() - before, elapsedSeconds, megabytes };
}

const ticksPerSecond = 100;

/** Of those that have ended, and of theirs. Linux alone tells. */
function secondsOfChildren(): number {
  const [user = 0, system = 0] = statOf("self").slice(13, 15).map(Number);
  return (user + system) / ticksPerSecond;
}

/** Resident, of a process and its children. */
function megabytesOf(pid: number): number {
  const family = readdirSync("/proc").filter(
    (name) => /^\d+$/.test(name) && (Number(name) === pid || Number(statOf(name)[1]) === pid),
  );
  return Math.round(family.reduce((sum, name) => sum + kilobytesOf(name), 0) / 1024);
}

function kilobytesOf(process: string): number {
  return Number(/VmRSS:\s+(\d+)/.exec(contentOf(`/proc/${process}/status`))?.[1] ?? 0);
}

/** The fields behind the name: state, parent, … */
function statOf(process: string): string[] {
  return contentOf(`/proc/${process}/stat`).split(") ").at(-1)?.split(" ") ?? [];
}

/** Empty once the process has ended. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
