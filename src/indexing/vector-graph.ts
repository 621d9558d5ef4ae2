import { createReadStream, renameSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { HierarchicalNSW } from "hnswlib-node";
import { type Connection, inSlices } from "./database.ts";

/** What the database knows of the file beside it. */
interface Linked {
  /** CRC-32 of the file: a damaged one could end the process, and hundreds of megabytes are read before the first question. */
  readonly checksum: number;
  /** Number of the last window that is linked. */
  readonly last: number;
  readonly size: number;
  readonly dimensions: number;
}

const graphFile = "opcite.hnsw";
/** From so many windows on that are not linked yet they are linked; fewer are compared one by one. */
const leastFresh = 20_000;
/** A graph of which more is gone is built anew: what was removed still takes room and time. */
const mostGone = 0.25;
const links = 16;
const candidatesWhenBuilding = 200;
const candidatesWhenSearching = 200;
const seed = 1;
/** Windows that are linked before others get a turn. */
const atOnce = 16;

/**
 * The graph that links the windows of a database, up to a last one, by the nearness of their vectors. Null where there is none, it
 * is not what was written, or hnswlib could not be built for this machine.
 */
export async function openGraph(database: Connection) {
  const linked = linkedIn(database);
  const graph = linked && (await readGraph(database, linked));
  if (!linked || !graph) return null;
  return {
    last: linked.last,
    /** Numbers of windows with their cosines, nearest first; some of them may be there no more. */
    nearest(vector: Float32Array, k: number): (readonly [window: number, cosine: number])[] {
      if (vector.length !== linked.dimensions) return [];
      const wanted = Math.min(k, linked.size);
      graph.setEf(Math.max(candidatesWhenSearching, wanted));
      const { neighbors, distances } = graph.searchKnn(Array.from(vector), wanted);
      return neighbors.map((window, at) => [window, 1 - (distances[at] ?? 1)]);
    },
  };
}

/** Tells one graph of a database from the next; undefined where there is none. */
export function graphVersion(database: Connection): number | undefined {
  return linkedIn(database)?.checksum;
}

/**
 * Links the windows that are not, if there are at least so many: into the graph that there is, or into a new one where too much of
 * it is gone. Whoever is interrupted begins again.
 */
export async function linkWindows(
  database: Connection,
  onProgress: (done: number, of: number) => void,
  least = leastFresh,
): Promise<void> {
  const { folder } = database;
  const hnswlib = await loadHnswlib();
  if (!folder || !hnswlib) return;
  const there = linkedIn(database);
  const earlier = there && shareGone(database, there) <= mostGone ? await readGraph(database, there) : null;
  const linked = earlier && there ? there : { last: 0, size: 0 };
  const behind = "select number from windows where number > ? order by number";
  const fresh = database.rows<[number]>(behind, linked.last);
  const [dimensions = 0] = database.first<[number]>("select length(vector) / 4 from windows");
  if (fresh.length < least || dimensions === 0) return;
  const size = linked.size + fresh.length;
  const graph = earlier ?? new hnswlib.HierarchicalNSW("ip", dimensions);
  if (earlier) graph.resizeIndex(size);
  else graph.initIndex(size, links, candidatesWhenBuilding, seed);
  let done = 0;
  for await (const some of inSlices(fresh, atOnce)) {
    for (const [window] of some) graph.addPoint(vectorOf(database, window), window);
    done += some.length;
    onProgress(done, fresh.length);
  }
  const checksum = await writeGraph(folder, graph);
  const written = { checksum, last: fresh.at(-1)?.[0] ?? linked.last, size, dimensions };
  database.run("insert or replace into settings values ('graph', ?)", JSON.stringify(written));
}

function linkedIn(database: Connection): Linked | undefined {
  const [value] = database.first<[string]>("select value from settings where name = 'graph'");
  return value === undefined ? undefined : JSON.parse(value);
}

function shareGone(database: Connection, { last, size }: Linked): number {
  const sql = "select count(*) from windows where number <= ?";
  return 1 - (database.first<[number]>(sql, last)[0] ?? 0) / size;
}

/** hnswlib takes plain arrays of numbers only. */
function vectorOf(database: Connection, window: number): number[] {
  const [bytes] = database.first<[Buffer]>("select vector from windows where number = ?", window);
  return Array.from(new Float32Array(new Uint8Array(bytes ?? []).buffer));
}

async function readGraph(database: Connection, { checksum, dimensions }: Linked) {
  const { folder } = database;
  const hnswlib = await loadHnswlib();
  if (!folder || !hnswlib) return null;
  if ((await checksumOfFile(join(folder, graphFile))) !== checksum) return null;
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  await graph.readIndex(join(folder, graphFile));
  return graph;
}

/** Put in its place whole: who reads the earlier one meanwhile has it in memory. Returns its checksum. */
async function writeGraph(folder: string, graph: HierarchicalNSW): Promise<number | undefined> {
  const staged = join(folder, `${graphFile}.${process.pid}`);
  // Not `writeIndex`: while its thread writes, nothing keeps the graph from being collected, and the process dies.
  graph.writeIndexSync(staged);
  const checksum = await checksumOfFile(staged);
  renameSync(staged, join(folder, graphFile));
  return checksum;
}

/** Undefined where it cannot be read. */
async function checksumOfFile(file: string): Promise<number | undefined> {
  let checksum = 0;
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: 1 << 20 }))
      checksum = crc32(bytes, checksum);
  } catch {
    return undefined;
  }
  return checksum;
}

/** The native library, or null where it could not be built for this machine. */
async function loadHnswlib() {
  try {
    return (await import("hnswlib-node")).default;
  } catch {
    return null;
  }
}
