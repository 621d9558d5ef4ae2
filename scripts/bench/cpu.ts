import { readFileSync } from "node:fs";
import Database from "libsql";

// What other processes on the machine change little: time of the processor, not of the clock.

/** Milliseconds of the processor. */
export function timeOf(work: () => unknown): number {
  const started = cpuMs();
  work();
  return cpuMs() - started;
}

/** Of all threads of this process so far. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const tickMs = 5;

/** The most that the main thread has computed between two ticks of a timer; another process on the machine does not change it. */
export function watchHolds(): () => number {
  const computed = () =>
    Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  let last = computed();
  let longest = 0;
  const timer = setInterval(() => {
    const now = computed();
    longest = Math.max(longest, now - last);
    last = now;
  }, tickMs);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** The most that one statement of SQLite has computed since; all of them hold the thread that calls. */
export function watchStatements(): () => number {
  const prototype = Object.getPrototypeOf(new Database(":memory:").prepare("select 1"));
  let longest = 0;
  for (const name of ["all", "get", "run"]) {
    const original = prototype[name];
    prototype[name] = function (...values: unknown[]) {
      const started = cpuMs();
      const result = original.apply(this, values);
      longest = Math.max(longest, cpuMs() - started);
      return result;
    };
  }
  return () => longest;
}

/** The value below which this share of them is. */
export function at(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? 0;
}
