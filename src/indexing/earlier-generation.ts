import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import type { Encodings, KnownEncodings } from "../encoding/encodings-file.ts";
import { type EarlierGraph, gone } from "./hnsw-graph.ts";
import {
  DamagedFile,
  type Manifest,
  mismatchOf,
  type Requirements,
  readManifest,
  readPlaces,
  readResolutions,
  readRows,
  readStoreFile,
  readWindows,
  storeFiles,
} from "./store-files.ts";

/** What a generation made from other documents has that the next one can take over. */
export interface EarlierGeneration {
  /** What was parsed from the same text under the same id. */
  resolutionOf(id: string, source: string): Resolution | undefined;
  /** The windows of the paragraphs, by the digest of their words. */
  readonly encodings: KnownEncodings;
  /** Their graph, for the rows that they have now (`window-keys`); null where there is none. */
  graphFor(rowOf: (key: string) => number | undefined): EarlierGraph | null;
}

/**
 * Reads the generation in `directory` for what is still good in it; null where the same program and encoder did not make
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
    const encodings = readWindows(directory, manifest, readPlaces(directory, manifest).length);
    return {
      resolutionOf(id, source) {
        const resolution = byId.get(id);
        return resolution?.source === source ? resolution : undefined;
      },
      encodings: new Map(encodings.digests.map((digest, at) => [digest, encodings.windows[at] ?? []])),
      graphFor: readGraph(directory, manifest, windowKeys(encodings)),
    };
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

/** @param keys by row of the vectors, what tells its window from others */
function readGraph(
  directory: string,
  manifest: Manifest,
  keys: readonly string[],
): EarlierGeneration["graphFor"] {
  if (manifest.files[storeFiles.graph] === undefined) return () => null;
  readStoreFile(directory, manifest, storeFiles.graph);
  const labels = readRows(directory, manifest);
  return (rowOf) => ({
    file: join(directory, storeFiles.graph),
    rows: labels.map((row) => rowOf(keys[row] ?? "") ?? gone),
    isRemoved: (label) => labels[label] === gone,
  });
}

/**
 * By row, what tells a window from all others, the same in every generation: the words that it is of, the how manyeth text of
 * these words (two paragraphs may differ in a footnote only), and its place among their windows.
 */
export function windowKeys({ digests, windows }: Pick<Encodings, "digests" | "windows">): string[] {
  const seen = new Map<string, number>();
  return digests.flatMap((digest, text) => {
    const before = seen.get(digest) ?? 0;
    seen.set(digest, before + 1);
    return (windows[text] ?? []).map((_, at) => `${digest} ${before} ${at}`);
  });
}
