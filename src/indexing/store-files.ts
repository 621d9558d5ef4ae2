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
import type { IndexContents } from "./search-index.ts";

/** Counted up whenever what the files hold, or how it is computed, changes. */
export const formatVersion = 5;

export const manifestFile = "manifest.json";

/** What a generation of the store was built from, and the digest of each of its files. */
export interface Manifest {
  readonly formatVersion: number;
  /** Names the program that parsed and indexed. */
  readonly producer: string;
  /** Names what gave the windows of paragraphs their vectors. */
  readonly encoder: string;
  readonly corpusHash: string;
  readonly counts: {
    readonly resolutions: number;
    readonly paragraphs: number;
    readonly windows: number;
  };
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** Documents that could not be read, and why. */
  readonly skipped: readonly { readonly file: string; readonly message: string }[];
}

/** What a store must have been built from to be of use. */
export type Requirements = Pick<Manifest, "formatVersion" | "producer" | "encoder" | "corpusHash">;

export interface RebuildReason {
  readonly code: "missing" | "format-changed" | "encoder-changed" | "corpus-changed" | "corrupt";
  /** One line for the reader. */
  readonly text: string;
}

/** Why a generation does not serve, or null. */
export function mismatchOf(manifest: Manifest, wanted: Requirements): RebuildReason | null {
  if (manifest.formatVersion !== wanted.formatVersion || manifest.producer !== wanted.producer) {
    return { code: "format-changed", text: "The index was built by another version of the program." };
  }
  if (manifest.encoder !== wanted.encoder) {
    const text = `The index was built with the encoder "${manifest.encoder}", not with "${wanted.encoder}".`;
    return { code: "encoder-changed", text };
  }
  if (manifest.corpusHash !== wanted.corpusHash) {
    return { code: "corpus-changed", text: "The documents have changed since the index was built." };
  }
  return null;
}

export function readManifest(directory: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, manifestFile), "utf8"));
    if (isManifest(manifest)) return manifest;
  } catch {
    // Unreadable or no JSON: damaged, as below.
  }
  throw new DamagedFile(manifestFile);
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { producer, encoder, corpusHash, counts, files, skipped, ...rest } = value as Record<string, unknown>;
  // Of another format nothing but its number is read: it is out of date, not damaged.
  if (rest.formatVersion !== formatVersion) return typeof rest.formatVersion === "number";
  return (
    [producer, encoder, corpusHash].every((field) => typeof field === "string") &&
    [counts, files].every((field) => typeof field === "object" && field !== null) &&
    Array.isArray(skipped)
  );
}

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
