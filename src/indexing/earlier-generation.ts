import { join } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import {
  type Places,
  readPlaces,
  readResolutions,
  readRows,
  readStoreFile,
  readVectors,
  storeFiles,
} from "./generation-files.ts";
import { type EarlierGraph, gone } from "./hnsw-graph.ts";
import { mismatchOf, type Requirements, readManifest } from "./manifest.ts";
import { DamagedFile } from "./store-files.ts";

/** What a generation made from other documents has that the next one can take over. */
export interface EarlierGeneration {
  /** What was parsed from the same text under the same id. */
  resolutionOf(id: string, source: string): Resolution | undefined;
  vectorOf(clause: string): Float32Array | undefined;
  /** The graph, for the rows that clauses have now; null where there is none. */
  graphFor(rowOf: (clause: string) => number | undefined): EarlierGraph | null;
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
    const clauses = clauseTexts(readPlaces(directory, manifest), byId);
    const vectors = readVectors(directory, manifest, clauses.length);
    const rows = new Map(clauses.map((clause, row) => [clause, row]));
    const hasGraph = manifest.files[storeFiles.graph] !== undefined;
    if (hasGraph) readStoreFile(directory, manifest, storeFiles.graph);
    const labels = hasGraph ? readRows(directory, manifest) : null;
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
      graphFor: (rowOf) =>
        labels && {
          file: join(directory, storeFiles.graph),
          rows: labels.map((row) => rowOf(clauses[row] ?? "") ?? gone),
          isRemoved: (label) => labels[label] === gone,
        },
    };
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
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
