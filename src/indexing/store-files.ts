import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the store that is not what the manifest says; its name is for the reader of the message. */
export class DamagedFile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`damaged file ${file}`);
    this.file = file;
  }
}

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

/** Reads a file of a generation if its bytes have the digest that the manifest names. */
export function readVerified(directory: string, file: string, digest: string | undefined): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(directory, file));
  } catch {
    throw new DamagedFile(file);
  }
  if (digest === undefined || sha256(bytes) !== digest) throw new DamagedFile(file);
  return bytes;
}
