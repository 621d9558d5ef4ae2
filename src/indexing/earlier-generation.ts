import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { Encodings } from "../encoding/encodings-file.ts";
import type { KnownEncodings } from "../encoding/known-encodings.ts";
import {
  type Places,
  readPlaces,
  readResolutions,
  readRows,
  readStoreFile,
  readVectors,
  readWindows,
  storeFiles,
} from "./generation-files.ts";
import { type EarlierGraph, gone } from "./hnsw-graph.ts";
import { type Manifest, mismatchOf, type Requirements, readManifest } from "./manifest.ts";
import { DamagedFile } from "./store-files.ts";
import { windowKeys } from "./window-keys.ts";

/** What a generation made from other documents has that the next one can take over. */
export interface EarlierGeneration {
  /** What was parsed from the same text under the same id. */
  resolutionOf(id: string, source: string): Resolution | undefined;
  vectorOf(clause: string): Float32Array | undefined;
  /** The graph, for the rows that clauses have now; null where there is none. */
  graphFor(rowOf: (clause: string) => number | undefined): EarlierGraph | null;
  /** The windows of the paragraphs, by the digest of their words. */
  readonly encodings: KnownEncodings;
  /** Their graph, for the rows that they have now (`window-keys`); null where there is none. */
  windowGraphFor(rowOf: (key: string) => number | undefined): EarlierGraph | null;
}

/**
 * Reads the generation in `directory` for what is still good in it; null where the same program and embedder did not make
 * it, and where it is damaged or being removed.
 */
export function readEarlierGeneration(
  directory: string,
  requirements: Requirements,
): EarlierGeneration | null {
  try {
    const manifest = readManifest(directory);
    if (mismatchOf(manifest, { ...requirements, corpusHash: manifest.corpusHash })) return null;
    const byId = new Map(
      readResolutions(directory, manifest).map((resolution) => [resolution.id, resolution]),
    );
    const places = readPlaces(directory, manifest);
    const clauses = clauseTexts(places, byId);
    const vectors = readVectors(directory, manifest, clauses.length);
    const rows = new Map(clauses.map((clause, row) => [clause, row]));
    const graphFor = readGraph(directory, manifest, storeFiles.graph, storeFiles.rows, clauses);
    const windows = manifest.encoder ? readWindows(directory, manifest, places.paragraphs.length) : none;
    const { windowGraph, windowRows } = storeFiles;
    return {
      resolutionOf(id, source) {
        const resolution = byId.get(id);
        return resolution?.source === source ? resolution : undefined;
      },
      vectorOf(clause) {
        const row = rows.get(clause);
        if (row === undefined) return undefined;
        return vectors.subarray(row * manifest.dimensions, (row + 1) * manifest.dimensions);
      },
      graphFor,
      encodings: new Map(windows.digests.map((digest, at) => [digest, windows.windows[at] ?? []])),
      windowGraphFor: readGraph(directory, manifest, windowGraph, windowRows, windowKeys(windows)),
    };
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

const none: Pick<Encodings, "digests" | "windows"> = { digests: [], windows: [] };

/** @param keys by row of the vectors, what tells its text from others */
function readGraph(
  directory: string,
  manifest: Manifest,
  file: typeof storeFiles.graph | typeof storeFiles.windowGraph,
  rows: typeof storeFiles.rows | typeof storeFiles.windowRows,
  keys: readonly string[],
): EarlierGeneration["graphFor"] {
  if (manifest.files[file] === undefined) return () => null;
  readStoreFile(directory, manifest, file);
  const labels = readRows(directory, manifest, rows);
  return (rowOf) => ({
    file: join(directory, file),
    rows: labels.map((row) => rowOf(keys[row] ?? "") ?? gone),
    isRemoved: (label) => labels[label] === gone,
  });
}

/** By row of the vectors. */
function clauseTexts({ clauses }: Places, byId: ReadonlyMap<string, Resolution>): string[] {
  const units = new Map<string, string>();
  for (const { id, paragraphs } of byId.values()) {
    for (const unit of paragraphs.flatMap(withDescendants)) units.set(`${id} ${unit.id}`, unit.text);
  }
  return clauses.map(([holder]) => {
    const text = holder && units.get(`${holder.resolution} ${holder.unit}`);
    return text?.slice(holder?.start, holder?.end) ?? "";
  });
}
