import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, statSync, writeFileSync } from "node:fs";

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes a file and waits until the disk has it. */
export function writeDurably(path: string, bytes: Uint8Array | string): void {
  writeFileSync(path, bytes);
  synchronize(path);
}

/** Waits until the disk has a file, or the entries of a directory. */
export function synchronize(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What a killed process left is removed after this time; before, it may belong to one that still runs. */
const leftoverAfterMs = 60 * 60 * 1_000;

/** Whether something unfinished is so old that nobody works on it any more. */
export function isLeftover(path: string): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > leftoverAfterMs;
}
