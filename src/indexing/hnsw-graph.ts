import type { HierarchicalNSW } from "hnswlib-node";
import type { Hnswlib } from "./hnsw-vector-index.ts";

/** A row that is no more. */
export const gone = -1;

/** A graph on disk that may be grown instead of building one. */
export interface EarlierGraph {
  readonly file: string;
  /** By label: the row of the vectors now, `gone` where there is none any more. */
  readonly rows: Int32Array;
  /** Whether the graph itself knows that a label's vector is gone. */
  isRemoved(label: number): boolean;
}

interface GraphInput {
  readonly hnswlib: Hnswlib;
  /** Where to write it. */
  readonly file: string;
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly earlier: EarlierGraph | null;
  readonly onProgress: (done: number, of: number) => void;
}

const links = 16;
const candidatesWhenBuilding = 200;
const seed = 1;
/** A graph of which more is gone is built anew: what was removed still takes room and time. */
const mostGone = 0.25;

/**
 * Writes the graph over `vectors`, grown from an earlier one where there is one. Returns by label the row of its vector.
 * The same vectors and the same earlier graph give the same bytes.
 */
export async function writeHnswGraph(input: GraphInput): Promise<Int32Array> {
  const { vectors, dimensions, earlier, onProgress } = input;
  const size = vectors.length / dimensions;
  const grown = earlier && shareGone(earlier.rows) <= mostGone ? await openGraph(input, earlier) : null;
  const rows = Array.from((grown && earlier?.rows) ?? []);
  const linked = new Set(rows);
  const fresh = Array.from({ length: size }, (_, row) => row).filter((row) => !linked.has(row));
  const graph = grown ?? new input.hnswlib.HierarchicalNSW("ip", dimensions);
  if (grown) grown.resizeIndex(Math.max(1, rows.length + fresh.length));
  else graph.initIndex(Math.max(1, size), links, candidatesWhenBuilding, seed);
  for (const [done, row] of fresh.entries()) {
    // The addon takes plain arrays of numbers only.
    graph.addPoint(Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)), rows.length);
    rows.push(row);
    if (done % 1_000 === 999) onProgress(done + 1, fresh.length);
  }
  // Not `writeIndex`: while its thread writes, nothing keeps the graph from being collected, and the process dies.
  graph.writeIndexSync(input.file);
  return Int32Array.from(rows);
}

/** Null where another process has just removed it. */
async function openGraph(
  { hnswlib, dimensions }: GraphInput,
  { file, rows, isRemoved }: EarlierGraph,
): Promise<HierarchicalNSW | null> {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  try {
    await graph.readIndex(file);
  } catch {
    return null;
  }
  for (const [label, row] of rows.entries()) if (row === gone && !isRemoved(label)) graph.markDelete(label);
  return graph;
}

function shareGone(rows: Int32Array): number {
  return rows.filter((row) => row === gone).length / Math.max(1, rows.length);
}
