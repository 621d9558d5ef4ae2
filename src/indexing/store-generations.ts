import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { isLeftover, synchronize, writeDurably } from "./store-files.ts";

/** Holds the name of the generation in use. */
const pointerFile = "current";
const generationName = /^g-\d+-[0-9a-f]{8}$/u;

/** The directory of the generation in use; null where there is none. */
export function currentGeneration(storeDirectory: string): string | null {
  try {
    const name = readFileSync(join(storeDirectory, pointerFile), "utf8").trim();
    return generationName.test(name) ? join(storeDirectory, name) : null;
  } catch {
    return null;
  }
}

/** An empty directory for a new generation, which nobody reads before it is published. */
export function startGeneration(storeDirectory: string): string {
  const directory = join(storeDirectory, `g-${Date.now()}-${randomBytes(4).toString("hex")}`);
  mkdirSync(directory, { recursive: true });
  return directory;
}

/**
 * Makes a generation, whose files are complete and synced, the one in use, and removes the one before it. Only that
 * one and old leftovers: any other directory may be a build in another process.
 */
export function publishGeneration(storeDirectory: string, directory: string): void {
  const previous = currentGeneration(storeDirectory);
  const pointer = join(storeDirectory, pointerFile);
  const fresh = `${pointer}.${basename(directory)}`;
  writeDurably(fresh, `${basename(directory)}\n`);
  synchronize(storeDirectory);
  renameSync(fresh, pointer);
  synchronize(storeDirectory);
  if (previous && previous !== directory) remove(previous);
  removeLeftovers(storeDirectory, basename(directory));
}

function removeLeftovers(storeDirectory: string, inUse: string): void {
  for (const name of readdirSync(storeDirectory)) {
    const isOurs = generationName.test(name) || name.startsWith(`${pointerFile}.`);
    const path = join(storeDirectory, name);
    if (isOurs && name !== inUse && isLeftover(path)) remove(path);
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
