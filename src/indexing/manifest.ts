import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DamagedFile } from "./store-files.ts";

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
