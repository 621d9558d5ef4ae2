import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/config.ts";

export const program = join(packageRoot, "dist/cli/main.js");

/** A server of the built program in a process of its own. */
export interface SoakedServer {
  readonly url: string;
  /** Resident; 0 where the system does not tell. */
  megabytes(): number;
  /** What lives on its heap once it is swept, in kB. */
  liveKilobytes(): Promise<number>;
  /** Ends it without a word. */
  kill(): Promise<void>;
}

/** Tells its heap when it is asked by a signal. */
const tellHeap = `process.on("SIGUSR2",()=>{gc();gc();console.error("heap",process.memoryUsage().heapUsed)})`;

/** @param heapMb what its heap may hold */
export async function startServer(
  env: Readonly<Record<string, string>>,
  heapMb?: number,
): Promise<SoakedServer> {
  const flags = ["--expose-gc", "--import", `data:text/javascript,${encodeURIComponent(tellHeap)}`];
  if (heapMb) flags.push(`--max-old-space-size=${heapMb}`);
  const server = spawn(process.execPath, [...flags, program, "serve"], {
    env: { PATH: process.env.PATH, PORT: "0", RATE_LIMIT_PER_MINUTE: "0", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = await told(server, /answers at (http:\S+)\n/);
  server.stderr.resume();
  return {
    url,
    megabytes: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(statusOf(server))?.[1] ?? 0) / 1024),
    async liveKilobytes() {
      const heap = told(server, /heap (\d+)\n/);
      server.kill("SIGUSR2");
      return Number(await heap) / 1000;
    },
    async kill() {
      const ended = server.exitCode === null && once(server, "exit");
      server.kill("SIGKILL");
      await ended;
    },
  };
}

/** What stands in the first bracket of the pattern once the server has said it. */
function told({ stderr }: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (piece: Buffer) => {
      said += piece;
      const [, found] = pattern.exec(said) ?? [];
      if (found === undefined) return;
      stderr?.off("data", read);
      resolve(found);
    };
    stderr?.on("data", read).once("end", () => reject(new Error(`The server ended: ${said}`)));
  });
}

function statusOf({ pid }: ChildProcess): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

/** The status and body of an answer of `/api/chat`. */
export async function postQuestion(
  url: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return { status: response.status, text: await response.text() };
}
