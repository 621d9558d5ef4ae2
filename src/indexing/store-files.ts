import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { type Encodings, readEncodings } from "../encoding/encodings-file.ts";
import type { Manifest } from "./manifest.ts";
import type { IndexContents } from "./search-index.ts";

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
function readVerified(directory: string, file: string, digest: string | undefined): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(directory, file));
  } catch {
    throw new DamagedFile(file);
  }
  if (digest === undefined || sha256(bytes) !== digest) throw new DamagedFile(file);
  return bytes;
}

/** What a generation consists of, beside its manifest. */
export const storeFiles = {
  resolutions: "resolutions.json",
  places: "places.json",
  keyword: "keyword.bin",
  encodings: "encodings.bin",
  graph: "windows.hnsw",
  rows: "windows.rows",
} as const;

export function readResolutions(directory: string, manifest: Manifest): Resolution[] {
  return JSON.parse(readStoreFile(directory, manifest, storeFiles.resolutions).toString("utf8"));
}

export function readPlaces(directory: string, manifest: Manifest): IndexContents["paragraphs"] {
  return JSON.parse(readStoreFile(directory, manifest, storeFiles.places).toString("utf8"));
}

/** The windows of each document, in their order. */
export function readWindows(directory: string, manifest: Manifest, documents: number): Encodings {
  const encodings = readEncodings(readStoreFile(directory, manifest, storeFiles.encodings));
  if (encodings.windows.length !== documents) throw new DamagedFile(storeFiles.encodings);
  return encodings;
}

/** By label of the graph, the row of its vector. */
export function readRows(directory: string, manifest: Manifest): Int32Array {
  const bytes = readStoreFile(directory, manifest, storeFiles.rows);
  // A copy, because the bytes of a small file do not begin at a multiple of four.
  return new Int32Array(new Uint8Array(bytes).buffer);
}

/** Its bytes, if they are those that the manifest names. @throws DamagedFile */
export function readStoreFile(directory: string, manifest: Manifest, file: string): Buffer {
  return readVerified(directory, file, manifest.files[file]);
}

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
